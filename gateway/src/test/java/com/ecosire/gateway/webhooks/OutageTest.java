package com.ecosire.gateway.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receivers that are down for six hours, which pass in seven seconds, get all that they missed. */
class OutageTest {
  private static final int FACTOR = 3000;
  private static final Duration OUTAGE = Duration.ofHours(6).dividedBy(FACTOR);
  private static final int EVENTS = 8;

  /**
   * The attempts after the first one: the last of these comes when seven hours and a half passed.
   */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5));

  /** A worker looks each half a second, and the machine has other work. */
  private static final long SLACK_MILLIS = 1500;

  @TempDir Path folder;

  @Test
  void everythingComesOnceAndBySchedule() throws Exception {
    AtomicBoolean up = new AtomicBoolean();
    int port = freePort();
    try (RunningGateway server =
            RunningGateway.start(
                folder,
                "--webhooks.loopback=true",
                "--webhooks.timeFactor=" + FACTOR,
                "--limits.free=100000");
        Receiver refusing =
            new Receiver(
                (exchange, number) -> Receiver.answer(exchange, up.get() ? 200 : 503, ""))) {
      WebhooksHouse house = new WebhooksHouse(server);
      Object unready = house.endpoint(refusing.url(), "contact.created").get("id");
      String url = "http://127.0.0.1:" + port + "/hook";
      Object absent = house.endpoint(url, "contact.created").get("id");
      Instant begun = Instant.now();
      for (int i = 0; i < EVENTS; i++) {
        house.contact();
      }
      Thread.sleep(Duration.between(Instant.now(), begun.plus(OUTAGE)));
      assertEquals(EVENTS, house.count(unready, "retrying"));
      assertEquals(EVENTS, house.count(absent, "retrying"));
      try (Receiver returned =
          new Receiver(port, (exchange, number) -> Receiver.answer(exchange, 200, ""))) {
        up.set(true);
        Waiting.until("unready", () -> house.count(unready, "delivered") == EVENTS);
        Waiting.until("absent", () -> house.count(absent, "delivered") == EVENTS);
        // Two looks of the worker later, nothing has come once more.
        Thread.sleep(1000);
        assertSchedule(house.deliveries(unready), "status_503");
        assertSchedule(house.deliveries(absent), "connection_refused");
        assertEquals(EVENTS * (WAITS.size() + 1), refusing.received().size());
        assertEquals(EVENTS, returned.received().size());
        assertEquals(ids(refusing), ids(returned));
      }
    }
  }

  private static int freePort() throws Exception {
    try (Receiver gone = Receiver.always(200)) {
      return gone.port();
    }
  }

  private static List<String> ids(Receiver receiver) {
    return receiver.received().stream()
        .map(came -> came.header("webhook-id"))
        .distinct()
        .sorted()
        .toList();
  }

  private static void assertSchedule(List<?> deliveries, String error) {
    for (Object each : deliveries) {
      Map<?, ?> delivery = (Map<?, ?>) each;
      List<Map<?, ?>> attempts =
          ((List<?>) delivery.get("attempts"))
              .stream().map(attempt -> (Map<?, ?>) attempt).collect(Collectors.toList());
      assertEquals(WAITS.size() + 1, attempts.size(), delivery::toString);
      for (int i = 0; i < WAITS.size(); i++) {
        assertEquals(i + 1L, ((Number) attempts.get(i).get("number")).longValue());
        assertEquals(error, attempts.get(i).get("error"));
        Duration gap = Duration.between(at(attempts.get(i)), at(attempts.get(i + 1)));
        long promised = WAITS.get(i).dividedBy(FACTOR).toMillis();
        String shown = (i + 2) + " after " + gap + " for " + promised + " ms";
        assertTrue(gap.toMillis() >= promised, shown);
        assertTrue(gap.toMillis() <= promised * 1.1 + SLACK_MILLIS, shown);
      }
      assertTrue(Objects.isNull(attempts.getLast().get("error")), delivery::toString);
    }
  }

  private static Instant at(Map<?, ?> attempt) {
    return Instant.parse((String) attempt.get("at"));
  }
}
