package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.store.sql.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A session as it is kept.
 *
 * @param id the session
 * @param start what it began with
 * @param lifetime how long it goes on after each use of a refresh token
 * @param expiresAt when its last refresh token ends
 * @param endedAt when it was ended before
 */
public record StoredSession(
    UUID id, SessionStart start, Duration lifetime, Instant expiresAt, Optional<Instant> endedAt) {
  static final String COLUMNS =
      "s.id, s.organizationId, s.userId, s.method, s.provider, s.secondFactor, s.remembered,"
          + " s.deviceName, s.lifetimeHours, s.expiresAt, s.endedAt";

  static StoredSession read(Row row) throws SQLException {
    SessionStart start =
        new SessionStart(
            row.id("userId"),
            row.id("organizationId"),
            SignInMethod.valueOf(row.text("method")),
            row.optionalText("provider"),
            row.is("secondFactor"),
            row.is("remembered"),
            row.optionalText("deviceName"));
    return new StoredSession(
        row.id("id"),
        start,
        lifetime(start, row.optionalNumber("lifetimeHours")),
        row.time("expiresAt"),
        row.optionalTime("endedAt"));
  }

  /** What the organization has decided, or what is usual. */
  static Duration lifetime(SessionStart start, Optional<Long> hours) {
    return hours.map(Duration::ofHours).orElseGet(start::usualLifetime);
  }

  /** Whether calls of the session are answered. */
  public boolean isOpenAt(Instant now) {
    return endedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
