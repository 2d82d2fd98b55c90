package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.commerce.billing.events.EventStatus;
import com.ecosire.domain.commerce.billing.events.StripeEnvelope;
import com.ecosire.domain.commerce.billing.events.StripeEvent;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.webhooks.events.EventBody;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Signatures, and events that come twice, late, or to nothing. */
class InboundTest {
  private final Selling house = new Selling();

  private ProblemCode refusal(String body, String header) {
    house.tenant.signing(Signing.of(Signing.STRIPE, header));
    return house.tenant.refused("billing.webhooks", Selling.raw(body)).code();
  }

  private StripeEvent only() {
    List<StripeEvent> events = house.all("billing.events.list");
    assertEquals(1, events.size());
    return events.getFirst();
  }

  @Test
  void whatStripeHasNotSignedJustNowIsRefusedBeforeItIsRead() {
    String body = house.event("customer.created", map("id", "cus_1"));
    long now = house.seconds();
    String good = house.signature(body, now, Selling.SECRET);
    List<String> wrong =
        List.of(
            "",
            "t=" + now,
            good.substring(0, good.length() - 1) + (good.endsWith("0") ? "1" : "0"),
            house.signature(body, now, "whsec_of_somebody_else"),
            house.signature(body, now - 301, Selling.SECRET),
            house.signature(body, now + 301, Selling.SECRET),
            good.replace("t=", "t=soon"),
            good.replace("v1=", "v0="));
    for (String header : wrong) {
      assertEquals(ProblemCode.INVALID_CREDENTIAL, refusal(body, header), header);
    }
    assertEquals(ProblemCode.INVALID_CREDENTIAL, refusal("{no json", good));
    house.tenant.signing(Signing.none());
    assertEquals(
        ProblemCode.INVALID_CREDENTIAL,
        house.tenant.refused("billing.webhooks", Selling.raw(body)).code());
    assertEquals(List.of(), house.all("billing.events.list"));
  }

  @Test
  void anyOfSeveralSignaturesWithinFiveMinutesWillDo() {
    String body = house.event("customer.created", map("id", "cus_1", "metadata", house.metadata()));
    long then = house.seconds() - 300;
    String header =
        house.signature(body, then, "whsec_that_was_replaced", Selling.SECRET) + ",v0=abc";
    house.tenant.signing(Signing.of(Signing.STRIPE, header));
    house.tenant.call("billing.webhooks", Selling.raw(body));
    assertEquals(EventStatus.IGNORED, only().status());
  }

  @Test
  void signedBodiesThatAreNoEventsAnswer400() {
    for (String body : List.of("{}", "[]", "no json", "{\"id\":\"evt_1\",\"type\":\"x\"}")) {
      assertEquals(ProblemCode.MALFORMED_JSON, house.refused(body).code());
    }
  }

  @Test
  void anUnknownTypeIsKeptAsIgnoredAndToldNobody() {
    house.send(house.event("customer.created", map("id", "cus_1", "metadata", house.metadata())));
    StripeEvent event = only();
    assertEquals(EventStatus.IGNORED, event.status());
    assertEquals("customer.created", field(event, "type"));
    assertEquals("cus_1", field(event, "objectId"));
    assertTrue(event.name().startsWith("evt_"));
    assertEquals(event.name(), field(event, "id"));
    assertTrue(house.tenant.events().stream().noneMatch(name -> name.contains("customer")));
  }

  @Test
  void anEventTakesEffectOnceAlsoWhenItComesTwiceAtOnce() throws Exception {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    String session = house.open(product, 2);
    String body =
        house.event(
            "checkout.session.completed", house.paid(session, "payment_intent", "pi_" + session));
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> sent =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            var other =
                                Selling.BUSINESS
                                    .tenant(house.tenant.organization())
                                    .at(Selling.clock(Selling.NOON));
                            String header = house.signature(body, house.seconds(), Selling.SECRET);
                            other.signing(Signing.of(Signing.STRIPE, header));
                            return other.call("billing.webhooks", Selling.raw(body));
                          }))
              .toList();
      start.countDown();
      for (Future<?> each : sent) {
        each.get();
      }
    }
    house.send(body);
    assertEquals(1, house.all("orders.list").size());
    assertEquals(2, house.licenses().size());
    assertEquals(1, attempts());
    assertEquals(EventStatus.PROCESSED, only().status());
  }

  private int attempts() {
    return Tenant.<Integer>field(only(), "attempts");
  }

  @Test
  void aFailureTakesEverythingBackAndIsKeptUntilItIsReplayed() {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    String session = house.open(product, 1);
    Map<String, Object> nameless =
        house.paid(session, "customer_details", map("name", "Nobody"), "payment_intent", "pi_1");
    String body = house.event("checkout.session.completed", nameless);
    assertEquals(ProblemCode.INTERNAL_ERROR, house.refused(body).code());
    StripeEvent event = only();
    assertEquals(EventStatus.FAILED, event.status());
    assertEquals("The session names no address", field(event, "lastError"));
    assertNull(field(event, "processedAt"));
    assertEquals(List.of(), house.all("orders.list"));
    assertEquals("OPEN", field(checkout(session), "status").toString());
    assertEquals(List.of(), house.tenant.events().stream().filter(this::isStripes).toList());

    // Sent again, it fails again, and is counted.
    assertEquals(ProblemCode.INTERNAL_ERROR, house.refused(body).code());
    assertEquals(2, attempts());

    // Once the checkout knows who buys, the same content can be handled.
    Sql.with(
        TestDatabase.dataSource(),
        sql ->
            sql.change(
                "UPDATE billing_checkout SET customerEmail = ? WHERE givenId = ?",
                house.email,
                session));
    StripeEvent replayed = house.tenant.call("billing.events.replay", map(), "id", event.name());
    assertEquals(EventStatus.PROCESSED, replayed.status());
    assertNull(field(replayed, "lastError"));
    assertEquals(1, house.all("orders.list").size());
    assertEquals(
        ProblemCode.INVALID_STATE,
        house.tenant.refused("billing.events.replay", map(), "id", event.name()).code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        house.tenant.refused("billing.events.replay", map(), "id", "evt_unknown").code());
  }

  private Object checkout(String session) {
    return house.tenant.call("billing.checkout.get", map(), "id", session);
  }

  private boolean isStripes(String event) {
    return event.contains("checkout");
  }

  @Test
  @SuppressWarnings("unchecked")
  void subscribersAreToldInStripesOwnForm() {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    Map<String, Object> session = house.paid(house.open(product, 1), "payment_intent", "pi_x");
    String sent = house.event("checkout.session.completed", session, "livemode", true);
    house.send(sent);
    assertEquals("checkout.session.completed", house.tenant.events().getLast());
    EventBody told =
        EventBody.of(
            UUID.randomUUID(), house.tenant.lastEvent().orElseThrow(), Instant.parse(Selling.NOON));
    Map<String, Object> wanted = new HashMap<>((Map<String, Object>) JsonText.parse(sent));
    wanted.remove("livemode");
    assertEquals(wanted, JsonText.parse(told.text()));
  }

  @Test
  void allSixKeepTheirEnvelopeAndHaveASampleOfTheirOwn() {
    Set<String> seen = new HashSet<>();
    for (Event<?> event : BillingEvents.all()) {
      assertEquals(StripeEnvelope.class, event.payload());
      Event.Original sample = event.model().orElseThrow().sample();
      assertTrue(seen.add(sample.eventKey()), sample.eventKey());
      assertTrue(seen.add(sample.eventObject().text()), event.name());
    }
    assertEquals(12, seen.size());
  }

  @Test
  void anIdThatCannotGoOutIsRefused() {
    Map<String, Object> object = map("id", "cus_1", "metadata", house.metadata());
    String id = "evt_" + "1".repeat(77);
    assertEquals(
        ProblemCode.MALFORMED_JSON,
        house.refused(house.event("customer.created", object, "id", id)).code());
    house.send(house.event("customer.created", object, "id", id.substring(0, 80)));
    assertEquals(id.substring(0, 80), only().name());
  }

  @Test
  void anEventOlderThanTheNewestOfItsObjectChangesNothing() {
    Selling.Subscribed subscribed = house.subscribe();
    Map<String, Object> said = new HashMap<>(Selling.STRIPE.subscriptions.get(subscribed.name()));
    said.put("cancel_at_period_end", true);
    house.send(house.event("customer.subscription.updated", said));
    said.put("cancel_at_period_end", false);
    house.send(house.event("customer.subscription.updated", said, "created", house.seconds() - 10));
    assertTrue(Tenant.<Boolean>field(subscribed.read(), "cancelAtPeriodEnd"));
    List<StripeEvent> events = house.all("billing.events.list");
    assertEquals(1, events.stream().filter(one -> one.status() == EventStatus.IGNORED).count());
  }
}
