package com.ecosire.gateway.surfaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies rows from one organization to another below the server, under the same ids. */
final class Copies {
  /** What every organization has of its own. */
  private static final Set<String> OWN =
      Set.of(
          "organization",
          "api_key",
          "audit_chain",
          "mail_message",
          "auth_session",
          "license_secret");

  private static final String COLUMNS =
      "SELECT table_name, column_name, data_type, is_nullable, character_maximum_length"
          + " FROM information_schema.columns WHERE table_schema = DATABASE()"
          + " AND table_name IN (SELECT table_name FROM information_schema.tables"
          + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE')"
          + " AND extra NOT LIKE '%GENERATED%' ORDER BY table_name, ordinal_position";

  private static final String UNIQUE =
      "SELECT table_name, column_name FROM information_schema.statistics"
          + " WHERE table_schema = DATABASE() AND non_unique = 0";

  private final RunningGateway gateway = RunningGateway.instance();
  private final Connection connection;
  private final Map<Who, byte[]> ids = new EnumMap<>(Who.class);
  private final Map<String, List<Column>> tables = new LinkedHashMap<>();

  /** A column, and what a new row may have to differ in. */
  record Column(
      String table, String name, String type, boolean nullable, long length, boolean unique) {
    boolean isText() {
      return type.contains("char");
    }
  }

  Copies() {
    var login = gateway.login();
    try {
      connection = DriverManager.getConnection(login.url(), login.user(), login.password());
      connection.createStatement().execute("SET foreign_key_checks = 0");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Set<String> unique =
        read(UNIQUE).stream().map(row -> row.get(0) + "." + row.get(1)).collect(Collectors.toSet());
    for (List<String> row : read(COLUMNS)) {
      Column column =
          new Column(
              row.get(0),
              row.get(1),
              row.get(2),
              row.get(3).equals("YES"),
              row.get(4) == null ? 0 : Long.parseLong(row.get(4)),
              unique.contains(row.get(0) + "." + row.get(1)));
      tables.computeIfAbsent(column.table, table -> new ArrayList<>()).add(column);
    }
    tables
        .entrySet()
        .removeIf(
            table ->
                OWN.contains(table.getKey())
                    || table.getValue().stream().noneMatch(c -> c.name.equals("organizationId")));
  }

  private static List<List<String>> read(String sql) {
    List<List<String>> all = new ArrayList<>();
    try (var statement = Traffic.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
        all.add(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }

  /**
   * Gives somebody copies of all that somebody else has, in place of what there was; values are
   * taken as an expression says.
   */
  void copy(Who from, Who to, Function<Column, String> values) {
    for (String table : tables.keySet()) {
      run("DELETE FROM " + table + " WHERE organizationId = ?", to);
      insert(table, from, to, values, "");
    }
  }

  /** Gives somebody copies of the contents that somebody else keeps, too. */
  void copyContents(Who from, Who to) {
    Path source = gateway.contents(from);
    Path target = gateway.contents(to);
    try (Stream<Path> all = Files.walk(source)) {
      for (Path each : all.toList()) {
        Path copy = target.resolve(source.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes many rows of a table after the pattern of one that is there. */
  void multiply(String table, Who who, int count, Function<Column, String> values) {
    insert(table, who, who, values, "seq_1_to_" + count);
    read("ANALYZE TABLE " + table);
  }

  /** Removes what was made by {@link #multiply}, whose ids are small. */
  void reduce(String table, Who who, int count) {
    String highest = "UNHEX(LPAD(HEX(" + count + "), 32, '0'))";
    run("DELETE FROM " + table + " WHERE id <= " + highest + " AND organizationId = ?", who);
  }

  private void insert(
      String table, Who from, Who to, Function<Column, String> values, String sequence) {
    String names = tables.get(table).stream().map(Column::name).collect(Collectors.joining(", "));
    String chosen =
        tables.get(table).stream()
            .map(column -> column.name.equals("organizationId") ? "?" : values.apply(column))
            // Unique on the whole platform: the copy's begins with another letter.
            .map(value -> value.equals("licenseKey") ? startingWith(to) : value)
            .collect(Collectors.joining(", "));
    String source = "SELECT * FROM " + table + " WHERE organizationId = ?";
    String rows =
        sequence.isEmpty()
            ? " FROM (" + source + ") t"
            : " FROM (" + source + " ORDER BY id LIMIT 1) t, " + sequence;
    String sql = "INSERT INTO " + table + " (" + names + ") SELECT " + chosen + rows;
    run(sql, to, from);
  }

  private static String startingWith(Who to) {
    return "INSERT(licenseKey, 1, 1, '" + to.name().charAt(0) + "')";
  }

  private void run(String sql, Who... organizations) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < organizations.length; i++) {
        statement.setBytes(i + 1, ids.computeIfAbsent(organizations[i], this::bytes));
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private byte[] bytes(Who who) {
    return com.ecosire.domain.store.Binary.of(gateway.organization(who));
  }
}
