package com.ecosire.domain.platform.webhooks.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When attempts follow each other. */
class ScheduleTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");
  private static final List<Duration> PROMISED =
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

  private static Duration after(int attempts, Optional<Duration> wish) {
    return Duration.between(NOW, Schedule.USUAL.next(attempts, wish, NOW).orElseThrow());
  }

  @Test
  void waitsAsPromisedAndATenthMoreAtMost() {
    for (int i = 0; i < PROMISED.size(); i++) {
      Duration wait = after(i + 1, Optional.empty());
      Duration promised = PROMISED.get(i);
      assertTrue(wait.compareTo(promised) >= 0, () -> wait + " after " + promised);
      assertTrue(wait.toMillis() <= promised.toMillis() * 1.1, () -> wait + " after " + promised);
    }
    assertEquals(Optional.empty(), Schedule.USUAL.next(10, Optional.empty(), NOW));
  }

  @Test
  void honoursTheWishOfTheReceiverUpToADay() {
    assertEquals(Duration.ofMinutes(10), after(1, Optional.of(Duration.ofMinutes(10))));
    assertEquals(Duration.ofDays(1), after(1, Optional.of(Duration.ofDays(9))));
    assertTrue(after(2, Optional.of(Duration.ofSeconds(1))).toMinutes() >= 5);
  }

  @Test
  void runsFasterForTests() {
    Instant next = new Schedule(1000).next(4, Optional.empty(), NOW).orElseThrow();
    assertTrue(Duration.between(NOW, next).toMillis() <= 8000);
  }

  @Test
  void leavesADeliveryToItsNodeForLongerThanARequestTakes() {
    assertEquals(Duration.ofSeconds(30), Schedule.USUAL.lease());
    assertEquals(Duration.ofSeconds(12), new Schedule(5000).lease());
  }
}
