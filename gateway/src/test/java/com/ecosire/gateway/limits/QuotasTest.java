package com.ecosire.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.organizations.QuotaReached;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotasTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final UUID organization = UUID.randomUUID();
  private final List<QuotaReached> told = new ArrayList<>();
  private final RateLimiter limiter = new LocalRateLimiter(1 << 20);

  private Quotas node(Instant now) {
    QuotaLedger ledger =
        new QuotaLedger(TestDatabase.dataSource(), (connection, reached) -> told.add(reached));
    return new Quotas(ledger, Clock.fixed(now, ZoneOffset.UTC), Duration.ofHours(1));
  }

  private Verdict call(Quotas node, long calls) {
    List<Limit> limits = List.of(new Limit("general", "key", 100_000));
    return limiter.take(limits, Optional.of(new Budget(node.of(organization), calls)));
  }

  private List<Integer> percents() {
    return told.stream()
        .filter(reached -> reached.organizationId().equals(organization))
        .map(QuotaReached::percent)
        .toList();
  }

  @Test
  void refusesTheCallAfterTheLastOneOfTheDay() {
    try (Quotas node = node(NOON)) {
      AtomicInteger allowed = new AtomicInteger();
      IntStream.range(0, 500)
          .parallel()
          .filter(i -> call(node, 100).allowed())
          .forEach(i -> allowed.incrementAndGet());
      assertEquals(100, allowed.get());
      Verdict over = call(node, 100);
      assertTrue(over.dayIsSpent());
      assertEquals(0, over.states().getLast().remaining());
      assertEquals("daily", over.states().getLast().name());
      assertEquals(
          99_900, over.states().getFirst().remaining(), "a refused call counts in no limit");
    }
  }

  @Test
  void losesNothingWhenTheServerStops() {
    try (Quotas node = node(NOON)) {
      IntStream.range(0, 7).forEach(i -> call(node, 10));
    }
    try (Quotas node = node(NOON.plusSeconds(60))) {
      assertEquals(2, call(node, 10).states().getLast().remaining());
    }
  }

  @Test
  void beginsAnewAtMidnight() {
    try (Quotas node = node(NOON)) {
      IntStream.range(0, 11).forEach(i -> call(node, 10));
    }
    try (Quotas next = node(Instant.parse("2026-03-02T00:00:00Z"))) {
      Verdict verdict = call(next, 10);
      assertTrue(verdict.allowed());
      assertEquals(9, verdict.states().getLast().remaining());
      assertEquals(Instant.parse("2026-03-03T00:00:00Z"), verdict.states().getLast().resetAt());
    }
  }

  @Test
  void hearsWhatOtherNodesHaveCounted() {
    try (Quotas one = node(NOON);
        Quotas other = node(NOON)) {
      IntStream.range(0, 3).forEach(i -> call(one, 10));
      IntStream.range(0, 4).forEach(i -> call(other, 10));
      one.write();
      other.write();
      assertEquals(2, call(other, 10).states().getLast().remaining());
    }
  }

  @Test
  void tellsAtEightyAndAtAHundredPercentOnceADay() {
    try (Quotas one = node(NOON);
        Quotas other = node(NOON)) {
      IntStream.range(0, 7).forEach(i -> call(one, 10));
      one.write();
      assertEquals(List.of(), percents());
      call(one, 10);
      one.write();
      assertEquals(List.of(80), percents());
      call(other, 10);
      other.write();
      call(one, 10);
      one.write();
      assertFalse(call(one, 10).allowed());
      one.write();
    }
    assertEquals(List.of(80, 100), percents());
    assertEquals(
        LocalDate.parse("2026-03-02").atStartOfDay().toInstant(ZoneOffset.UTC),
        told.getLast().resetAt());
  }
}
