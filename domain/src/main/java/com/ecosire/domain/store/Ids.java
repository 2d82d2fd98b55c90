package com.ecosire.domain.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids: UUID version 7 (RFC 9562 section 5.7), rising within a millisecond by a counter of 12 bits. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong COUNTER = new AtomicLong(RANDOM.nextInt(1 << 12));
  private static final long COUNTER_MASK = 0xFFF;
  private static final long VERSION_7 = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

  private Ids() {}

  /** A new id that sorts by the given time. */
  public static UUID next(Instant now) {
    long counter = COUNTER.getAndIncrement() & COUNTER_MASK;
    long high = (now.toEpochMilli() << 16) | VERSION_7 | counter;
    return new UUID(high, (RANDOM.nextLong() & VARIANT_MASK) | VARIANT);
  }
}
