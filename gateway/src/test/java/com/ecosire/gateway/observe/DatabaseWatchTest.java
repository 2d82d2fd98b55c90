package com.ecosire.gateway.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.platform.status.probes.Outage;
import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of a database that is away, or was. */
class DatabaseWatchTest {
  private static final Instant BEGIN = Instant.parse("2026-03-14T12:00:00Z");

  private Instant now = BEGIN;
  private boolean there = true;
  private final DatabaseWatch watch =
      new DatabaseWatch(
          health(),
          Map.of(
              OwnPart.REST_API,
              () -> there ? Finding.GOOD : Finding.bad("status 503"),
              OwnPart.PORTAL,
              () -> Finding.GOOD),
          () -> now);

  private HealthCheck health() {
    return () -> HealthCheckResponse.builder().status(there).build();
  }

  private static Instant at(int look) {
    return BEGIN.plus(Duration.ofSeconds(10).multipliedBy(look));
  }

  /** Looks at some times, which count in steps of ten seconds. */
  private void look(boolean isThere, int from, int to) {
    there = isThere;
    for (int look = from; look <= to; look++) {
      now = at(look);
      assertEquals(isThere, watch.look());
    }
  }

  @Test
  void theFirstLookThatFindsNoAnswerIsSeen() {
    look(true, 0, 3);
    assertEquals(Optional.empty(), watch.sighting());
    look(false, 4, 6);
    assertEquals(
        Map.of(OwnPart.DATABASE, at(4), OwnPart.REST_API, at(4)),
        watch.sighting().orElseThrow().away());
    assertEquals(at(6), watch.sighting().orElseThrow().at());
    assertFalse(watch.finding().good());
    look(true, 7, 7);
    assertEquals(Optional.empty(), watch.sighting());
    assertTrue(watch.finding().good());
  }

  @Test
  void threeLooksInARowAreAnOutageAndThreeGoodOnesEndIt() {
    look(false, 0, 1);
    look(true, 2, 2);
    look(false, 3, 4);
    assertEquals(List.of(), watch.outages());
    look(false, 5, 20);
    Outage outage = watch.outages().getFirst();
    assertEquals(at(3), outage.begin());
    assertEquals(Optional.empty(), outage.end());
    assertEquals(Set.of(OwnPart.DATABASE, OwnPart.REST_API), outage.parts());
    look(true, 21, 22);
    look(false, 23, 23);
    look(true, 24, 25);
    assertEquals(Optional.empty(), watch.outages().getFirst().end());
    look(true, 26, 30);
    assertEquals(List.of(outage.until(at(24))), watch.outages());
  }

  @Test
  void whatIsWrittenDownIsForgotten() {
    look(false, 0, 2);
    List<Outage> open = watch.outages();
    look(true, 3, 5);
    watch.written(open);
    List<Outage> over = watch.outages();
    assertEquals(Optional.of(at(3)), over.getFirst().end());
    look(false, 6, 8);
    watch.written(over);
    assertEquals(List.of(at(6)), watch.outages().stream().map(Outage::begin).toList());
  }
}
