package com.ecosire.gateway.usage;

import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Where what is called is written down, by all nodes together. */
public final class UsageLedger {
  private static final int MANY = 10_000;
  private static final String COUNT =
      "INSERT INTO call_hour (organizationId, apiKeyId, hour, operation, status, speed, requests)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE requests = requests + VALUES(requests)";
  private static final String USE =
      "UPDATE api_key SET lastUsedAt = ?, lastUsedIp = ? WHERE organizationId = ? AND id = ?"
          + " AND (lastUsedAt IS NULL OR lastUsedAt < ?)";
  private static final String ENVIRONMENT =
      "SELECT environment FROM api_key WHERE organizationId = ? AND id = ?";

  private final DataSource source;
  private final Map<UUID, Boolean> production = new ConcurrentHashMap<>();

  /** A ledger in a database. */
  public UsageLedger(DataSource source) {
    this.source = source;
  }

  /** Adds what was counted, in one transaction. */
  void write(Map<Cell, Long> cells, List<LastUse> uses, List<RequestRow> requests)
      throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        count(connection, cells);
        use(connection, uses);
        log(connection, requests);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void count(Connection connection, Map<Cell, Long> cells) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
      for (Map.Entry<Cell, Long> entry : new TreeMap<>(cells).entrySet()) {
        Cell cell = entry.getKey();
        statement.setBytes(1, Binary.of(cell.organization()));
        statement.setBytes(2, Binary.of(cell.key()));
        statement.setLong(3, cell.hour());
        statement.setString(4, cell.operation());
        statement.setInt(5, cell.status());
        statement.setInt(6, cell.speed());
        statement.setLong(7, entry.getValue());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** By the ids, so that nodes do not wait for each other; the record's version stays. */
  private static void use(Connection connection, List<LastUse> uses) throws SQLException {
    if (uses.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(USE)) {
      for (LastUse use : uses.stream().sorted(Comparator.comparing(LastUse::key)).toList()) {
        LocalDateTime at = utc(use.at());
        statement.setObject(1, at);
        statement.setString(2, use.address());
        statement.setBytes(3, Binary.of(use.organization()));
        statement.setBytes(4, Binary.of(use.key()));
        statement.setObject(5, at);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void log(Connection connection, List<RequestRow> requests) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(RequestRow.INSERT)) {
      boolean any = false;
      for (RequestRow row : requests) {
        if (row.failed() || isProduction(connection, row.key())) {
          row.fill(statement);
          statement.addBatch();
          any = true;
        }
      }
      if (any) {
        statement.executeBatch();
      }
    }
  }

  /**
   * Whether a request is logged: each of a production key, and what failed of another. Where the
   * environment of a key is not known yet, the request waits for the database to tell.
   */
  boolean mayLog(RequestRow row) {
    return row.failed() || production.getOrDefault(row.key().id(), true);
  }

  /** A key's environment never changes. */
  private boolean isProduction(Connection connection, RequestRow.Key key) throws SQLException {
    Boolean known = production.get(key.id());
    if (known != null) {
      return known;
    }
    if (production.size() >= MANY) {
      production.clear();
    }
    boolean is = readProduction(connection, key);
    production.put(key.id(), is);
    return is;
  }

  private static boolean readProduction(Connection connection, RequestRow.Key key)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ENVIRONMENT)) {
      statement.setBytes(1, Binary.of(key.organization()));
      statement.setBytes(2, Binary.of(key.id()));
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getString(1).equals("PRODUCTION");
      }
    }
  }

  static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
