package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Locks an e-mail for a while after failed sign-ins, whether there is such an account or not. What
 * it notes is durable at once, since a refused call takes back all else.
 */
public final class SignInLocks {
  /** So many failures lock. */
  public static final int FAILURES = 5;

  /** Failures are counted together for so long, and a lock holds for so long. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  private final DataSource source;
  private final TokenHash hash;

  /** The counters of a database. */
  public SignInLocks(DataSource source, TokenHash hash) {
    this.source = source;
    this.hash = hash;
  }

  /** Until when an e-mail is locked, if it is. */
  public Optional<Instant> lockedUntil(String email, Instant now) {
    return Sql.with(
        source,
        sql ->
            sql.first(
                "SELECT lockedUntil FROM auth_failed_sign_in"
                    + " WHERE subject = ? AND lockedUntil > ?",
                row -> row.time("lockedUntil"),
                subject(email),
                now));
  }

  /** Notes a failed sign-in; the fifth within the window locks. */
  public void fail(String email, Instant now) {
    Instant windowBegin = now.minus(WINDOW);
    // One statement, whose parts are worked out from left to right: failures counted in parallel
    // are all counted.
    Sql.with(
        source,
        sql ->
            sql.change(
                "INSERT INTO auth_failed_sign_in (subject, failures, firstAt) VALUES (?, 1, ?)"
                    + " ON DUPLICATE KEY UPDATE failures = IF(firstAt > ?, failures + 1, 1),"
                    + " firstAt = IF(firstAt > ?, firstAt, ?),"
                    + " lockedUntil = IF(failures >= ?, ?, lockedUntil)",
                subject(email),
                now,
                windowBegin,
                windowBegin,
                now,
                FAILURES,
                now.plus(WINDOW)));
  }

  /** Forgets the failures of an e-mail: somebody has signed in, or proved that it is theirs. */
  public void clear(String email) {
    Sql.with(
        source,
        sql -> sql.change("DELETE FROM auth_failed_sign_in WHERE subject = ?", subject(email)));
  }

  private byte[] subject(String email) {
    return hash.of("sign-in", email.strip().toLowerCase(Locale.ROOT));
  }
}
