package com.ecosire.gateway.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.limits.Budget;
import com.ecosire.gateway.limits.Limit;
import com.ecosire.gateway.limits.LocalRateLimiter;
import com.ecosire.gateway.limits.QuotaLedger;
import com.ecosire.gateway.limits.Quotas;
import com.ecosire.gateway.limits.Verdict;
import com.ecosire.gateway.settings.Settings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes count on one Redis as one would. */
class SharedRateLimiterTest {
  private static Redis redis;

  private final String subject = UUID.randomUUID().toString();
  private final AtomicInteger alone = new AtomicInteger();
  private final List<RedisLink> links = new ArrayList<>();
  private SharedRateLimiter one;
  private SharedRateLimiter other;

  @BeforeAll
  static void startRedis() throws IOException {
    redis = Redis.start();
  }

  @AfterAll
  static void stopRedis() throws IOException {
    redis.close();
  }

  @BeforeEach
  void start() {
    one = node();
    other = node();
  }

  @AfterEach
  void stop() {
    links.forEach(RedisLink::close);
  }

  private SharedRateLimiter node() {
    RedisLink link = new RedisLink(new Settings.Redis(redis.url(), "test", 1000));
    links.add(link);
    return new SharedRateLimiter(
        link, new LocalRateLimiter(1 << 20), alone::incrementAndGet, Clock.systemUTC());
  }

  private Limit limit(int calls) {
    return new Limit("general", subject, calls);
  }

  private Verdict call(SharedRateLimiter node, Limit... limits) {
    return node.take(List.of(limits));
  }

  @Test
  void letsExactlyTheLimitPassOverTwoNodesAtOnce() {
    AtomicInteger allowed = new AtomicInteger();
    IntStream.range(0, 1000)
        .parallel()
        .filter(i -> call(i % 2 == 0 ? one : other, limit(300)).allowed())
        .forEach(i -> allowed.incrementAndGet());
    assertEquals(300, allowed.get());
    assertEquals(0, alone.get());
  }

  @Test
  void countsWithinAllLimitsOrNone() {
    Limit named = new Limit("crm.capture", subject, 1);
    assertTrue(call(one, limit(3), named).allowed());
    Verdict refused = call(other, limit(3), named);
    assertFalse(refused.allowed());
    assertEquals(List.of(2L, 0L), refused.states().stream().map(LimitState::remaining).toList());
    long wait = refused.retryAfter().toMillis();
    assertTrue(wait > 55_000 && wait <= 60_001, "wait " + wait);
    assertFalse(refused.dayIsSpent());
  }

  @Test
  void looksWithoutCounting() {
    assertEquals(2, one.look(limit(2)).remaining());
    call(one, limit(2));
    assertEquals(1, other.look(limit(2)).remaining());
    assertEquals(1, other.look(limit(2)).remaining());
    assertTrue(call(other, limit(2)).allowed());
    assertEquals(0, one.look(limit(2)).remaining());
    assertFalse(call(one, limit(2)).allowed());
  }

  /** Calls of the past, as Redis has them: so many ms ago, newest first. */
  private void past(String name, long... agos) {
    long now = System.currentTimeMillis();
    String key = "test:calls:" + name + ":" + subject;
    for (int i = agos.length - 1; i >= 0; i--) {
      String at = Long.toString(now - agos[i]);
      assertTrue(links.getFirst().ask(commands -> commands.lpush(key, at)).isPresent());
    }
  }

  @Test
  void slidesOverEveryWindowOfAMinute() {
    past("general", 1000, 30_000, 59_000, 61_000, 90_000);
    Verdict fourth = call(one, limit(4));
    assertTrue(fourth.allowed());
    assertEquals(0, fourth.states().getFirst().remaining());
    Verdict fifth = call(other, limit(4));
    assertFalse(fifth.allowed());
    long wait = fifth.retryAfter().toMillis();
    assertTrue(wait > 0 && wait <= 1001, "wait " + wait);
  }

  @Test
  void letsNoMorePassWhenTheClockIsSetBack() {
    past("general", -3_600_000, -3_599_000, -3_590_000);
    Verdict refused = call(one, limit(3));
    assertFalse(refused.allowed());
    long wait = refused.retryAfter().toMillis();
    assertTrue(wait > 40_000 && wait <= 60_001, "wait " + wait);
  }

  @Test
  void followsAChangeOfPlanAtOnce() {
    IntStream.range(0, 10).forEach(i -> call(one, limit(10)));
    assertTrue(call(other, limit(20)).allowed());
    assertFalse(call(one, limit(5)).allowed());
  }

  @Test
  void sharesTheCallsOfTheDay() {
    UUID organization = UUID.randomUUID();
    QuotaLedger ledger = new QuotaLedger(TestDatabase.dataSource(), (connection, reached) -> {});
    try (Quotas here = new Quotas(ledger, Clock.systemUTC(), Duration.ofHours(1));
        Quotas there = new Quotas(ledger, Clock.systemUTC(), Duration.ofHours(1))) {
      AtomicInteger allowed = new AtomicInteger();
      IntStream.range(0, 400)
          .parallel()
          .filter(
              i -> {
                Quotas quotas = i % 2 == 0 ? here : there;
                Budget budget = new Budget(quotas.of(organization), 100);
                SharedRateLimiter node = i % 2 == 0 ? one : other;
                return node.take(List.of(limit(100_000)), Optional.of(budget)).allowed();
              })
          .forEach(i -> allowed.incrementAndGet());
      assertEquals(100, allowed.get());
      Verdict over =
          one.take(List.of(limit(1)), Optional.of(new Budget(here.of(organization), 100)));
      assertTrue(over.dayIsSpent());
    }
  }

  @Test
  void goesOnAloneWhileRedisIsAwayAndReturnsByItself() throws Exception {
    assertTrue(call(one, limit(5)).allowed());
    redis.kill();
    for (int i = 0; i < 5; i++) {
      assertTrue(call(one, limit(5)).allowed());
    }
    long begun = System.nanoTime();
    assertFalse(call(one, limit(5)).allowed());
    assertTrue(System.nanoTime() - begun < 100_000_000, "nobody waits for a dead Redis");
    assertFalse(links.getFirst().isUp());
    redis.begin();
    for (int i = 0; i < 200 && !links.stream().allMatch(RedisLink::isUp); i++) {
      Thread.sleep(50);
    }
    int before = alone.get();
    assertTrue(call(one, limit(1)).allowed());
    assertFalse(call(other, limit(1)).allowed());
    assertEquals(before, alone.get());
  }
}
