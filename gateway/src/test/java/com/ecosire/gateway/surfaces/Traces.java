package com.ecosire.gateway.surfaces;

import com.ecosire.domain.store.Binary;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an organization has in the database: the number of its rows in each table, and a checksum
 * over all their values; but for the log of requests, which is written beside, when many wait.
 */
record Traces(Map<String, List<Long>> tables) {
  private static final String COLUMNS =
      "SELECT t.table_name, GROUP_CONCAT(CONCAT('COALESCE(HEX(', c.column_name, '), 0)')"
          + " ORDER BY c.ordinal_position)"
          + " FROM information_schema.tables t JOIN information_schema.columns c"
          + " USING (table_schema, table_name) WHERE table_schema = DATABASE()"
          + " AND t.table_name <> 'api_request'"
          + " GROUP BY t.table_name HAVING SUM(c.column_name = 'organizationId')";

  private static final Map<String, String> CHECKSUMS = checksums();

  private static Map<String, String> checksums() {
    Map<String, String> checksums = new TreeMap<>();
    try (var statement = Traffic.connection().createStatement()) {
      statement.execute("SET SESSION group_concat_max_len = 100000");
      ResultSet rows = statement.executeQuery(COLUMNS);
      while (rows.next()) {
        checksums.put(
            rows.getString(1),
            "SELECT COUNT(*), BIT_XOR(CRC32(CONCAT_WS('|', "
                + rows.getString(2)
                + "))) FROM "
                + rows.getString(1)
                + " WHERE organizationId = ?");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return checksums;
  }

  /** As it is now. */
  static Traces of(UUID organization) {
    Map<String, List<Long>> tables = new TreeMap<>();
    CHECKSUMS.forEach((table, sql) -> tables.put(table, sums(sql, organization)));
    return new Traces(tables);
  }

  private static List<Long> sums(String sql, UUID organization) {
    try (PreparedStatement statement = Traffic.connection().prepareStatement(sql)) {
      statement.setBytes(1, Binary.of(organization));
      ResultSet rows = statement.executeQuery();
      rows.next();
      return List.of(rows.getLong(1), rows.getLong(2));
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** How many rows of a table there are. */
  long rows(String table) {
    return tables.get(table).getFirst();
  }

  /** The tables whose rows are not the same. */
  Set<String> changedSince(Traces before) {
    Map<String, List<Long>> changed = new HashMap<>(tables);
    changed.entrySet().removeAll(before.tables.entrySet());
    return changed.keySet().stream().collect(Collectors.toSet());
  }
}
