package com.ecosire.gateway.limits;

import com.ecosire.domain.caller.LimitState;
import java.time.Duration;
import java.time.Instant;

/**
 * The calls that an organization has on one day (UTC).
 *
 * @param count how many it made
 * @param calls how many it may make
 */
public record Budget(DayCount count, long calls) {
  private static final String NAME = "daily";

  /** Counts a call, unless all are used up. */
  boolean take() {
    return count.take(calls);
  }

  /** What is left after so many calls. */
  public LimitState state(long used) {
    long left = Math.max(0, calls - used);
    return new LimitState(NAME, calls, left, Duration.ofDays(1).toSeconds(), end());
  }

  /** How long until the next day. */
  public Duration untilEnd(Instant now) {
    Duration left = Duration.between(now, end());
    return left.isNegative() ? Duration.ZERO : left;
  }

  private Instant end() {
    return DayCount.startOf(count.day().plusDays(1));
  }
}
