package com.ecosire.domain.platform.auth.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based codes (RFC 6238): HMAC-SHA-1, six digits, a new one each 30 seconds. */
public final class Totp {
  /** How long a code is shown. */
  public static final Duration STEP = Duration.ofSeconds(30);

  /** Digits of a code. */
  public static final int DIGITS = 6;

  private static final String HMAC = "HmacSHA1";
  private static final int SECRET_BYTES = 20;
  private static final int MODULUS = 1_000_000;

  /** Clocks differ, and people type slowly: so many steps early or late. */
  private static final int TOLERANCE = 1;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A new secret of 160 bits. */
  public static byte[] secret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** The step that a time lies in. */
  public static long step(Instant time) {
    return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
  }

  /** The code of a step. */
  public static String code(byte[] secret, long step) {
    byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
  }

  /**
   * The step whose code somebody sends, if it is one of now, a step before or after.
   *
   * @param after only later steps count: a code works once
   */
  public static OptionalLong match(byte[] secret, String code, Instant now, long after) {
    long present = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
      // Each is compared, and in full: the time it takes tells nothing.
      if (isEqual(code(secret, step), code) && step > after) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static boolean isEqual(String wanted, String sent) {
    return MessageDigest.isEqual(
        wanted.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(byte[] secret, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }
}
