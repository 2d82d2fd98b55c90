package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tokens that work once and for a short time, kept as hashes. */
public final class OneTimeTokens {
  /** So many wrong guesses beside a token spend it. */
  public static final int FAILURES = 5;

  private static final int BATCH = 1000;

  private final Sql sql;
  private final Secrecy secrecy;

  /** How tokens are hashed and what they hold is sealed. */
  public record Secrecy(TokenHash hash, Seal seal) {}

  /** The tokens as one transaction sees and changes them. */
  public OneTimeTokens(Sql sql, Secrecy secrecy) {
    this.sql = sql;
    this.secrecy = secrecy;
  }

  /** A token and its end. */
  public record Issued(String token, Instant expiresAt) {
    @Override
    public String toString() {
      return "a one-time token until " + expiresAt;
    }
  }

  /**
   * What stands behind a token.
   *
   * @param user whose it is
   * @param content what it was made with; may be empty
   */
  public record Meaning(UUID user, String content) {}

  /** A new token; those before it of the same person and purpose stay good. */
  public Issued issue(OneTimePurpose purpose, Meaning meaning, Instant now) {
    String token = TokenHash.make();
    byte[] hash = secrecy.hash().of(purpose.name(), token);
    Instant end = now.plus(purpose.lifetime());
    sql.change(
        "INSERT INTO auth_one_time_token"
            + " (hash, purpose, userId, content, issuedAt, expiresAt, failures)"
            + " VALUES (?, ?, ?, ?, ?, ?, 0)",
        hash,
        purpose,
        meaning.user(),
        secrecy.seal().close(meaning.content().getBytes(StandardCharsets.UTF_8), hash),
        now,
        end);
    return new Issued(token, end);
  }

  /** A new token that voids those before it of the same person and purpose. */
  public Issued replace(OneTimePurpose purpose, Meaning meaning, Instant now) {
    voidAll(purpose, meaning.user(), now);
    return issue(purpose, meaning, now);
  }

  /** Voids the tokens of a person for a purpose. */
  public void voidAll(OneTimePurpose purpose, UUID user, Instant now) {
    sql.change(
        "UPDATE auth_one_time_token SET spentAt = ?"
            + " WHERE userId = ? AND purpose = ? AND spentAt IS NULL",
        now,
        user,
        purpose);
  }

  /** Removes all tokens of a person. */
  public void forget(UUID user) {
    sql.change("DELETE FROM auth_one_time_token WHERE userId = ?", user);
  }

  /** How many tokens of a person for a purpose were made since a time. */
  public long issuedSince(OneTimePurpose purpose, UUID user, Instant begin) {
    return sql.first(
            "SELECT COUNT(*) AS tokens FROM auth_one_time_token"
                + " WHERE userId = ? AND purpose = ? AND issuedAt > ?",
            row -> row.number("tokens"),
            user,
            purpose,
            begin)
        .orElse(0L);
  }

  /** Removes tokens that were over for a day; says how many. */
  public int sweep(Instant now) {
    return sql.change(
        "DELETE FROM auth_one_time_token WHERE expiresAt < ? LIMIT " + BATCH,
        now.minus(Duration.ofDays(1)));
  }

  /** What a good token means, without spending it. */
  public Optional<Meaning> peek(OneTimePurpose purpose, String token, Instant now) {
    byte[] hash = secrecy.hash().of(purpose.name(), token);
    // Its end is checked before anything is changed: one that is over is never taken for a used
    // one.
    return sql.first(
        "SELECT userId, content FROM auth_one_time_token"
            + " WHERE hash = ? AND spentAt IS NULL AND expiresAt > ? AND failures < ?",
        row -> meaning(row, hash),
        hash,
        now,
        FAILURES);
  }

  /** Spends a token and says what it means; of two calls at once one gets nothing. */
  public Optional<Meaning> spend(OneTimePurpose purpose, String token, Instant now) {
    Optional<Meaning> meaning = peek(purpose, token, now);
    boolean taken =
        meaning.isPresent()
            && sql.change(
                    "UPDATE auth_one_time_token SET spentAt = ? WHERE hash = ? AND spentAt IS NULL"
                        + " AND failures < ?",
                    now,
                    secrecy.hash().of(purpose.name(), token),
                    FAILURES)
                == 1;
    return meaning.filter(found -> taken);
  }

  /** Notes a wrong guess beside a token; the fifth spends it. */
  public void fail(OneTimePurpose purpose, String token) {
    sql.change(
        "UPDATE auth_one_time_token SET failures = failures + 1 WHERE hash = ?",
        secrecy.hash().of(purpose.name(), token));
  }

  private Meaning meaning(Row row, byte[] hash) throws SQLException {
    try {
      byte[] content = secrecy.seal().open(row.bytes("content"), hash);
      return new Meaning(row.id("userId"), new String(content, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A token was sealed under another encryption key", e);
    }
  }
}
