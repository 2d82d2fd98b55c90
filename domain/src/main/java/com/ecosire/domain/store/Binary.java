package com.ecosire.domain.store;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the BINARY(16) of their columns, for statements that are written in SQL. */
public final class Binary {
  private static final int BYTES = 16;

  private Binary() {}

  /** The bytes of an id, most significant first. */
  public static byte[] of(UUID id) {
    return ByteBuffer.allocate(BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** The id of some bytes. */
  public static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
