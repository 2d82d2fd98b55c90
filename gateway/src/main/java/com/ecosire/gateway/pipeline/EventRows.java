package com.ecosire.gateway.pipeline;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.webhooks.events.EventRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Events of an organization on their way into the outbox.
 *
 * @param modules gives the module that raises an event of a name
 * @param organization whose events they are
 * @param at when they happened
 */
public record EventRows(UnaryOperator<String> modules, UUID organization, Instant at) {
  private static final String INSERT =
      "INSERT INTO outbox_event (organizationId, id, createdAt, updatedAt, version, eventKey, type,"
          + " module, occurredAt, referenceType, referenceId, payload, isTest)"
          + " VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, FALSE)";

  /** Writes them within the transaction of a connection. */
  public void insert(Connection connection, List<Event.Raised<?>> raised) throws SQLException {
    if (raised.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (Event.Raised<?> event : raised) {
        fill(new Rows(statement), EventRecord.of(UuidV7.next(), event, at));
        if (raised.size() > 1) {
          statement.addBatch();
        }
      }
      if (raised.size() > 1) {
        statement.executeBatch();
      } else {
        statement.executeUpdate();
      }
    }
  }

  private void fill(Rows row, EventRecord event) throws SQLException {
    row.id(organization)
        .id(event.id())
        .time(at)
        .time(at)
        .text(event.body().key())
        .text(event.body().type())
        .text(modules.apply(event.body().type()))
        .time(at)
        .text(event.about().map(EventRecord.Reference::resource).orElse(null))
        .id(event.about().map(EventRecord.Reference::id))
        .text(event.body().text());
  }
}
