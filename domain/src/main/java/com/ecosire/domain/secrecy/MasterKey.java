package com.ecosire.domain.secrecy;

import java.nio.charset.StandardCharsets;

/**
 * The one key that an operator keeps; every use has a key of its own that is derived from it (HKDF
 * with SHA-256, RFC 5869), so that none of them says anything about another.
 */
public final class MasterKey {
  /** Characters that a key must have at least; 32 random hex digits are 128 bits. */
  public static final int MIN_LENGTH = 32;

  private static final byte[] SALT = "ecosire".getBytes(StandardCharsets.UTF_8);

  private final byte[] extracted;

  private MasterKey(byte[] extracted) {
    this.extracted = extracted;
  }

  /**
   * A key from its text.
   *
   * @throws IllegalArgumentException when the text is shorter than {@link #MIN_LENGTH}
   */
  public static MasterKey of(String text) {
    if (text.length() < MIN_LENGTH) {
      throw new IllegalArgumentException(
          "An encryption key needs at least " + MIN_LENGTH + " characters");
    }
    return new MasterKey(HmacSha256.of(SALT, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** 32 bytes for one purpose. */
  public byte[] derive(String purpose) {
    byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
    byte[] info = java.util.Arrays.copyOf(name, name.length + 1);
    info[name.length] = 1;
    return HmacSha256.of(extracted, info);
  }

  /** Seals and opens values of one purpose. */
  public Seal seal(String purpose) {
    return new Seal(derive(purpose));
  }
}
