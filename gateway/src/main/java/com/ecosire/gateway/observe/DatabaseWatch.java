package com.ecosire.gateway.observe;

import com.ecosire.domain.platform.status.probes.Finding;
import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Keeps in mind when the database was away: while it is, nobody can write that down. Asked from
 * time to time by one thread, and read by others.
 */
public final class DatabaseWatch {
  /** Three looks of a probe. */
  private static final Duration WORTH_TELLING = Duration.ofMinutes(2);

  private final HealthCheck health;
  private final InstantSource clock;
  private Optional<Instant> awaySince = Optional.empty();
  private Optional<Instant> untold = Optional.empty();

  /** Watches a database by a check of its health. */
  public DatabaseWatch(HealthCheck health, InstantSource clock) {
    this.health = health;
    this.clock = clock;
  }

  /** Looks whether it is there. */
  public void look() {
    note(health.call().status() == HealthCheckResponse.Status.UP, clock.instant());
  }

  private synchronized void note(boolean there, Instant now) {
    if (!there) {
      awaySince = awaySince.or(() -> Optional.of(now));
      return;
    }
    awaySince
        .filter(since -> !since.plus(WORTH_TELLING).isAfter(now))
        .ifPresent(since -> untold = Optional.of(since));
    awaySince = Optional.empty();
  }

  /** How it is, and since when it had been away, told once. */
  public Finding finding() {
    look();
    synchronized (this) {
      Finding now =
          awaySince.isPresent() ? Finding.bad("no answer") : new Finding(true, "no answer", untold);
      untold = Optional.empty();
      return now;
    }
  }
}
