package com.ecosire.benchmark;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What the database holds while it is measured: companies, and people who work there, and orders.
 */
final class Contents {
  private static final int COMPANIES = 200;
  private static final int PEOPLE = 2_800;
  private static final String INSERT =
      "INSERT INTO contact (organizationId, id, name, email, phone, type, jobTitle, parentId,"
          + " address, tags, createdAt, updatedAt, version)"
          + " VALUES (?, ?, ?, ?, '+44 117 496 0123', ?, ?, ?, ?, '[\"customer\", \"vip\"]', ?, ?,"
          + " 1)";
  private static final String ADDRESS =
      "{\"street\": \"1 High Street\", \"city\": \"Bristol\", \"zip\": \"BS1 4ST\","
          + " \"country\": \"GB\"}";

  private final DataSource source;

  Contents(DataSource source) {
    this.source = source;
  }

  /** The only organization. */
  UUID organization() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT id FROM organization")) {
      found.next();
      return Binary.uuid(found.getBytes(1));
    }
  }

  /** One of the contacts, one of the orders, and the key of one of the licences. */
  record Ids(UUID contact, UUID order, String license) {}

  /** Puts contacts and orders in place of all that a former run left. */
  Ids fill(UUID organization) throws SQLException {
    UUID last = null;
    UUID order;
    String license;
    try (Connection connection = source.getConnection()) {
      empty(connection);
      UUID[] companies = new UUID[COMPANIES];
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        statement.setBytes(1, Binary.of(organization));
        for (int i = 0; i < COMPANIES; i++) {
          companies[i] = UuidV7.next();
          add(statement, i, companies[i], null);
        }
        statement.executeBatch();
        for (int i = 0; i < PEOPLE; i++) {
          last = UuidV7.next();
          add(statement, COMPANIES + i, last, companies[i % COMPANIES]);
        }
        statement.executeBatch();
        order = new OrderContents(connection, organization).fill(companies);
        license = new LicenseContents(connection, organization).fill();
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("ANALYZE TABLE contact, sales_order, sales_order_line, license");
      }
    }
    return new Ids(last, order, license);
  }

  private static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM sales_order_line");
      statement.execute("DELETE FROM sales_order");
      statement.execute("DELETE FROM contact WHERE parentId IS NOT NULL");
      statement.execute("DELETE FROM contact");
      statement.execute("DELETE FROM timeline_entry");
      statement.execute("DELETE FROM audit_entry");
      statement.execute("DELETE FROM outbox_event");
    }
  }

  private static void add(PreparedStatement statement, int number, UUID id, UUID company)
      throws SQLException {
    // Later than whatever is made while it is measured, so that all lists show the same.
    LocalDateTime at = LocalDateTime.of(2124, 1, 1, 0, 0).plusMinutes(number);
    statement.setBytes(2, Binary.of(id));
    statement.setString(3, (company == null ? "Company " : "Person ") + number);
    statement.setString(4, "contact" + number + "@example.com");
    statement.setString(5, company == null ? "COMPANY" : "PERSON");
    statement.setString(6, company == null ? null : "Head of Purchasing");
    statement.setBytes(7, company == null ? null : Binary.of(company));
    statement.setString(8, ADDRESS);
    statement.setObject(9, at);
    statement.setObject(10, at);
    statement.addBatch();
  }
}
