package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.platform.auth.sessions.OneTimeTokens;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins that have begun, by the hash of their state. */
public final class Attempts {
  /** How long a browser may take to come back. */
  static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final String PURPOSE = "SIGN_IN_STATE";
  private static final int BATCH = 1000;

  private final Sql sql;
  private final OneTimeTokens.Secrecy secrecy;

  /** The sign-ins as one transaction sees and changes them. */
  public Attempts(Sql sql, OneTimeTokens.Secrecy secrecy) {
    this.sql = sql;
    this.secrecy = secrecy;
  }

  /** Keeps a sign-in, and says the state that it is found by. */
  String keep(Attempt attempt, Instant now) {
    String state = TokenHash.make();
    byte[] hash = secrecy.hash().of(PURPOSE, state);
    sql.change(
        "INSERT INTO auth_sign_in_state (hash, content, issuedAt, expiresAt) VALUES (?, ?, ?, ?)",
        hash,
        secrecy.seal().close(attempt.text().getBytes(StandardCharsets.UTF_8), hash),
        now,
        now.plus(LIFETIME));
    return state;
  }

  /**
   * Spends a state that the browser brings which began; of two at once one gets nothing. Another
   * browser cannot spend it: nobody can be signed in by a link of somebody else.
   */
  Optional<Attempt> spend(String state, String browser, Instant now) {
    byte[] hash = secrecy.hash().of(PURPOSE, state);
    return sql.first(
            "SELECT content FROM auth_sign_in_state"
                + " WHERE hash = ? AND spentAt IS NULL AND expiresAt > ?",
            row -> attempt(row, hash),
            hash,
            now)
        .filter(attempt -> isSame(attempt.browser(), browser))
        .filter(attempt -> take(hash, now));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private boolean take(byte[] hash, Instant now) {
    return sql.change(
            "UPDATE auth_sign_in_state SET spentAt = ? WHERE hash = ? AND spentAt IS NULL",
            now,
            hash)
        == 1;
  }

  private Attempt attempt(Row row, byte[] hash) throws SQLException {
    try {
      byte[] content = secrecy.seal().open(row.bytes("content"), hash);
      return Attempt.of(new String(content, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A sign-in was sealed under another encryption key", e);
    }
  }

  /** Of whom the settings let sign-ins come back to an address. */
  List<UUID> organizationsOf(String uri) {
    return sql.all(
        "SELECT organizationId FROM organization_redirect WHERE uri = ?",
        row -> row.id("organizationId"),
        uri);
  }

  /** Removes those that are over; says how many. */
  public int sweep(Instant now) {
    return sql.change("DELETE FROM auth_sign_in_state WHERE expiresAt < ? LIMIT " + BATCH, now);
  }
}
