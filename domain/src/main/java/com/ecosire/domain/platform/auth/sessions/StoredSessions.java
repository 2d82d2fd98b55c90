package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of sessions. */
public final class StoredSessions {
  private static final int USER_AGENT_LENGTH = 400;

  private static final Duration NOTICED = Duration.ofMinutes(1);

  private static final int BATCH = 1000;

  private final Sql sql;

  /** The sessions as one transaction sees and changes them. */
  public StoredSessions(Sql sql) {
    this.sql = sql;
  }

  /** Begins a session. */
  public StoredSession begin(SessionStart start, SessionStart.At at) {
    UUID id = UuidV7.next();
    Instant now = at.now();
    Optional<Long> hours = lifetimeHours(start.organization());
    Duration lifetime = StoredSession.lifetime(start, hours);
    Instant end = now.plus(lifetime);
    String agent = at.origin().userAgent();
    sql.change(
        "INSERT INTO auth_session (organizationId, id, createdAt, updatedAt, version, userId,"
            + " method, provider, secondFactor, remembered, deviceName, userAgent, ip, lastSeenAt,"
            + " expiresAt, lifetimeHours) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        start.organization(),
        id,
        now,
        now,
        start.user(),
        start.method(),
        start.provider(),
        start.secondFactor(),
        start.remembered(),
        start.deviceName(),
        agent.substring(0, Math.min(agent.length(), USER_AGENT_LENGTH)),
        at.origin().address(),
        now,
        end,
        hours);
    return new StoredSession(id, start, lifetime, end, Optional.empty());
  }

  /**
   * Whether a person has other sessions, of the last month at least, and none of them began with
   * the same client or at the same address.
   */
  public boolean isElsewhere(StoredSession session) {
    return sql.first(
            "SELECT COUNT(*) > 0 AND SUM(o.userAgent <=> n.userAgent OR o.ip <=> n.ip) = 0 AS"
                + " elsewhere FROM auth_session n JOIN auth_session o ON o.userId = n.userId AND"
                + " o.id <> n.id WHERE n.id = ?",
            row -> row.is("elsewhere"),
            session.id())
        .orElse(false);
  }

  /** How long the organization lets its sessions last, if it has decided so. */
  private Optional<Long> lifetimeHours(UUID organization) {
    return sql.first(
            "SELECT CAST(JSON_VALUE(o.settings, '$.sessionHours') AS SIGNED) AS hours"
                + " FROM organization o WHERE o.organizationId = ? AND o.id = ?",
            row -> row.optionalNumber("hours"),
            organization,
            organization)
        .flatMap(hours -> hours);
  }

  /** A session, whether it has ended or not. */
  public Optional<StoredSession> find(UUID id) {
    return sql.first(
        "SELECT " + StoredSession.COLUMNS + " FROM auth_session s WHERE s.id = ?",
        StoredSession::read,
        id);
  }

  /** Notes that a second factor was proved in a session. */
  public void proveSecondFactor(UUID id) {
    sql.change("UPDATE auth_session SET secondFactor = TRUE WHERE id = ?", id);
  }

  /** Removes sessions that were over for a month, and their tokens; says how many rows. */
  public int sweep(Instant now) {
    Instant before = now.minus(Duration.ofDays(30));
    return sql.change("DELETE FROM auth_refresh_token WHERE expiresAt < ? LIMIT " + BATCH, before)
        + sql.change("DELETE FROM auth_session WHERE expiresAt < ? LIMIT " + BATCH, before);
  }

  /** Notes that a session was used, to the minute. */
  public void see(StoredSession session, Instant now) {
    sql.change(
        "UPDATE auth_session SET lastSeenAt = ? WHERE id = ? AND lastSeenAt < ?",
        now,
        session.id(),
        now.minus(NOTICED));
  }

  /** Notes that a session goes on, until its next refresh token ends. */
  public void extend(StoredSession session, Instant now) {
    sql.change(
        "UPDATE auth_session SET lastSeenAt = ?, updatedAt = ?, expiresAt = ?, version = version +"
            + " 1 WHERE id = ? AND endedAt IS NULL",
        now,
        now,
        now.plus(session.lifetime()),
        session.id());
  }

  /** Ends a session; says no where it has ended before. */
  public boolean end(UUID id, EndReason reason, Instant now) {
    return sql.change(
            "UPDATE auth_session SET endedAt = ?, updatedAt = ?, expiresAt = ?, endReason = ?,"
                + " version = version + 1 WHERE id = ? AND endedAt IS NULL",
            now,
            now,
            now,
            reason,
            id)
        == 1;
  }

  /**
   * Ends the sessions of a person in all organizations.
   *
   * @param kept the one that goes on, if any
   * @return the ended ones
   */
  public List<UUID> endAll(UUID user, Optional<UUID> kept, EndReason reason, Instant now) {
    List<UUID> open =
        sql.all(
            "SELECT id FROM auth_session WHERE userId = ? AND endedAt IS NULL AND expiresAt > ?"
                + " FOR UPDATE",
            row -> row.id("id"),
            user,
            now);
    return open.stream()
        .filter(id -> !kept.equals(Optional.of(id)))
        .filter(id -> end(id, reason, now))
        .toList();
  }

  /** The sessions of a person in one organization that have not ended. */
  public List<UUID> openIn(UUID organization, UUID user, Instant now) {
    return sql.all(
        "SELECT id FROM auth_session WHERE userId = ? AND endedAt IS NULL AND expiresAt > ? AND"
            + " organizationId = ? FOR UPDATE",
        row -> row.id("id"),
        user,
        now,
        organization);
  }
}
