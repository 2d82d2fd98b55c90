package com.ecosire.domain.platform.webhooks.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When attempts follow each other, and when an endpoint is given up.
 *
 * @param speed how much faster time runs, for tests; 1 else
 */
public record Schedule(double speed) {
  /** As it is promised. */
  public static final Schedule USUAL = new Schedule(1);

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final Duration LONGEST_WISH = Duration.ofDays(1);
  private static final Duration PATIENCE = Duration.ofDays(5);
  private static final double JITTER = 0.1;

  /** Much longer than a request takes at most, with what is written down behind it. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  /** A request takes ten seconds at most, however fast time runs. */
  private static final Duration SHORTEST_LEASE = Duration.ofSeconds(12);

  /** Failures that an endpoint is given up after at the earliest. */
  static final int FAILURES = 20;

  /**
   * When an attempt follows a failed one, if any does.
   *
   * @param attempts how many there were
   * @param wish how long the receiver wants to be left alone
   */
  Optional<Instant> next(int attempts, Optional<Duration> wish, Instant now) {
    if (attempts > WAITS.size()) {
      return Optional.empty();
    }
    Duration usual = WAITS.get(attempts - 1);
    Duration wanted = wish.map(Schedule::bounded).orElse(Duration.ZERO);
    double millis = Math.max((double) usual.toMillis() * jitter(), (double) wanted.toMillis());
    return Optional.of(now.plusMillis(Math.round(millis / speed)));
  }

  /** How long a delivery is left to the node that took it, which may have died. */
  public Duration lease() {
    Duration faster = Duration.ofMillis(Math.round((double) LEASE.toMillis() / speed));
    return faster.compareTo(SHORTEST_LEASE) < 0 ? SHORTEST_LEASE : faster;
  }

  private static double jitter() {
    return 1 + ThreadLocalRandom.current().nextDouble() * JITTER;
  }

  private static Duration bounded(Duration wish) {
    return wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
  }

  /** An endpoint that failed since then, and never succeeded, is given up. */
  Instant givenUpSince(Instant now) {
    return now.minusMillis(Math.round((double) PATIENCE.toMillis() / speed));
  }
}
