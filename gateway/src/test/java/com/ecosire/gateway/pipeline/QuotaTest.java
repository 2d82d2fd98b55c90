package com.ecosire.gateway.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.problem.Problem;
import com.ecosire.gateway.limits.DayCount;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What counts against the calls of the day. */
class QuotaTest {
  private static final Map<String, Object> ONE = Map.of("number", 1);

  private final UUID organization = UUID.randomUUID();
  private final House key = House.of(Access.WRITE, organization, "free");

  private DayCount day() {
    return House.LIMITS.quotas().of(organization);
  }

  @Test
  void everyCallCountsAlsoAFailedOne() {
    TrialsModule.does(call -> 1);
    key.call("trials.run", ONE);
    assertEquals("unknown_field", key.code("trials.run", Map.of("number", 1, "what", 2)));
    assertEquals("scope_denied", key.code("trials.rule", ONE));
    House.of(Access.WRITE, organization, "enterprise").call("trials.run", ONE);
    assertEquals(4, day().used());
  }

  @Test
  void whatIsSparedAndWhoeverIsAStrangerCountsNothing() {
    TrialsModule.does(call -> 1);
    key.call("trials.spare", ONE);
    assertEquals("unauthenticated", House.anonymous(organization).code("trials.run", ONE));
    assertEquals(0, day().used());
  }

  @Test
  void theCallAfterTheLastOneWaitsUntilMidnight() {
    TrialsModule.does(call -> 1);
    for (int i = 0; i < 999; i++) {
      day().count(1000);
    }
    key.call("trials.run", ONE);
    LimitState last = key.last.limits().getLast();
    assertEquals("daily", last.name());
    assertEquals(1000, last.limit());
    assertEquals(0, last.remaining());
    Problem over = key.refused("trials.run", ONE);
    assertEquals("quota_exceeded", over.code().word());
    Duration wait = ((Problem.TryLater) over).retryAfter();
    // What counts has the real clock; that of calls is moved on by other tests.
    Duration toReset = Duration.between(Instant.now(), last.resetAt());
    assertTrue(wait.minus(toReset).abs().toSeconds() < 10, wait + " and " + toReset);
    key.call("trials.spare", ONE);
    assertEquals(1000, day().used());
  }
}
