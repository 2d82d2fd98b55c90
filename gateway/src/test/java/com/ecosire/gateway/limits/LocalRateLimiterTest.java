package com.ecosire.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.LimitState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalRateLimiterTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  // Far from zero, since nothing says where a monotonic clock begins.
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
  private final LocalRateLimiter limiter =
      new LocalRateLimiter(1 << 20, nanos::get, Clock.fixed(NOW, ZoneOffset.UTC));

  private Verdict call(Limit... limits) {
    return limiter.take(List.of(limits));
  }

  private void pass(long millis) {
    nanos.addAndGet(millis * 1_000_000);
  }

  private static Limit general(int calls) {
    return new Limit("general", "key", calls);
  }

  @Test
  void allowsTheLimitAndNotOneMore() {
    for (int left = 99; left >= 0; left--) {
      Verdict verdict = call(general(100));
      assertTrue(verdict.allowed());
      assertEquals(left, verdict.states().getFirst().remaining());
    }
    Verdict refused = call(general(100));
    assertFalse(refused.allowed());
    assertEquals(0, refused.states().getFirst().remaining());
    assertEquals(Duration.ofMillis(60_001), refused.retryAfter());
  }

  @Test
  void looksWithoutCounting() {
    assertEquals(3, limiter.look(general(3)).remaining());
    call(general(3));
    assertEquals(2, limiter.look(general(3)).remaining());
    assertEquals(2, limiter.look(general(3)).remaining());
    assertEquals(NOW.plusMillis(60_001), limiter.look(general(3)).resetAt());
  }

  @Test
  void keepsTheLimitInEveryWindowOfAMinute() {
    Random random = new Random(7);
    List<Long> taken = new java.util.ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      pass(random.nextInt(2000));
      if (call(general(37)).allowed()) {
        taken.add(nanos.get());
      }
    }
    for (int i = 37; i < taken.size(); i++) {
      long span = taken.get(i) - taken.get(i - 37);
      assertTrue(span > 60_000_000_000L, "38 calls within " + span + " ns");
    }
    assertTrue(taken.size() > 37 * 300);
  }

  @Test
  void opensAgainAsCallsGrowOld() {
    call(general(2));
    pass(10_000);
    call(general(2));
    assertEquals(Duration.ofMillis(50_001), call(general(2)).retryAfter());
    pass(50_001);
    assertTrue(call(general(2)).allowed());
    assertFalse(call(general(2)).allowed());
  }

  @Test
  void countsWithinAllLimitsOrNone() {
    Limit named = new Limit("crm.capture", "192.0.2.1", 1);
    assertTrue(call(general(3), named).allowed());
    Verdict refused = call(general(3), named);
    assertFalse(refused.allowed());
    assertEquals(List.of(2L, 0L), refused.states().stream().map(LimitState::remaining).toList());
    assertTrue(call(general(3), new Limit("crm.capture", "192.0.2.2", 1)).allowed());
  }

  @Test
  void followsAChangeOfPlanAtOnce() {
    IntStream.range(0, 10).forEach(i -> call(general(10)));
    assertTrue(call(general(20)).allowed());
    assertFalse(call(general(5)).allowed());
    assertEquals(0, call(general(5)).states().getFirst().remaining());
  }

  @Test
  void tellsWhenAllIsThereAgain() {
    call(general(5));
    pass(30_000);
    LimitState state = call(general(5)).states().getFirst();
    assertEquals(NOW.plusMillis(60_001), state.resetAt());
    assertEquals(60, state.windowSeconds());
  }

  @Test
  void staysExactUnderConcurrentCalls() {
    LocalRateLimiter real = new LocalRateLimiter(1 << 20);
    AtomicInteger allowed = new AtomicInteger();
    List<Limit> limits = List.of(general(500), new Limit("op", "x", 400));
    IntStream.range(0, 5000)
        .parallel()
        .filter(i -> real.take(limits).allowed())
        .forEach(i -> allowed.incrementAndGet());
    assertEquals(400, allowed.get());
  }

  @Test
  void boundsItsMemory() {
    for (int i = 0; i < 100_000; i++) {
      call(new Limit("general", "192.0.2." + i, 60));
    }
    // The first ones are forgotten, the newest is not.
    assertEquals(
        58, call(new Limit("general", "192.0.2.99999", 60)).states().getFirst().remaining());
  }
}
