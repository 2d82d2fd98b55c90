package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Refresh tokens: each works once and gives the next one; all of a session are one family. One that
 * comes back was stolen, or its successor was: nobody knows who of the two is the thief, so the
 * session has to end.
 */
public final class RefreshTokens {
  private static final String PURPOSE = "refresh";

  private final Sql sql;
  private final TokenHash hash;

  /** The tokens as one transaction sees and changes them. */
  public RefreshTokens(Sql sql, TokenHash hash) {
    this.sql = sql;
    this.hash = hash;
  }

  /** A new token of a session and its end. */
  public record Issued(String token, Instant expiresAt) {
    @Override
    public String toString() {
      return "a refresh token until " + expiresAt;
    }
  }

  /** What became of a token that was presented. */
  public sealed interface Presented {
    /** It was good and is spent now. */
    record Spent(StoredSession session) implements Presented {}

    /** It had been spent before: the session must end. */
    record Reused(StoredSession session) implements Presented {}

    /** It is unknown or over, or its session has ended. */
    record Refused() implements Presented {}
  }

  private record Kept(StoredSession session, Instant expiresAt, Optional<Instant> spentAt) {}

  /** Gives a session its next token. */
  public Issued issue(StoredSession session, Instant now) {
    String token = TokenHash.make();
    Instant end = now.plus(session.lifetime());
    sql.change(
        "INSERT INTO auth_refresh_token (hash, sessionId, issuedAt, expiresAt) VALUES (?, ?, ?, ?)",
        hash.of(PURPOSE, token),
        session.id(),
        now,
        end);
    return new Issued(token, end);
  }

  /** Spends a token. */
  public Presented present(String token, Instant now) {
    Optional<Kept> kept = find(token, " FOR UPDATE");
    if (kept.isEmpty()) {
      return new Presented.Refused();
    }
    StoredSession session = kept.get().session();
    // Before the rest: the family of a spent token ends even where the token is over.
    if (kept.get().spentAt().isPresent()) {
      return session.isOpenAt(now) ? new Presented.Reused(session) : new Presented.Refused();
    }
    if (!session.isOpenAt(now) || !now.isBefore(kept.get().expiresAt())) {
      return new Presented.Refused();
    }
    sql.change(
        "UPDATE auth_refresh_token SET spentAt = ? WHERE hash = ?", now, hash.of(PURPOSE, token));
    return new Presented.Spent(session);
  }

  /** Spends whatever token of a session is left, without giving a next one. */
  public void spendAll(UUID session, Instant now) {
    sql.change(
        "UPDATE auth_refresh_token SET spentAt = ? WHERE sessionId = ? AND spentAt IS NULL",
        now,
        session);
  }

  /** The session of a token that would be good, and the token's end; the token is not spent. */
  public Optional<StoredSession> peek(String token, Instant now) {
    return find(token, "")
        .filter(kept -> kept.spentAt().isEmpty() && now.isBefore(kept.expiresAt()))
        .map(Kept::session)
        .filter(session -> session.isOpenAt(now));
  }

  private Optional<Kept> find(String token, String lock) {
    return sql.first(
        "SELECT "
            + StoredSession.COLUMNS
            + ", t.expiresAt AS tokenExpiresAt, t.spentAt FROM auth_refresh_token t"
            + " JOIN auth_session s ON s.id = t.sessionId WHERE t.hash = ?"
            + lock,
        RefreshTokens::read,
        hash.of(PURPOSE, token));
  }

  private static Kept read(Row row) throws SQLException {
    return new Kept(
        StoredSession.read(row), row.time("tokenExpiresAt"), row.optionalTime("spentAt"));
  }
}
