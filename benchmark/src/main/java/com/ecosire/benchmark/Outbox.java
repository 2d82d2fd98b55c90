package com.ecosire.benchmark;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Events that wait to be told: copies of one that a call has raised. */
final class Outbox {
  private static final String TEMPLATE =
      "SELECT organizationId, eventKey, payload FROM outbox_event WHERE type = 'contact.created'"
          + " ORDER BY id DESC LIMIT 1";
  private static final String COPY =
      "INSERT INTO outbox_event (organizationId, id, createdAt, updatedAt, version, eventKey, type,"
          + " module, occurredAt, payload, isTest) VALUES (?, ?, ?, ?, 1, ?, 'contact.created',"
          + " 'contacts', ?, ?, FALSE)";

  private final DataSource source;

  Outbox(DataSource source) {
    this.source = source;
  }

  /** Removes what a former run left. */
  void empty() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement()) {
      for (String table : new String[] {"delivery", "lane", "endpoint"}) {
        sql.execute("DELETE FROM webhook_" + table);
      }
      sql.execute("DELETE FROM outbox_event");
    }
  }

  /** The body of the event that is copied. */
  String body() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(TEMPLATE)) {
      row.next();
      return row.getString("payload");
    }
  }

  /** Has so many wait, all at once. */
  void fill(int count) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement sql = connection.createStatement();
          ResultSet row = sql.executeQuery(TEMPLATE);
          PreparedStatement copy = connection.prepareStatement(COPY)) {
        row.next();
        for (int i = 0; i < count; i++) {
          add(copy, row);
        }
        copy.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void add(PreparedStatement copy, ResultSet row) throws SQLException {
    UUID id = UuidV7.next();
    String key = "evt_" + id.toString().replace("-", "");
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    copy.setBytes(1, row.getBytes("organizationId"));
    copy.setBytes(2, Binary.of(id));
    copy.setObject(3, now);
    copy.setObject(4, now);
    copy.setString(5, key);
    copy.setObject(6, now);
    copy.setString(7, row.getString("payload").replace(row.getString("eventKey"), key));
    copy.addBatch();
  }

  /** Whether nothing is still to be sent or written down. */
  boolean isSettled() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery("SELECT COUNT(*) FROM webhook_delivery WHERE dueAt IS NOT NULL")) {
      row.next();
      return row.getInt(1) == 0;
    }
  }
}
