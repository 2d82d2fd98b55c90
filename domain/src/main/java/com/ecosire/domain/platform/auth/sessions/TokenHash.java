package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.secrecy.HmacSha256;
import com.ecosire.domain.secrecy.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes opaque tokens and hashes them under the server's pepper (HMAC-SHA256): who reads the tables
 * can neither use nor guess what is in them.
 */
public final class TokenHash {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  /** Hashes under a pepper of a master key. */
  public TokenHash(MasterKey master) {
    this.key = master.derive("tokens");
  }

  /** A new token: 256 random bits in base64url. */
  public static String make() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The 32 bytes that are kept of a text; the same text has another hash for another purpose. */
  public byte[] of(String purpose, String text) {
    return HmacSha256.of(
        key,
        purpose.getBytes(StandardCharsets.UTF_8),
        new byte[1],
        text.getBytes(StandardCharsets.UTF_8));
  }
}
