package com.ecosire.domain.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Row ids of records that another system named, such as Stripe's {@code sub_...}. Clients see that
 * name only. The id of the row is made of the name, so that everything that finds, relates, locks
 * and audits records by UUIDs works for them too, and a name is found without looking it up.
 */
public final class GivenId {
  private static final long VERSION_8 = 0x8000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private GivenId() {}

  /** The id of the row with a name: a UUID of version 8 made of its SHA-256 (RFC 9562, B.2). */
  public static UUID of(String name) {
    byte[] hash = sha256(name.getBytes(StandardCharsets.UTF_8));
    long high = (bits(hash, 0) & 0xffff_ffff_ffff_0fffL) | VERSION_8;
    long low = (bits(hash, Long.BYTES) & 0x3fff_ffff_ffff_ffffL) | VARIANT;
    return new UUID(high, low);
  }

  /**
   * The id of the row that a field refers to, by its id or by the name that its record was given.
   */
  public static UUID ofReference(Object reference) {
    return switch (reference) {
      case null -> null;
      case UUID id -> id;
      default -> of(reference.toString());
    };
  }

  private static long bits(byte[] bytes, int from) {
    long bits = 0;
    for (int i = from; i < from + Long.BYTES; i++) {
      bits = (bits << Byte.SIZE) | (bytes[i] & 0xff);
    }
    return bits;
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
