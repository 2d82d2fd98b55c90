package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.json.JsonReader;
import com.ecosire.domain.platform.webhooks.catalog.EventPatterns;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryTrigger;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Makes deliveries of new events: one for each endpoint that subscribes to it at the time. Any
 * number of nodes can do so at once; each event is taken by one of them.
 */
public final class FanOut {
  /** Events of one transaction at most. */
  public static final int MOST = 200;

  private static final Type TEXTS = new Type.ListOf(Scalar.STRING);
  private static final String NEW =
      "SELECT organizationId, id, type, occurredAt FROM outbox_event WHERE dispatchedAt IS NULL"
          + " ORDER BY id LIMIT "
          + MOST
          + " FOR UPDATE SKIP LOCKED";
  // Whoever disables or deletes an endpoint waits, and then ends what is made here too.
  private static final String ENDPOINTS =
      "SELECT id, events, activeSince FROM webhook_endpoint WHERE organizationId = ? AND status ="
          + " 'ENABLED' AND ending IS NULL ORDER BY id LOCK IN SHARE MODE";
  private static final String DONE =
      "UPDATE outbox_event SET dispatchedAt = ? WHERE organizationId = ? AND id IN ";

  private final DataSource source;

  /** Of the events in a database. */
  public FanOut(DataSource source) {
    this.source = source;
  }

  private record NewEvent(UUID organization, UUID id, String type, Instant at) {
    static NewEvent read(Row row) throws SQLException {
      return new NewEvent(
          row.id("organizationId"), row.id("id"), row.text("type"), row.time("occurredAt"));
    }
  }

  private record Subscriber(UUID id, List<String> events, Instant since) {
    @SuppressWarnings("unchecked")
    static Subscriber read(Row row) throws SQLException {
      List<String> events = (List<String>) JsonReader.parse(TEXTS, row.text("events"));
      return new Subscriber(row.id("id"), events, row.time("activeSince"));
    }

    boolean wants(NewEvent event) {
      return !event.at.isBefore(since) && EventPatterns.mean(events, event.type);
    }
  }

  /** Handles some events, and says how many there were. */
  public int run(Instant now) {
    return Transactions.in(
        source,
        sql -> {
          List<NewEvent> events = sql.all(NEW, NewEvent::read);
          // All nodes in the same order, so that they do not wait for each other in a circle.
          Map<UUID, List<NewEvent>> byOrganization =
              events.stream()
                  .collect(
                      Collectors.groupingBy(
                          NewEvent::organization, TreeMap::new, Collectors.toList()));
          byOrganization.forEach((organization, own) -> spread(sql, organization, own, now));
          return events.size();
        });
  }

  private static void spread(Sql sql, UUID organization, List<NewEvent> events, Instant now) {
    for (Subscriber endpoint : sql.all(ENDPOINTS, Subscriber::read, organization)) {
      List<NewDeliveries.Of> wanted =
          events.stream()
              .filter(endpoint::wants)
              .map(event -> new NewDeliveries.Of(event.id, event.type))
              .toList();
      if (!wanted.isEmpty()) {
        new NewDeliveries(organization, endpoint.id, DeliveryTrigger.EVENT, now).add(sql, wanted);
      }
    }
    List<Object> values = new ArrayList<>(List.of(now, organization));
    events.forEach(event -> values.add(event.id));
    sql.change(DONE + Padded.marks(events.size()), values.toArray());
  }
}
