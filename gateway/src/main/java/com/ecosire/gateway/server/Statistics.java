package com.ecosire.gateway.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the database believes to know of its tables. It counts anew by itself as tables change, but
 * forgets to where it is stopped soon after many rows came at once: then it takes full tables for
 * empty ones, and reads all lines of an organization for each order.
 */
final class Statistics {
  private static final String TABLES =
      "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND"
          + " TABLE_TYPE = 'BASE TABLE'";

  private Statistics() {}

  /** Has every table counted anew. */
  static void refresh(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          tables.add("`" + rows.getString(1) + "`");
        }
      }
      statement.execute("ANALYZE TABLE " + String.join(", ", tables));
    }
  }
}
