package com.ecosire.gateway.pipeline;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Events of an organization on their way into the outbox.
 *
 * @param organization whose events they are
 * @param at when they happened
 */
public record EventRows(UUID organization, Instant at) {
  private static final String INSERT =
      "INSERT INTO outbox_event (id, organizationId, name, payload, occurredAt)"
          + " VALUES (?, ?, ?, ?, ?)";

  /** Writes them within the transaction of a connection. */
  public void insert(Connection connection, List<Event.Raised<?>> raised) throws SQLException {
    if (raised.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (Event.Raised<?> event : raised) {
        new Rows(statement)
            .id(UuidV7.next())
            .id(organization)
            .text(event.event().name())
            .text(payload(event))
            .time(at);
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

  private static <T> String payload(Event.Raised<T> raised) {
    return JsonWriter.of(raised.event().payload()).text(raised.payload());
  }
}
