package com.ecosire.gateway.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.webhooks.signing.Signatures;
import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events on their whole way from a change to the server of a customer. */
class DeliveringTest {
  @TempDir static Path folder;

  private static RunningGateway server;
  private static WebhooksHouse house;

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder,
            "--webhooks.loopback=true",
            "--webhooks.timeFactor=5000",
            "--limits.free=100000");
    house = new WebhooksHouse(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void anEventComesSignedAndIsSeenInTheLog() throws Exception {
    try (Receiver receiver = Receiver.always(200)) {
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.*");
      house.contact();
      Waiting.until("delivered", () -> house.count(endpoint.get("id"), "delivered") == 1);
      Receiver.Received came = receiver.received().getFirst();
      assertEquals("contact.created", came.header("X-Ecosire-Event"));
      assertEquals("event", came.json().get("object"));
      assertEquals(came.header("webhook-id"), came.json().get("id"));
      String secret = (String) endpoint.get("secret");
      String[] stamped = came.header("X-Ecosire-Signature").split("[=,]", -1);
      assertEquals(Signatures.stamped(secret, Long.parseLong(stamped[1]), came.body()), stamped[3]);
      assertEquals(
          "v1,"
              + Signatures.standard(
                  secret,
                  came.header("webhook-id"),
                  Long.parseLong(came.header("webhook-timestamp")),
                  came.body()),
          came.header("webhook-signature"));
      Map<?, ?> delivery = (Map<?, ?>) house.deliveries(endpoint.get("id")).getFirst();
      assertEquals(came.header("X-Ecosire-Delivery"), delivery.get("id"));
      assertEquals(came.body(), delivery.get("requestBody"));
      assertEquals(200L, ((Number) delivery.get("responseStatus")).longValue());
      Map<?, ?> attempt = (Map<?, ?>) ((List<?>) delivery.get("attempts")).getFirst();
      assertEquals("seen", attempt.get("responseBody"));
    }
  }

  @Test
  void aReceiverThatWasDownForHoursGetsWhatItMissed() throws Exception {
    try (Receiver receiver =
        new Receiver((exchange, number) -> Receiver.answer(exchange, number < 5 ? 500 : 204, ""))) {
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.created");
      house.contact();
      Waiting.until("delivered", () -> house.count(endpoint.get("id"), "delivered") == 1);
      assertEquals(5, receiver.received().size());
      assertEquals(1, receiver.received().stream().map(Receiver.Received::body).distinct().count());
      Map<?, ?> delivery = (Map<?, ?>) house.deliveries(endpoint.get("id")).getFirst();
      assertEquals(5L, ((Number) delivery.get("attemptCount")).longValue());
      Map<?, ?> healed = house.get("/api/webhooks/endpoints/" + endpoint.get("id"));
      assertEquals(0L, ((Number) healed.get("consecutiveFailures")).longValue());
    }
  }

  @Test
  void whatIsGoneIsDisabledAtOnce() throws Exception {
    try (Receiver receiver = Receiver.always(410);
        Receiver other = Receiver.always(200)) {
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.created");
      house.endpoint(other.url(), "webhook_endpoint.disabled");
      String path = "/api/webhooks/endpoints/" + endpoint.get("id");
      house.contact();
      Waiting.until("disabled", () -> "disabled".equals(house.get(path).get("status")));
      assertEquals("gone", house.get(path).get("disabledReason"));
      Waiting.until("told", () -> !other.received().isEmpty());
      house.contact();
      Thread.sleep(300);
      assertEquals(1, receiver.received().size());
    }
  }

  @Test
  void bothSecretsSignForADay() throws Exception {
    try (Receiver receiver = Receiver.always(200)) {
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.created");
      String path = "/api/webhooks/endpoints/" + endpoint.get("id") + "/rotate-secret";
      Map<?, ?> rotated = house.made(path, Map.of());
      house.contact();
      Waiting.until("delivered", () -> !receiver.received().isEmpty());
      Receiver.Received came = receiver.received().getFirst();
      String[] stamped = came.header("X-Ecosire-Signature").split("[=,]", -1);
      long at = Long.parseLong(stamped[1]);
      String fresh = (String) rotated.get("secret");
      assertEquals(Signatures.stamped(fresh, at, came.body()), stamped[3]);
      assertEquals(
          Signatures.stamped((String) endpoint.get("secret"), at, came.body()), stamped[5]);
      assertEquals(2, came.header("webhook-signature").split(" ", -1).length);
    }
  }

  @Test
  void redirectsAreNotFollowedAndLongAnswersAreCut() throws Exception {
    try (Receiver receiver =
        new Receiver(
            (exchange, number) -> {
              exchange.getResponseHeaders().add("Location", "/elsewhere");
              Receiver.answer(exchange, number == 1 ? 302 : 200, "x".repeat(10_000));
            })) {
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.created");
      Map<?, ?> tried =
          house.made(
              "/api/webhooks/endpoints/" + endpoint.get("id") + "/test",
              Map.of("event", "contact.created"));
      assertEquals("failed", tried.get("status"));
      assertEquals("test", tried.get("trigger"));
      assertEquals(1, receiver.received().size());
      Map<?, ?> attempt = (Map<?, ?>) ((List<?>) tried.get("attempts")).getFirst();
      assertEquals(4096, ((String) attempt.get("responseBody")).length());
      Map<?, ?> event = house.get("/api/webhooks/events/" + tried.get("eventId"));
      assertEquals(true, event.get("isTest"));
    }
  }

  @Test
  void atMostTenRequestsGoToOneEndpointAtATime() throws Exception {
    try (Receiver receiver =
        new Receiver(
            (exchange, number) -> {
              Thread.sleep(300);
              Receiver.answer(exchange, 200, "");
            })) {
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.created");
      for (int i = 0; i < 35; i++) {
        house.contact();
      }
      Waiting.until("all", () -> house.count(endpoint.get("id"), "delivered") == 35);
      assertTrue(receiver.mostAtATime() <= 10, "" + receiver.mostAtATime());
      assertTrue(receiver.mostAtATime() >= 5, "" + receiver.mostAtATime());
    }
  }

  @Test
  void aDeadEndpointHoldsUpNoOther() throws Exception {
    try (Receiver dead =
            new Receiver(
                (exchange, number) -> {
                  Thread.sleep(15_000);
                  Receiver.answer(exchange, 200, "");
                });
        Receiver alive = Receiver.always(200)) {
      house.endpoint(dead.url(), "contact.created");
      for (int i = 0; i < 20; i++) {
        house.contact();
      }
      house.endpoint(alive.url(), "contact.created");
      long begun = System.nanoTime();
      house.contact();
      Waiting.until("delivered", () -> !alive.received().isEmpty());
      assertTrue(alive.received().getFirst().nanos() - begun < 1_000_000_000L);
    }
  }

  @Test
  void aDeliveryAndATimeAreSentOnceMore() throws Exception {
    try (Receiver receiver = Receiver.always(200)) {
      String from = java.time.Instant.now().toString();
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.created");
      house.contact();
      Waiting.until("delivered", () -> house.count(endpoint.get("id"), "delivered") == 1);
      Map<?, ?> first = (Map<?, ?>) house.deliveries(endpoint.get("id")).getFirst();
      Map<?, ?> again =
          house.made("/api/webhooks/deliveries/" + first.get("id") + "/redeliver", Map.of());
      assertEquals("redelivery", again.get("trigger"));
      assertEquals("pending", again.get("status"));
      Waiting.until("again", () -> house.count(endpoint.get("id"), "delivered") == 2);
      String path = "/api/webhooks/endpoints/" + endpoint.get("id") + "/replay";
      String to = java.time.Instant.now().toString();
      Map<String, Object> all = Map.of("from", from, "to", to, "onlyFailed", false);
      assertEquals(1L, ((Number) house.made(path, all).get("queued")).longValue());
      Waiting.until("replayed", () -> receiver.received().size() == 3);
      assertEquals(1, receiver.received().stream().map(Receiver.Received::body).distinct().count());
      Map<String, Object> failed = Map.of("from", from, "to", to);
      assertEquals(0L, ((Number) house.made(path, failed).get("queued")).longValue());
    }
  }
}
