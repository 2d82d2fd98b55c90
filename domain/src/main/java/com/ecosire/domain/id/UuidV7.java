package com.ecosire.domain.id;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids of version 7 (RFC 9562 section 5.7). Those of one process rise strictly, also within a
 * millisecond and when the clock is set back, so that rows are appended to their tables. They are
 * not secrets.
 */
public final class UuidV7 {
  /** The 12 bits behind the time count ids of one millisecond (RFC 9562 section 6.2, method 1). */
  private static final int COUNTER_BITS = 12;

  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final AtomicLong LAST = new AtomicLong();
  private static final AtomicLong PAST = new AtomicLong();

  private UuidV7() {}

  /** The next id. */
  public static UUID next() {
    long now = System.currentTimeMillis() << COUNTER_BITS;
    long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long time = tick >>> COUNTER_BITS;
    long counter = tick & ((1 << COUNTER_BITS) - 1);
    long random = ThreadLocalRandom.current().nextLong();
    return new UUID((time << 16) | VERSION | counter, (random & VARIANT_MASK) | VARIANT);
  }

  /** An id that sorts by a given time, such as that of a call; rising within a millisecond too. */
  public static UUID at(Instant time) {
    long counter = PAST.getAndIncrement() & ((1 << COUNTER_BITS) - 1);
    long random = ThreadLocalRandom.current().nextLong();
    long high = (time.toEpochMilli() << 16) | VERSION | counter;
    return new UUID(high, (random & VARIANT_MASK) | VARIANT);
  }
}
