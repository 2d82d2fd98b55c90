package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.store.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A session as it is kept.
 *
 * @param id the session
 * @param start what it began with
 * @param expiresAt when its last refresh token ends
 * @param endedAt when it was ended before
 */
public record StoredSession(
    UUID id, SessionStart start, Instant expiresAt, Optional<Instant> endedAt) {
  static final String COLUMNS =
      "s.id, s.organizationId, s.userId, s.method, s.provider, s.secondFactor, s.remembered,"
          + " s.deviceName, s.expiresAt, s.endedAt";

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
        row.id("id"), start, row.time("expiresAt"), row.optionalTime("endedAt"));
  }

  /** Whether calls of the session are answered. */
  public boolean isOpenAt(Instant now) {
    return endedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
