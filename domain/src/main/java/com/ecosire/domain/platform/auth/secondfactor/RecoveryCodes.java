package com.ecosire.domain.platform.auth.secondfactor;

import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.store.sql.Sql;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;

/** Codes that take the place of the authenticator's, once each. */
public final class RecoveryCodes {
  /** How many codes are made at a time. */
  public static final int COUNT = 10;

  private static final int BYTES = 10;
  private static final int GROUP = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Sql sql;
  private final TokenHash hash;

  /** The codes as one transaction sees and changes them. */
  public RecoveryCodes(Sql sql, TokenHash hash) {
    this.sql = sql;
    this.hash = hash;
  }

  /** Makes new codes and voids all earlier ones; they can be shown this once. */
  public List<String> replace(UUID user) {
    clear(user);
    List<String> codes = Stream.generate(RecoveryCodes::make).limit(COUNT).toList();
    for (String code : codes) {
      sql.change(
          "INSERT INTO auth_recovery_code (userId, hash) VALUES (?, ?)", user, hash(user, code));
    }
    return codes;
  }

  /** Voids all codes. */
  public void clear(UUID user) {
    sql.change("DELETE FROM auth_recovery_code WHERE userId = ?", user);
  }

  /** Uses a code up; says no to one that is unknown or was used before. */
  public boolean use(UUID user, String code, Instant now) {
    return sql.change(
            "UPDATE auth_recovery_code SET usedAt = ?"
                + " WHERE userId = ? AND hash = ? AND usedAt IS NULL",
            now,
            user,
            hash(user, code))
        == 1;
  }

  /** How many codes are left. */
  public int left(UUID user) {
    return sql.first(
            "SELECT COUNT(*) AS codes FROM auth_recovery_code"
                + " WHERE userId = ? AND usedAt IS NULL",
            row -> (int) row.number("codes"),
            user)
        .orElse(0);
  }

  private byte[] hash(UUID user, String code) {
    return hash.of("recovery " + user, plain(code));
  }

  /** What people change when they copy a code by hand does not matter. */
  private static String plain(String code) {
    return code.replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static String make() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String text = Base32.toBase32String(random).toLowerCase(Locale.ROOT);
    return text.substring(0, GROUP) + "-" + text.substring(GROUP);
  }
}
