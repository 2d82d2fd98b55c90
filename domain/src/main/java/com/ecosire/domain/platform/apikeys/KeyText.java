package com.ecosire.domain.platform.apikeys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/**
 * The text of an API key: a prefix, 26 random and 6 checking characters of base62. The checksum is
 * the CRC-32 of all that precedes it, so that a mistyped key is refused without a look-up.
 */
public final class KeyText {
  /** Begins the keys of production. */
  public static final String LIVE = "ecos_live_";

  /** Begins the keys of staging and development. */
  public static final String TEST = "ecos_test_";

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int RANDOM_LENGTH = 26;
  private static final int CHECK_LENGTH = 6;
  private static final int PREFIX_LENGTH = LIVE.length();
  private static final int LENGTH = PREFIX_LENGTH + RANDOM_LENGTH + CHECK_LENGTH;
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeyText() {}

  /** A new key; {@code prefix} is {@link #LIVE} or {@link #TEST}. */
  public static String make(String prefix) {
    StringBuilder text = new StringBuilder(LENGTH).append(prefix);
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
    }
    return text.append(checksum(text.toString())).toString();
  }

  /** Whether a text is meant to be an API key, whatever it is worth. */
  public static boolean looksLikeKey(String text) {
    return text.startsWith(LIVE) || text.startsWith(TEST);
  }

  /** Whether a text has the form of a key and its checksum is right. */
  public static boolean isSound(String text) {
    if (text.length() != LENGTH || !looksLikeKey(text)) {
      return false;
    }
    for (int i = PREFIX_LENGTH; i < LENGTH; i++) {
      if (DIGITS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    int body = LENGTH - CHECK_LENGTH;
    return text.substring(body).equals(checksum(text.substring(0, body)));
  }

  /** The beginning of a key by which its owner recognizes it: the prefix and four characters. */
  public static String hint(String key) {
    return key.substring(0, PREFIX_LENGTH + 4);
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    long rest = crc.getValue();
    char[] digits = new char[CHECK_LENGTH];
    for (int i = CHECK_LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS.charAt((int) (rest % DIGITS.length()));
      rest /= DIGITS.length();
    }
    return new String(digits);
  }
}
