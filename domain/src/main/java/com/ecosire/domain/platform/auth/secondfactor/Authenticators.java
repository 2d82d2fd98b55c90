package com.ecosire.domain.platform.auth.secondfactor;

import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Which people have an authenticator, and which of its codes were taken. */
public final class Authenticators {
  /** How long a new secret waits for its confirmation. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Sql sql;
  private final Seal seal;

  /** The authenticators as one transaction sees and changes them; secrets are sealed. */
  public Authenticators(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  private record Enrolled(
      Optional<byte[]> secret,
      Optional<Instant> enabledAt,
      long lastStep,
      Optional<byte[]> pending,
      Optional<Instant> pendingUntil) {}

  /** When the authenticator of a person was turned on; empty where there is none. */
  public Optional<Instant> enabledAt(UUID user) {
    return find(user, "").flatMap(Enrolled::enabledAt);
  }

  /** Begins an enrolment, in place of one that was begun before. */
  public byte[] begin(UUID user, Instant until) {
    byte[] secret = Totp.secret();
    sql.change(
        "INSERT INTO auth_totp (userId, lastStep, pending, pendingUntil) VALUES (?, 0, ?, ?) ON"
            + " DUPLICATE KEY UPDATE pending = VALUES(pending), pendingUntil ="
            + " VALUES(pendingUntil)",
        user,
        seal.close(secret, place(user)),
        until);
    return secret;
  }

  /** Whether an enrolment waits for its confirmation. */
  public boolean isPending(UUID user, Instant now) {
    return find(user, "").filter(enrolled -> isOpen(enrolled, now)).isPresent();
  }

  /** Turns an authenticator on by its first code; says no to a wrong one. */
  public boolean confirm(UUID user, String code, Instant now) {
    Optional<Enrolled> open = find(user, " FOR UPDATE").filter(enrolled -> isOpen(enrolled, now));
    if (open.isEmpty()) {
      return false;
    }
    byte[] secret = open(open.get().pending().orElseThrow(), user);
    OptionalLong step = Totp.match(secret, code, now, open.get().lastStep());
    if (step.isEmpty()) {
      return false;
    }
    sql.change(
        "UPDATE auth_totp SET secret = pending, enabledAt = ?, lastStep = ?, pending = NULL,"
            + " pendingUntil = NULL WHERE userId = ?",
        now,
        step.getAsLong(),
        user);
    return true;
  }

  /** Takes a code, which no later call can use again; says no to a wrong or used one. */
  public boolean take(UUID user, String code, Instant now) {
    // Locked: of two calls with the same code one is too late.
    Optional<Enrolled> enrolled = find(user, " FOR UPDATE");
    Optional<byte[]> secret = enrolled.flatMap(Enrolled::secret);
    if (secret.isEmpty()) {
      return false;
    }
    OptionalLong step = Totp.match(open(secret.get(), user), code, now, enrolled.get().lastStep());
    step.ifPresent(
        used -> sql.change("UPDATE auth_totp SET lastStep = ? WHERE userId = ?", used, user));
    return step.isPresent();
  }

  /** Turns the authenticator of a person off. */
  public void disable(UUID user) {
    sql.change("DELETE FROM auth_totp WHERE userId = ?", user);
  }

  private static boolean isOpen(Enrolled enrolled, Instant now) {
    return enrolled.pendingUntil().map(now::isBefore).orElse(false);
  }

  private Optional<Enrolled> find(UUID user, String lock) {
    return sql.first(
        "SELECT secret, enabledAt, lastStep, pending, pendingUntil FROM auth_totp"
            + " WHERE userId = ?"
            + lock,
        Authenticators::read,
        user);
  }

  private static Enrolled read(Row row) throws SQLException {
    return new Enrolled(
        row.optionalBytes("secret"),
        row.optionalTime("enabledAt"),
        row.number("lastStep"),
        row.optionalBytes("pending"),
        row.optionalTime("pendingUntil"));
  }

  private byte[] open(byte[] sealed, UUID user) {
    try {
      return seal.open(sealed, place(user));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret was sealed under another encryption key", e);
    }
  }

  private static byte[] place(UUID user) {
    return Binary.of(user);
  }
}
