package com.ecosire.domain.commerce.licenses.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keys as {@code PREFIX-XXXX-XXXX-XXXX-XXXX}: three groups of 60 random bits and one of 20 bits
 * that check what stands before it, so that a mistyped key is known without a look into the
 * database.
 */
public final class LicenseKeys {
  /** How a prefix is written. */
  public static final String PREFIX = "[A-Z0-9]*";

  /** Digits and letters without those that are taken for others. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final Pattern FORM =
      Pattern.compile("([A-Z0-9]{2,8})((?:-[" + ALPHABET + "]{4}){3})-([" + ALPHABET + "]{4})");
  private static final int BITS = 5;
  private static final int GROUP = 4;
  private static final int RANDOM_LETTERS = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private LicenseKeys() {}

  /** A new key. */
  public static String make(String prefix) {
    StringBuilder key = new StringBuilder(prefix);
    for (int i = 0; i < RANDOM_LETTERS; i++) {
      key.append(i % GROUP == 0 ? "-" : "").append(letter(RANDOM.nextInt(ALPHABET.length())));
    }
    return key + "-" + check(key.toString());
  }

  /**
   * A key as it is kept, from what somebody typed: without regard to case and blanks, with I and L
   * as 1 and O as 0; empty where no key can read so.
   */
  public static Optional<String> read(String typed) {
    String text = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    int groups = text.indexOf('-');
    if (groups < 0) {
      return Optional.empty();
    }
    String key =
        text.substring(0, groups)
            + text.substring(groups).replace('I', '1').replace('L', '1').replace('O', '0');
    var form = FORM.matcher(key);
    return form.matches() && check(form.group(1) + form.group(2)).equals(form.group(3))
        ? Optional.of(key)
        : Optional.empty();
  }

  /** What of a key those may see who are not to use it: the prefix and the last group. */
  public static String hint(String key) {
    return key.substring(0, key.indexOf('-'))
        + "-****-****-****"
        + key.substring(key.lastIndexOf('-'));
  }

  private static String check(String text) {
    byte[] hash = sha256(text);
    int bits = ((hash[0] & 0xff) << 16) | ((hash[1] & 0xff) << 8) | (hash[2] & 0xff);
    StringBuilder group = new StringBuilder(GROUP);
    for (int shift = 24 - BITS; group.length() < GROUP; shift -= BITS) {
      group.append(letter((bits >> shift) & 0x1f));
    }
    return group.toString();
  }

  private static char letter(int value) {
    return ALPHABET.charAt(value);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
