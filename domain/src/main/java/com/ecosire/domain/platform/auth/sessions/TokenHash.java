package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.secrecy.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes opaque tokens and hashes them under the server's pepper (HMAC-SHA256): who reads the tables
 * can neither use nor guess what is in them.
 */
public final class TokenHash {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /** Hashes under a pepper of a master key. */
  public TokenHash(MasterKey master) {
    this.key = new SecretKeySpec(master.derive("tokens"), HMAC);
  }

  /** A new token: 256 random bits in base64url. */
  public static String make() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The 32 bytes that are kept of a text; the same text has another hash for another purpose. */
  public byte[] of(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }
}
