package com.ecosire.benchmark;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** What somebody would write who had only the table of contacts and JDBC: the yardstick. */
final class ContactsByHand {
  /** Rows of a page; one more is read, which tells whether there is another page. */
  static final int PAGE = 20;

  private static final String COLUMNS =
      "id, name, email, phone, type, jobTitle, website, taxId, parentId, ownerId, address, tags,"
          + " notes, organizationId, createdAt, updatedAt, version";
  private static final String LIST =
      "SELECT "
          + COLUMNS
          + " FROM contact WHERE organizationId = ? ORDER BY createdAt DESC, id DESC LIMIT 21";
  private static final String COUNT = "SELECT COUNT(*) FROM contact WHERE organizationId = ?";
  private static final String GET =
      "SELECT " + COLUMNS + " FROM contact WHERE organizationId = ? AND id = ?";
  private static final String INSERT =
      "INSERT INTO contact (organizationId, id, name, type, tags, createdAt, updatedAt, version)"
          + " VALUES (?, ?, ?, 'PERSON', ?, ?, ?, 1)";
  private static final String UPDATE =
      "UPDATE contact SET name = ?, updatedAt = ?, version = version + 1"
          + " WHERE organizationId = ? AND id = ? AND version = ?";
  private static final String NOTE =
      "INSERT INTO timeline_entry (organizationId, id, ownerId, kind, text, referenceType,"
          + " referenceId, createdAt, updatedAt, version) VALUES (?, ?, ?, ?, ?, 'Contact', ?, ?,"
          + " ?, 1)";

  private final DataSource source;
  private final byte[] organization;

  ContactsByHand(DataSource source, UUID organization) {
    this.source = source;
    this.organization = Binary.of(organization);
  }

  /** A contact as the handler holds it. */
  record Row(
      UUID id,
      String name,
      String email,
      String phone,
      String type,
      String jobTitle,
      String website,
      String taxId,
      UUID parentId,
      UUID ownerId,
      String address,
      String tags,
      String notes,
      UUID organizationId,
      LocalDateTime createdAt,
      LocalDateTime updatedAt,
      long version) {}

  List<Row> list() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LIST)) {
      statement.setBytes(1, organization);
      return rows(statement);
    }
  }

  long count() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setBytes(1, organization);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  /** The contacts that some belong to, by their ids, with one statement. */
  Map<UUID, Row> parents(List<Row> children) throws SQLException {
    return byIds(children.stream().map(Row::parentId).filter(Objects::nonNull).distinct().toList());
  }

  /** Contacts by their ids, with one statement; at most as many as there are rows of a page. */
  Map<UUID, Row> byIds(List<UUID> ids) throws SQLException {
    if (ids.isEmpty()) {
      return Map.of();
    }
    // As many parameters as there can be, so that the prepared statement is always the same.
    String in = String.join(", ", Collections.nCopies(PAGE + 1, "?"));
    String select = GET.replace("id = ?", "id IN (" + in + ")");
    Map<UUID, Row> found = new HashMap<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setBytes(1, organization);
      for (int i = 0; i <= PAGE; i++) {
        statement.setBytes(i + 2, Binary.of(ids.get(Math.min(i, ids.size() - 1))));
      }
      rows(statement).forEach(row -> found.put(row.id(), row));
    }
    return found;
  }

  Row get(UUID id) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return get(connection, id);
    }
  }

  private Row get(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(GET)) {
      statement.setBytes(1, organization);
      statement.setBytes(2, Binary.of(id));
      return rows(statement).getFirst();
    }
  }

  void create(String name) throws SQLException {
    UUID id = UuidV7.next();
    LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        statement.setBytes(1, organization);
        statement.setBytes(2, Binary.of(id));
        statement.setString(3, name);
        statement.setString(4, "[\"new\"]");
        statement.setObject(5, now);
        statement.setObject(6, now);
        statement.executeUpdate();
      }
      note(connection, id, "created", now);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  void update(UUID id, String name) throws SQLException {
    LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Row row = get(connection, id);
      try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
        statement.setString(1, name);
        statement.setObject(2, now);
        statement.setBytes(3, organization);
        statement.setBytes(4, Binary.of(id));
        statement.setLong(5, row.version());
        statement.executeUpdate();
      }
      note(connection, id, "updated", now);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private void note(Connection connection, UUID id, String kind, LocalDateTime now)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
      statement.setBytes(1, organization);
      statement.setBytes(2, Binary.of(UuidV7.next()));
      statement.setBytes(3, Binary.of(id));
      statement.setString(4, kind);
      statement.setString(5, "It was " + kind);
      statement.setBytes(6, Binary.of(id));
      statement.setObject(7, now);
      statement.setObject(8, now);
      statement.executeUpdate();
    }
  }

  private static List<Row> rows(PreparedStatement statement) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    return rows;
  }

  private static Row row(ResultSet found) throws SQLException {
    return new Row(
        uuid(found, 1),
        found.getString(2),
        found.getString(3),
        found.getString(4),
        found.getString(5),
        found.getString(6),
        found.getString(7),
        found.getString(8),
        uuid(found, 9),
        uuid(found, 10),
        found.getString(11),
        found.getString(12),
        found.getString(13),
        uuid(found, 14),
        found.getObject(15, LocalDateTime.class),
        found.getObject(16, LocalDateTime.class),
        found.getLong(17));
  }

  static UUID uuid(ResultSet found, int column) throws SQLException {
    byte[] bytes = found.getBytes(column);
    return bytes == null ? null : Binary.uuid(bytes);
  }
}
