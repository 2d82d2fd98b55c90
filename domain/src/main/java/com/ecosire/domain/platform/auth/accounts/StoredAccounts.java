package com.ecosire.domain.platform.auth.accounts;

import com.ecosire.domain.platform.auth.passwords.PasswordPolicy;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The accounts in the tables of people. */
public final class StoredAccounts implements Accounts {
  private static final String SELECT =
      "SELECT m.id, m.organizationId, m.email, m.name, m.locale, m.timezone, m.role,"
          + " m.emailVerified, m.updatedAt, o.requireSecondFactor FROM membership m"
          + " JOIN organization o ON o.organizationId = m.organizationId AND o.id ="
          + " m.organizationId";
  private static final String ACTIVE =
      " AND m.status = 'ACTIVE' ORDER BY m.lastLoginAt DESC, m.joinedAt DESC, m.organizationId";

  private final Sql sql;

  /** The accounts of a connection. */
  public StoredAccounts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Account> byEmail(String email) {
    return sql.all(
        SELECT + " JOIN app_user u ON u.id = m.id WHERE u.emailKey = ?" + ACTIVE,
        StoredAccounts::read,
        key(email));
  }

  @Override
  public List<Account> of(UUID user) {
    return sql.all(SELECT + " WHERE m.id = ?" + ACTIVE, StoredAccounts::read, user);
  }

  @Override
  public int passwordLength(UUID user) {
    return length(
        "SELECT MAX(CAST(JSON_VALUE(o.settings, '$.passwordMinLength') AS SIGNED)) AS length"
            + " FROM membership m JOIN organization o ON o.organizationId = m.organizationId AND"
            + " o.id = m.organizationId WHERE m.id = ? AND m.status = 'ACTIVE'",
        user);
  }

  @Override
  public int passwordLengthIn(UUID organization) {
    return length(
        "SELECT CAST(JSON_VALUE(o.settings, '$.passwordMinLength') AS SIGNED) AS length FROM"
            + " organization o WHERE o.organizationId = ? AND o.id = o.organizationId",
        organization);
  }

  private int length(String query, UUID id) {
    return sql.first(query, row -> row.optionalNumber("length"), id)
        .flatMap(length -> length)
        .map(Math::toIntExact)
        .orElse(PasswordPolicy.MIN_LENGTH);
  }

  @Override
  public boolean letsIn(UUID organization, String domain) {
    return sql.first(
            "SELECT id FROM organization WHERE organizationId = ? AND id = organizationId"
                + " AND JSON_CONTAINS(settings, JSON_QUOTE(?), '$.signUpDomains')",
            row -> row.id("id"),
            organization,
            domain)
        .isPresent();
  }

  @Override
  public Optional<UUID> roleOfNewcomers(UUID organization) {
    return sql.first(
            "SELECT JSON_VALUE(settings, '$.signUpRoleId') AS role FROM organization"
                + " WHERE organizationId = ? AND id = organizationId",
            row -> row.optionalText("role"),
            organization)
        .flatMap(role -> role)
        .map(UUID::fromString);
  }

  @Override
  public Optional<UUID> role(UUID organization, String key) {
    return sql.first(
        "SELECT id FROM role WHERE organizationId = ? AND roleKey = ?",
        row -> row.id("id"),
        organization,
        key);
  }

  @Override
  public void rename(UUID user, String name, Instant now) {
    sql.change(
        "UPDATE membership SET name = ?, updatedAt = ?, version = version + 1 WHERE id = ?",
        name,
        now,
        user);
  }

  @Override
  public Optional<UUID> owner(String email) {
    return sql.first("SELECT id FROM app_user WHERE emailKey = ?", row -> row.id("id"), key(email));
  }

  @Override
  public void create(Account account, Instant now) {
    Account.Person person = account.person();
    sql.change(
        "INSERT INTO app_user (id, homeId, createdAt, emailKey) VALUES (?, ?, ?, ?)",
        account.user(),
        account.organization(),
        now,
        key(person.email()));
    sql.change(
        "INSERT INTO membership (organizationId, id, createdAt, updatedAt, version, name, email,"
            + " locale, timezone, role, status, emailVerified, mfaEnabled, joinedAt)"
            + " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 'ACTIVE', ?, FALSE, ?)",
        account.organization(),
        account.user(),
        now,
        now,
        person.name(),
        person.email(),
        person.locale(),
        person.timezone(),
        account.role(),
        account.emailVerified(),
        now);
    giveRole(account, now);
  }

  private void giveRole(Account account, Instant now) {
    sql.change(
        "INSERT INTO membership_role (organizationId, userId, roleId, assignedAt)"
            + " SELECT organizationId, ?, id, ? FROM role WHERE organizationId = ? AND roleKey = ?",
        account.user(),
        now,
        account.organization(),
        account.role());
  }

  @Override
  public void prove(UUID user, String email, Instant now) {
    sql.change("UPDATE app_user SET emailKey = ? WHERE id = ?", key(email), user);
    sql.change(
        "UPDATE membership SET email = ?, emailVerified = TRUE, updatedAt = ?, version = version +"
            + " 1 WHERE id = ?",
        email,
        now,
        user);
  }

  @Override
  public void enrolled(UUID user, boolean enrolled, Instant now) {
    sql.change(
        "UPDATE membership SET mfaEnabled = ?, updatedAt = ?, version = version + 1 WHERE id = ?",
        enrolled,
        now,
        user);
  }

  @Override
  public void signedIn(Account.Place place, Instant now) {
    sql.change(
        "UPDATE membership SET lastLoginAt = ?, lastActiveAt = ? WHERE organizationId = ? AND id ="
            + " ?",
        now,
        now,
        place.organization(),
        place.user());
  }

  private static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private static Account read(Row row) throws SQLException {
    return new Account(
        new Account.Place(row.id("id"), row.id("organizationId")),
        new Account.Person(
            row.text("email"), row.text("name"), row.text("locale"), row.text("timezone")),
        row.text("role"),
        row.is("emailVerified"),
        row.is("requireSecondFactor"),
        row.time("updatedAt"));
  }
}
