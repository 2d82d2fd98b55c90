package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.secrecy.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes keys under a pepper (HMAC-SHA256): who reads the table without the server's own key can
 * neither use nor guess what is in it.
 */
public final class KeyHash {
  private static final String HMAC = "HmacSHA256";

  private final Mac prepared;

  /** Hashes under the pepper of a master key. */
  public KeyHash(MasterKey key) {
    try {
      prepared = Mac.getInstance(HMAC);
      prepared.init(new SecretKeySpec(key.derive("api keys"), HMAC));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }

  /** The 32 bytes that are stored of a key. */
  public byte[] of(String key) {
    try {
      return ((Mac) prepared.clone()).doFinal(key.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The platform's Mac can be cloned", e);
    }
  }
}
