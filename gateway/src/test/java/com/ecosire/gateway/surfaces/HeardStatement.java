package com.ecosire.gateway.surfaces;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A statement that the server sent, which can be asked how it was carried out. */
record HeardStatement(String sql, List<Setter> parameters) {
  /** One call that gave a parameter its value. */
  record Setter(Method method, List<Object> arguments) {}

  /** One table of the plan of a query, by the names of the columns of EXPLAIN. */
  record Step(Map<String, String> columns) {
    boolean readsOnlyTheIndex() {
      return extra().contains("using index") && !extra().contains("using index condition");
    }

    boolean sorts() {
      return extra().contains("filesort") || extra().contains("temporary");
    }

    boolean readsTheWholeTable() {
      return "ALL".equals(columns.get("type"));
    }

    private String extra() {
      return String.valueOf(columns.get("Extra")).toLowerCase(Locale.ROOT);
    }
  }

  boolean counts() {
    return sql.toUpperCase(Locale.ROOT).startsWith("SELECT COUNT");
  }

  /** The database's plan for the statement with the same values. */
  List<Step> plan(Connection connection) {
    try (PreparedStatement statement = connection.prepareStatement("EXPLAIN " + sql)) {
      for (Setter setter : parameters) {
        setter.method.invoke(statement, setter.arguments.toArray());
      }
      return steps(statement.executeQuery());
    } catch (SQLException | ReflectiveOperationException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static List<Step> steps(ResultSet rows) throws SQLException {
    List<Step> steps = new ArrayList<>();
    while (rows.next()) {
      Map<String, String> columns = new LinkedHashMap<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        columns.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
      }
      steps.add(new Step(columns));
    }
    return steps;
  }

  @Override
  public String toString() {
    return sql;
  }
}
