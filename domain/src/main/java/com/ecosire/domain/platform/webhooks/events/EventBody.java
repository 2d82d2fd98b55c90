package com.ecosire.domain.platform.webhooks.events;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it is sent: the same to every endpoint and in every attempt.
 *
 * @param key its id for receivers
 * @param object what it is about, as the API shows it
 */
public record EventBody(String key, String type, Instant created, Json object) {
  /** Of something that was raised at a time; what was an event elsewhere keeps its identity. */
  public static <T> EventBody of(UUID id, Event.Raised<T> raised, Instant at) {
    String type = raised.event().name();
    return raised.payload() instanceof Event.Original kept
        ? new EventBody(kept.eventKey(), type, kept.eventCreated(), kept.eventObject())
        : new EventBody(
            key(id),
            type,
            at,
            new Json(JsonWriter.of(raised.event().payload()).text(raised.payload())));
  }

  /** The id for receivers of an event with a record of this id. */
  public static String key(UUID id) {
    return "evt_" + id.toString().replace("-", "");
  }

  /** The text that is sent. */
  public String text() {
    return "{\"id\":"
        + JsonText.write(key)
        + ",\"object\":\"event\",\"type\":"
        + JsonText.write(type)
        + ",\"created\":"
        + created.getEpochSecond()
        + ",\"data\":{\"object\":"
        + object.text()
        + "}}";
  }
}
