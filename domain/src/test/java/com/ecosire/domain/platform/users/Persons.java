package com.ecosire.domain.platform.users;

import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Writes people and their roles into an organization, whatever the rules say. */
public final class Persons {
  private static final String TIMES = "NOW(3), NOW(3), 1";

  private final UUID organization;

  /** Of an organization. */
  public Persons(UUID organization) {
    this.organization = organization;
  }

  /** An active member without any role. */
  public UUID add(String name) {
    UUID id = UUID.randomUUID();
    set(
        "INSERT INTO membership (organizationId, id, createdAt, updatedAt, version, name, email,"
            + " role, status) VALUES (?, ?, "
            + TIMES
            + ", ?, ?, 'member', 'ACTIVE')",
        organization,
        id,
        name,
        id + "@example.com");
    return id;
  }

  /** A new role for a member. */
  public void give(UUID person, String key, String permission) {
    UUID role = UUID.randomUUID();
    set(
        "INSERT INTO role (organizationId, id, createdAt, updatedAt, version, roleKey, name,"
            + " permissions, inheritsIds, effectivePermissions) VALUES (?, ?, "
            + TIMES
            + ", ?, 'A role', '[]', '[]', ?)",
        organization,
        role,
        key,
        "[\"" + permission + "\"]");
    set(
        "INSERT INTO membership_role (organizationId, userId, roleId, assignedAt)"
            + " VALUES (?, ?, ?, NOW(3))",
        organization,
        person,
        role);
  }

  /** One of the organization's roles for a member. */
  public void take(UUID person, String key) {
    set(
        "INSERT INTO membership_role (organizationId, userId, roleId, assignedAt)"
            + " SELECT organizationId, ?, id, NOW(3) FROM role WHERE organizationId = ? AND"
            + " roleKey = ?",
        person,
        organization,
        key);
  }

  /** Carries a statement out. */
  public void set(String sql, Object... values) {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i] instanceof UUID id ? Binary.of(id) : values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The key of the strongest role of a member, as its row notes it. */
  public String role(UUID person) {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT role FROM membership WHERE id = ?")) {
      statement.setBytes(1, Binary.of(person));
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
