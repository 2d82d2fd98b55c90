package com.ecosire.gateway.live;

import java.time.Duration;
import java.util.UUID;

/** Times within the ids of events, which are of version 7 (RFC 9562 section 5.7). */
final class Moments {
  private static final int BELOW_TIME = 16;

  private Moments() {}

  /** Lower than every id that is made at a time. */
  static UUID floor(long millis) {
    return new UUID(millis << BELOW_TIME, 0);
  }

  /** When an id was made. */
  static long of(UUID id) {
    return id.getMostSignificantBits() >>> BELOW_TIME;
  }

  /** Lower than every id of the last while; by the clock that ids are made by. */
  static UUID before(Duration time) {
    return floor(System.currentTimeMillis() - time.toMillis());
  }

  /** Whether an id is the higher one, in the order of the database. */
  static boolean isAbove(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high > 0
        || (high == 0
            && Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits())
                > 0);
  }
}
