package com.ecosire.graphql.live;

import com.ecosire.domain.json.JsonReader;
import com.ecosire.domain.json.JsonText;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event with the values of its body as it is sent to webhooks, read once for all who listen. */
public final class Told {
  private final UUID id;
  private final UUID organization;
  private final Map<?, ?> body;
  private volatile Object subject;

  /**
   * An event.
   *
   * @param id the id of its row, by which events are in order
   * @param body its body as it is sent
   */
  public Told(UUID id, UUID organization, String body) {
    this.id = id;
    this.organization = organization;
    this.body = (Map<?, ?>) JsonText.parse(body);
  }

  /** The id of its row. */
  public UUID id() {
    return id;
  }

  /** Its id for receivers. */
  public String key() {
    return (String) body.get("id");
  }

  /** What happened. */
  public String type() {
    return (String) body.get("type");
  }

  /** When it happened, in seconds. */
  public Instant created() {
    return Instant.ofEpochSecond(((Number) body.get("created")).longValue());
  }

  /** The organization that it happened in. */
  public UUID organization() {
    return organization;
  }

  /** What the body holds of it. */
  public Object data() {
    return body.get("data");
  }

  /** What it is about, as an object of the type that the event is declared with. */
  public Object about(Class<?> type) {
    Object known = subject;
    if (known == null) {
      known = JsonReader.read(type, (Map<?, ?>) ((Map<?, ?>) data()).get("object"));
      subject = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return type() + " " + key();
  }
}
