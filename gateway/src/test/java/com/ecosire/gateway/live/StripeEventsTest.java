package com.ecosire.gateway.live;

import static com.ecosire.gateway.live.LiveHouse.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.webhooks.signing.SignedEvent;
import com.ecosire.gateway.demo.stripe.StripeStandIn;
import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.Waiting;
import com.ecosire.gateway.webhooks.Receiver;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stripe's events reach subscribers as Stripe's: one envelope, with Stripe's id and object. */
class StripeEventsTest {
  private static final Map<String, Class<? extends StripeObject>> KINDS =
      Map.of(
          "checkout.session.completed", Session.class,
          "invoice.paid", Invoice.class,
          "customer.subscription.deleted", Subscription.class,
          "customer.subscription.updated", Subscription.class,
          "charge.refunded", Charge.class,
          "payment_intent.payment_failed", PaymentIntent.class);

  @TempDir static Path folder;

  private static StripeStandIn stripe;
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    stripe = StripeStandIn.start(0, Optional.empty(), Clock.systemUTC());
    server =
        RunningGateway.start(
            folder,
            "--webhooks.loopback=true",
            "--webhooks.timeFactor=5000",
            "--limits.free=100000",
            "--stripe.apiBase=" + stripe.base(),
            "--stripe.secretKey=" + stripe.key(),
            "--stripe.webhookSecret=" + stripe.signingSecret());
  }

  @AfterAll
  static void stop() {
    server.close();
    stripe.close();
  }

  private static Map<?, ?> read(HttpResponse<String> answer) {
    assertEquals(2, answer.statusCode() / 100, answer.body());
    return (Map<?, ?>) JsonText.parse(answer.body());
  }

  private static Map<?, ?> post(String path, Map<String, ?> body) {
    return read(server.post(path, JsonText.write(body)));
  }

  private static Map<?, ?> endpoint(Receiver receiver, List<String> events) {
    return post("/api/webhooks/endpoints", Map.of("url", receiver.url(), "events", events));
  }

  /** A session that somebody has paid. */
  private static String paid() {
    Map<String, Object> product =
        Map.of(
            "sku",
            "S-" + UUID.randomUUID(),
            "name",
            "Plugin " + UUID.randomUUID(),
            "type",
            "digital",
            "price",
            4900,
            "billingInterval",
            "one_time",
            "currency",
            "usd");
    Object id = post("/api/products", product).get("id");
    Map<String, Object> price =
        Map.of("productId", id, "unitAmount", 4900, "currency", "usd", "interval", "one_time");
    post("/api/billing/prices", price);
    Map<String, Object> basket =
        Map.of(
            "items",
            List.of(Map.of("productId", id, "quantity", 1)),
            "successUrl",
            "https://www.example.com/thanks",
            "cancelUrl",
            "https://www.example.com/cart");
    String session = (String) post("/api/billing/checkout", basket).get("sessionId");
    stripe.pay(session, "buyer-" + UUID.randomUUID() + "@example.com", "A Buyer");
    return session;
  }

  /** Sends an event as Stripe does. */
  private static void tell(String body) {
    long now = Instant.now().getEpochSecond();
    String signature = StripeStandIn.signature(body, now, stripe.signingSecret());
    read(server.anonymous("POST", "/api/billing/webhooks", body, "Stripe-Signature", signature));
  }

  @Test
  void aDeliveryIsOneEnvelopeOfStripesAlsoWhenItIsSentAgain() throws Exception {
    String query = "subscription { checkoutSessionCompleted { id type createdAt data } }";
    try (Receiver receiver = Receiver.always(200);
        EventStream stream = EventStream.post(server, server.key(), query)) {
      Map<?, ?> endpoint = endpoint(receiver, SignedEvent.OF_STRIPE);
      String session = paid();
      String sent = stripe.event("checkout.session.completed", session);
      tell(sent);
      Waiting.until("delivered", () -> !receiver.received().isEmpty());
      Receiver.Received came = receiver.received().getFirst();
      Object wanted = JsonText.parse(sent);
      assertEquals(
          Map.of(
              "id", at(wanted, "id"),
              "object", "event",
              "type", "checkout.session.completed",
              "created", at(wanted, "created"),
              "data", Map.of("object", at(wanted, "data", "object"))),
          came.json());
      assertEquals(at(wanted, "id"), came.header("webhook-id"));
      isOfStripe(came, (String) endpoint.get("secret"), session);

      Map<?, ?> seen = (Map<?, ?>) stream.next().at("data", "checkoutSessionCompleted");
      assertEquals(at(wanted, "id"), seen.get("id"));
      assertEquals(at(wanted, "data"), seen.get("data"));

      Object delivery = came.header("X-Ecosire-Delivery");
      post("/api/webhooks/deliveries/" + delivery + "/redeliver", Map.of());
      Waiting.until("again", () -> receiver.received().size() == 2);
      Receiver.Received again = receiver.received().getLast();
      assertEquals(came.body(), again.body());
      assertEquals(came.header("webhook-id"), again.header("webhook-id"));
      assertNotEquals(delivery, again.header("X-Ecosire-Delivery"));
      isOfStripe(again, (String) endpoint.get("secret"), session);
    }
  }

  /** Stripe's own library takes it. */
  private static void isOfStripe(Receiver.Received came, String secret, String session)
      throws Exception {
    Event event = Webhook.constructEvent(came.body(), came.header("stripe-signature"), secret);
    assertEquals(came.header("webhook-id"), event.getId());
    StripeObject object = event.getDataObjectDeserializer().deserializeUnsafe();
    assertEquals(session, ((Session) object).getId());
  }

  @Test
  void eachSampleAndEachTestIsOfItsOwnKindAsStripesLibraryReadsIt() throws Exception {
    assertEquals(Set.copyOf(SignedEvent.OF_STRIPE), KINDS.keySet());
    try (Receiver receiver = Receiver.always(200)) {
      Map<?, ?> endpoint = endpoint(receiver, List.of("invoice.*"));
      for (String name : SignedEvent.OF_STRIPE) {
        Map<?, ?> details = read(server.get("/api/webhooks/catalog/" + name));
        String sample = JsonText.write(details.get("sample"));
        isOfKind(name, sample);
        assertTrue(((String) at(details, "sample", "id")).matches("evt_\\w{24}"), sample);
        post("/api/webhooks/endpoints/" + endpoint.get("id") + "/test", Map.of("event", name));
        Receiver.Received came = receiver.received().getLast();
        isOfKind(name, came.body());
        assertEquals(at(details, "sample", "data"), came.json().get("data"));
        Webhook.constructEvent(
            came.body(), came.header("stripe-signature"), (String) endpoint.get("secret"));
      }
    }
  }

  private static void isOfKind(String name, String body) throws Exception {
    Event event = Event.GSON.fromJson(body, Event.class);
    assertEquals(name, event.getType());
    StripeObject object = event.getDataObjectDeserializer().deserializeUnsafe();
    assertEquals(KINDS.get(name), object.getClass());
  }
}
