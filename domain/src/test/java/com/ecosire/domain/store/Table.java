package com.ecosire.domain.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * A table as the database has it.
 *
 * @param columns by name, whatever its case, of which the provider does not think much
 * @param uniqueKeys the columns of each unique key, by its name
 */
record Table(String name, Map<String, Column> columns, Map<String, List<String>> uniqueKeys) {
  private static final String COLUMNS =
      "SELECT table_name, column_name, data_type, is_nullable, column_default,"
          + " character_maximum_length, numeric_precision, numeric_scale, datetime_precision"
          + " FROM information_schema.columns WHERE table_schema = DATABASE()"
          + " ORDER BY table_name, ordinal_position";
  private static final String KEYS =
      "SELECT table_name, index_name, column_name FROM information_schema.statistics"
          + " WHERE table_schema = DATABASE() AND non_unique = 0"
          + " ORDER BY table_name, index_name, seq_in_index";

  /**
   * A column.
   *
   * @param length characters or bytes; 0 where that means nothing
   * @param digits digits of a number, before and behind the point
   * @param scale digits behind the point, of a second too
   */
  record Column(
      String name,
      String type,
      boolean nullable,
      boolean hasDefault,
      long length,
      int digits,
      int scale) {
    boolean mustBeGiven() {
      return !nullable && !hasDefault;
    }
  }

  /** All tables by name. */
  static Map<String, Table> all(DataSource source) throws SQLException {
    Map<String, Table> tables = new TreeMap<>();
    try (Connection connection = source.getConnection();
        PreparedStatement columns = connection.prepareStatement(COLUMNS);
        ResultSet row = columns.executeQuery();
        PreparedStatement keys = connection.prepareStatement(KEYS);
        ResultSet key = keys.executeQuery()) {
      while (row.next()) {
        Column column = column(row);
        table(tables, row.getString(1)).columns.put(column.name, column);
      }
      while (key.next()) {
        table(tables, key.getString(1))
            .uniqueKeys
            .computeIfAbsent(key.getString(2), name -> new ArrayList<>())
            .add(key.getString(3));
      }
    }
    return tables;
  }

  private static Table table(Map<String, Table> tables, String name) {
    return tables.computeIfAbsent(
        name,
        unknown ->
            new Table(unknown, new TreeMap<>(String.CASE_INSENSITIVE_ORDER), new HashMap<>()));
  }

  private static Column column(ResultSet row) throws SQLException {
    String type = row.getString(3);
    return new Column(
        row.getString(2),
        type,
        row.getString(4).equals("YES"),
        row.getString(5) != null,
        row.getLong(6),
        row.getInt(7),
        type.equals("datetime") ? row.getInt(9) : row.getInt(8));
  }

  List<String> key(String keyName) {
    return uniqueKeys.getOrDefault(keyName, List.of());
  }

  /** Whether no two rows of an organization, or none at all, have the same value. */
  boolean isUnique(String column) {
    return uniqueKeys.containsValue(List.of("organizationId", column))
        || uniqueKeys.containsValue(List.of(column));
  }

  /** Unique keys that do not tell the field of which they are. */
  List<String> badlyNamedKeys() {
    return uniqueKeys.keySet().stream()
        .filter(key -> !key.equals("PRIMARY") && !key.matches("uq_" + name + "__\\w+"))
        .toList();
  }
}
