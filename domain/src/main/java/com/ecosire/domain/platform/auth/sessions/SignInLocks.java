package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Locks an e-mail for a while after failed sign-ins, whether there is such an account or not, or
 * whatever else has a password. What it notes is durable at once, since a refused call takes back
 * all else.
 */
public final class SignInLocks {
  /** So many failures lock. */
  public static final int FAILURES = 5;

  /** Failures are counted together for so long, and a lock holds for so long. */
  public static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int BATCH = 1000;

  private final Supplier<DataSource> source;
  private final TokenHash hash;

  /** The counters of a database. */
  public SignInLocks(DataSource source, TokenHash hash) {
    this(() -> source, hash);
  }

  /** The counters of a database that is asked for no earlier than a counter is. */
  public SignInLocks(Supplier<DataSource> source, TokenHash hash) {
    this.source = source;
    this.hash = hash;
  }

  /** Until when an e-mail is locked, if it is. */
  public Optional<Instant> lockedUntil(String email, Instant now) {
    List<Instant> latest =
        Sql.with(
            source.get(),
            sql ->
                sql.all(
                    "SELECT failedAt FROM auth_failed_sign_in WHERE subject = ?"
                        + " ORDER BY failedAt DESC LIMIT "
                        + FAILURES,
                    row -> row.time("failedAt"),
                    subject(email)));
    if (latest.size() < FAILURES) {
      return Optional.empty();
    }
    Instant last = latest.getFirst();
    boolean locks = latest.getLast().isAfter(last.minus(WINDOW));
    return Optional.of(last.plus(WINDOW)).filter(end -> locks && now.isBefore(end));
  }

  /** Notes a failed sign-in of an e-mail that is not locked; the fifth within the window locks. */
  public void fail(String email, Instant now) {
    Sql.with(
        source.get(),
        sql ->
            sql.change(
                "INSERT INTO auth_failed_sign_in (id, subject, failedAt) VALUES (?, ?, ?)",
                UuidV7.next(),
                subject(email),
                now));
  }

  /** Forgets the failures of an e-mail: somebody has signed in, or proved that it is theirs. */
  public void clear(String email) {
    Sql.with(
        source.get(),
        sql -> sql.change("DELETE FROM auth_failed_sign_in WHERE subject = ?", subject(email)));
  }

  /** Removes failures that no lock depends on any more; says how many. */
  public int sweep(Instant now) {
    return Sql.with(
        source.get(),
        sql ->
            sql.change(
                "DELETE FROM auth_failed_sign_in WHERE failedAt < ? LIMIT " + BATCH,
                now.minus(WINDOW.multipliedBy(2))));
  }

  private byte[] subject(String email) {
    return hash.of("sign-in", email.strip().toLowerCase(Locale.ROOT));
  }
}
