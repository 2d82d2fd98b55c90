package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.json.JsonReader;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryAttempt;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What waits to be sent. Any number of nodes take from it, a few deliveries to one endpoint at a
 * time: its lane is locked meanwhile, so that together they never have more on their way than it
 * may get.
 */
public final class DeliveryQueue {
  /** Requests to one endpoint at a time. */
  public static final int WIDTH = 10;

  /** Requests at a time to one that failed last, so that dead ones take no room. */
  private static final int NARROW = 2;

  private static final Type ATTEMPTS = new Type.ListOf(new Type.Nested(DeliveryAttempt.class));
  private static final String LANE =
      "SELECT organizationId, endpointId FROM webhook_lane WHERE nextDueAt <= ? ORDER BY nextDueAt"
          + " LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String SENDING =
      "SELECT COUNT(*) AS sending FROM webhook_delivery WHERE organizationId = ? AND endpointId = ?"
          + " AND dueAt > ? AND claim IS NOT NULL";
  private static final String DUE =
      "SELECT d.id, d.attempts, e.eventKey, e.type, e.payload FROM webhook_delivery d JOIN"
          + " outbox_event e ON e.organizationId = d.organizationId AND e.id = d.eventId WHERE"
          + " d.organizationId = ? AND d.endpointId = ? AND d.dueAt <= ? ORDER BY d.dueAt, d.id"
          + " LIMIT ?";
  private static final String CLAIM =
      "UPDATE webhook_delivery SET claim = ?, dueAt = ? WHERE organizationId = ? AND id = ?";
  private static final String NEXT =
      "UPDATE webhook_lane SET nextDueAt = (SELECT MIN(dueAt) FROM webhook_delivery WHERE"
          + " organizationId = ? AND endpointId = ? AND dueAt > ?) WHERE organizationId = ? AND"
          + " endpointId = ?";

  private final DataSource source;
  private final Address.Book book;

  /** Of a database. */
  public DeliveryQueue(DataSource source, Address.Book book) {
    this.source = source;
    this.book = book;
  }

  /**
   * Takes deliveries to the endpoint that has waited longest; the list is empty where that endpoint
   * gets enough at the moment, and there is none where no endpoint has anything due.
   *
   * @param lease how long nobody else takes them
   * @param most how many this node can send
   */
  public Optional<List<Due>> claim(Instant now, Duration lease, int most) {
    return Transactions.in(
        source,
        sql ->
            sql.first(LANE, DeliveryQueue::key, now)
                .map(key -> new Claiming(sql, key, now).take(lease, most)));
  }

  private static Address.Key key(Row row) throws SQLException {
    return new Address.Key(row.id("organizationId"), row.id("endpointId"));
  }

  /** One look at one lane. */
  private final class Claiming {
    private final Sql sql;
    private final Address.Key key;
    private final Instant now;

    Claiming(Sql sql, Address.Key key, Instant now) {
      this.sql = sql;
      this.key = key;
      this.now = now;
    }

    List<Due> take(Duration lease, int most) {
      Optional<Address> address = book.find(sql, key, now).filter(found -> found.state().open());
      List<Due> taken = address.map(to -> due(to, most)).orElse(List.of());
      for (Due due : taken) {
        sql.change(CLAIM, due.holder(), now.plus(lease), key.organization(), due.id());
      }
      Object[] lane = {key.organization(), key.endpoint(), now, key.organization(), key.endpoint()};
      sql.change(NEXT, lane);
      return taken;
    }

    private List<Due> due(Address to, int most) {
      long sending =
          sql.first(SENDING, row -> row.number("sending"), key.organization(), key.endpoint(), now)
              .orElse(0L);
      int room = (int) Math.min(most, (to.state().failing() ? NARROW : WIDTH) - sending);
      return room <= 0
          ? List.of()
          : sql.all(DUE, row -> read(row, to), key.organization(), key.endpoint(), now, room);
    }
  }

  @SuppressWarnings("unchecked")
  private static Due read(Row row, Address to) throws SQLException {
    List<DeliveryAttempt> attempts =
        (List<DeliveryAttempt>) JsonReader.parse(ATTEMPTS, row.text("attempts"));
    return new Due(
        row.id("id"),
        UuidV7.next(),
        new Due.Letter(row.text("eventKey"), row.text("type"), row.text("payload")),
        new ArrayList<>(attempts),
        to);
  }
}
