package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.sql.Sql;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The rows of people that belong to no organization, and those of other organizations. */
final class PersonRows {
  private static final String FOLLOW =
      "UPDATE membership m JOIN membership o ON o.organizationId = ? AND o.id = m.id SET m.name ="
          + " o.name, m.email = o.email, m.phone = o.phone, m.jobTitle = o.jobTitle, m.locale ="
          + " o.locale, m.timezone = o.timezone, m.emailVerified = o.emailVerified, m.updatedAt ="
          + " o.updatedAt, m.version = m.version + 1 WHERE m.id = ? AND m.organizationId <> ?";

  private static final String JOIN =
      "INSERT INTO membership (organizationId, id, createdAt, updatedAt, version, name, email,"
          + " phone, jobTitle, locale, timezone, role, status, emailVerified, mfaEnabled, joinedAt,"
          + " invitedById) SELECT ?, id, ?, ?, 0, name, email, phone, jobTitle, locale, timezone,"
          + " ?, 'ACTIVE', emailVerified, mfaEnabled, ?, ? FROM membership WHERE id = ?"
          + " ORDER BY joinedAt IS NULL, organizationId LIMIT 1";

  private static final String INSERT =
      "INSERT INTO membership (organizationId, id, createdAt, updatedAt, version, name, email,"
          + " locale, timezone, role, status, emailVerified, joinedAt, invitedById)"
          + " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 'ACTIVE', TRUE, ?, ?)";

  private final Call call;
  private final Sql sql;

  PersonRows(Call call) {
    this.call = call;
    call.session().flush();
    this.sql = Sql.of(call.session());
  }

  /** The address as it is compared: without case. */
  static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** Whose an address is, if anybody's. */
  Optional<UUID> owner(String email) {
    return sql.first("SELECT id FROM app_user WHERE emailKey = ?", row -> row.id("id"), key(email));
  }

  /** Whether a person has an account. */
  boolean isKnown(UUID user) {
    return sql.first("SELECT id FROM app_user WHERE id = ?", row -> row.id("id"), user).isPresent();
  }

  /** Notes a new person, whose address nobody else has; 409 otherwise. */
  void add(UUID user, String email) {
    sql.change(
        "INSERT INTO app_user (id, homeId, createdAt, emailKey) VALUES (?, ?, ?, ?)",
        user,
        call.organization(),
        call.now(),
        key(email));
  }

  /** Notes another address of a person. */
  void readdress(UUID user, String email) {
    sql.change("UPDATE app_user SET emailKey = ? WHERE id = ?", key(email), user);
  }

  /** Whether a person belongs to other organizations too. */
  boolean isElsewhere(UUID user) {
    return sql.first(
            "SELECT id FROM membership WHERE id = ? AND organizationId <> ? LIMIT 1",
            row -> row.id("id"),
            user,
            call.organization())
        .isPresent();
  }

  /** How far a person has come in the organization of the call, if it is known there. */
  Optional<String> status(UUID user) {
    return sql.first(
        "SELECT status FROM membership WHERE organizationId = ? AND id = ?",
        row -> row.text("status"),
        call.organization(),
        user);
  }

  /** Makes a person who was only invited an active member; says no to others. */
  boolean activate(UUID user) {
    return sql.change(
            "UPDATE membership SET status = 'ACTIVE', joinedAt = ?, updatedAt = ?, version ="
                + " version + 1 WHERE organizationId = ? AND id = ? AND status = 'INVITED'",
            call.now(),
            call.now(),
            call.organization(),
            user)
        == 1;
  }

  /** Notes the name of somebody who has followed a link, and that the address is proven. */
  void settle(NewPerson person) {
    sql.change(
        "UPDATE membership SET name = ?, emailVerified = TRUE, updatedAt = ?, version = version +"
            + " 1 WHERE id = ?",
        person.name(),
        call.now(),
        person.id());
  }

  /** Makes a new person an active member whose address is proven. */
  void insert(NewPerson person, String role, Optional<UUID> invitedBy) {
    sql.change(
        INSERT,
        call.organization(),
        person.id(),
        call.now(),
        call.now(),
        person.name(),
        person.email(),
        person.locale(),
        person.timezone(),
        role,
        call.now(),
        invitedBy);
  }

  /** Makes what belongs to a person in its other organizations the same as in that of the call. */
  void follow(UUID user) {
    sql.change(FOLLOW, call.organization(), user, call.organization());
  }

  /** Makes a known person an active member; says no to an unknown one. */
  boolean join(UUID user, String role, Optional<UUID> invitedBy) {
    return sql.change(
            JOIN, call.organization(), call.now(), call.now(), role, call.now(), invitedBy, user)
        == 1;
  }

  /** Takes the roles of a member away. */
  void strip(UUID user) {
    sql.change(
        "DELETE FROM membership_role WHERE organizationId = ? AND userId = ?",
        call.organization(),
        user);
  }

  /** Forgets a person; the address is free again. */
  void forget(UUID user) {
    sql.change("DELETE FROM user_picture WHERE id = ?", user);
    sql.change("DELETE FROM app_user WHERE id = ?", user);
  }
}
