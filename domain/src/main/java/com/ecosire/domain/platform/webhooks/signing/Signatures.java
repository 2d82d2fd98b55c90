package com.ecosire.domain.platform.webhooks.signing;

import com.ecosire.domain.secrecy.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * HMAC-SHA256 in the three forms that receivers know: Stripe's over {@code t.body}, that of
 * Standard Webhooks over {@code id.t.body}, and the one of licences over the body alone.
 */
public final class Signatures {
  /** What secrets begin with. */
  public static final String PREFIX = "whsec_";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Signatures() {}

  /** A new secret. */
  public static String newSecret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getEncoder().encodeToString(bytes);
  }

  /** Stripe's form: the key is the secret as it is written, the text {@code t.body}. */
  public static String stamped(String secret, long at, String body) {
    return HexFormat.of().formatHex(HmacSha256.of(bytes(secret), bytes(at + "." + body)));
  }

  /**
   * Standard Webhooks: the key is what stands in base64 behind the prefix, the text {@code
   * id.t.body}.
   *
   * @throws IllegalArgumentException when the secret is no base64
   */
  public static String standard(String secret, String id, long at, String body) {
    byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^" + PREFIX, ""));
    return Base64.getEncoder()
        .encodeToString(HmacSha256.of(key, bytes(id + "." + at + "." + body)));
  }

  /** The form of licences: the text is the body alone. */
  public static String plain(String secret, String body) {
    return HexFormat.of().formatHex(HmacSha256.of(bytes(secret), bytes(body)));
  }

  /** Whether a secret is one for {@link #standard}. */
  public static boolean isStandard(String secret) {
    try {
      return Base64.getDecoder().decode(secret.replaceFirst("^" + PREFIX, "")).length > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Compares two signatures; how long it takes tells nothing about where they differ. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
