package com.ecosire.gateway.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.status.probes.Finding;
import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of a database that was away, once it is back. */
class DatabaseWatchTest {
  private static final Instant BEGIN = Instant.parse("2026-03-14T12:00:00Z");

  private Instant now = BEGIN;
  private boolean there = true;
  private final DatabaseWatch watch = new DatabaseWatch(health(), () -> now);

  private HealthCheck health() {
    return () -> HealthCheckResponse.builder().status(there).build();
  }

  private void look(boolean isThere, int minute) {
    there = isThere;
    now = BEGIN.plus(Duration.ofMinutes(minute));
    watch.look();
  }

  @Test
  void anOutageIsToldOnceItIsOver() {
    look(true, 0);
    look(false, 1);
    look(false, 2);
    assertFalse(watch.finding().good());
    look(true, 9);
    Finding back = watch.finding();
    assertTrue(back.good());
    assertEquals(Optional.of(BEGIN.plus(Duration.ofMinutes(1))), back.awaySince());
    assertEquals(Optional.empty(), watch.finding().awaySince());
  }

  @Test
  void aShortOneIsNotWorthTelling() {
    look(false, 1);
    look(true, 2);
    assertEquals(Optional.empty(), watch.finding().awaySince());
  }
}
