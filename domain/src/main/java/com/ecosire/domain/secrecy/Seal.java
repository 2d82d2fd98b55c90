package com.ecosire.domain.secrecy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts values of one purpose with AES-256-GCM. A sealed value is a version byte, 12 random
 * bytes, the cipher text and its tag.
 */
public final class Seal {
  private static final String AES_GCM = "AES/GCM/NoPadding";
  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * Encrypts a value.
   *
   * @param place what the value belongs to, such as the key of its row; it only opens with the same
   */
  public byte[] close(byte[] plain, byte[] place) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
      return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
          .put(VERSION)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + AES_GCM, e);
    }
  }

  /**
   * Decrypts a value.
   *
   * @throws GeneralSecurityException when it was sealed under another key or for another place, or
   *     was changed
   */
  public byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
    if (sealed.length <= NONCE_BYTES || sealed[0] != VERSION) {
      throw new GeneralSecurityException("not a sealed value");
    }
    ByteBuffer parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
    byte[] nonce = new byte[NONCE_BYTES];
    parts.get(nonce);
    byte[] text = new byte[parts.remaining()];
    parts.get(text);
    return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(text);
  }

  private Cipher cipher(int mode, byte[] nonce, byte[] place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(AES_GCM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place);
    return cipher;
  }
}
