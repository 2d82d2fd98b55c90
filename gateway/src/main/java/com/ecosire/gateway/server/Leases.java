package com.ecosire.gateway.server;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which node does which work, and when it is due again: in the database, and by the database's own
 * clock, which all nodes share.
 */
final class Leases {
  /** So long after a node died at work, another one takes it over. */
  static final Duration LENGTH = Duration.ofMinutes(2);

  private static final String NOW = "UTC_TIMESTAMP(3)";
  private static final String ADD =
      "INSERT IGNORE INTO job_lease (name, dueAt, leasedUntil) VALUES (?, ?, " + NOW + ")";
  private static final String TAKE =
      "UPDATE job_lease SET holder = ?, leasedUntil = "
          + NOW
          + " + INTERVAL ? SECOND WHERE name = ? AND dueAt <= "
          + NOW
          + " AND leasedUntil <= "
          + NOW;
  private static final String RENEW =
      "UPDATE job_lease SET leasedUntil = "
          + NOW
          + " + INTERVAL ? SECOND WHERE name = ? AND holder = ? AND leasedUntil > "
          + NOW;
  // Whole intervals from when it was due, so that what belongs to the night stays there.
  private static final String END =
      "UPDATE job_lease SET leasedUntil = "
          + NOW
          + ", holder = NULL, dueAt = dueAt + INTERVAL ? * (1 + FLOOR(TIMESTAMPDIFF(SECOND, dueAt, "
          + NOW
          + ") / ?)) SECOND WHERE name = ? AND holder = ?";
  private static final String PUT_OFF =
      "UPDATE job_lease SET leasedUntil = "
          + NOW
          + ", holder = NULL, dueAt = "
          + NOW
          + " + INTERVAL ? SECOND WHERE name = ? AND holder = ?";
  private static final String WAIT =
      "SELECT GREATEST(0, TIMESTAMPDIFF(MICROSECOND, "
          + NOW
          + ", GREATEST(dueAt, leasedUntil))) FROM job_lease WHERE name = ?";

  private final DataSource source;
  private final UUID node = UuidV7.next();

  Leases(DataSource source) {
    this.source = source;
  }

  /** Makes a piece of work known that is due at a time for the first time. */
  void add(String name, LocalDateTime due) throws SQLException {
    update(ADD, name, due);
  }

  /** Takes what is due and nobody else does. */
  boolean take(String name) throws SQLException {
    return update(TAKE, Binary.of(node), LENGTH.toSeconds(), name) == 1;
  }

  /** Goes on; whether nobody else has taken the work over meanwhile. */
  boolean renew(String name) throws SQLException {
    return update(RENEW, LENGTH.toSeconds(), name, Binary.of(node)) == 1;
  }

  /** Ends a run; the next one is due an interval after this one was. */
  void end(String name, Duration every) throws SQLException {
    long seconds = Math.max(1, every.toSeconds());
    update(END, seconds, seconds, name, Binary.of(node));
  }

  /** Ends a run that failed; it is due again soon. */
  void putOff(String name, Duration pause) throws SQLException {
    update(PUT_OFF, pause.toSeconds(), name, Binary.of(node));
  }

  /** How long it takes until the work may be there to be taken. */
  Duration untilFree(String name) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(WAIT)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Duration.ofNanos(row.getLong(1) * 1000) : LENGTH;
      }
    }
  }

  private int update(String sql, Object... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
