package com.ecosire.domain.platform.webhooks;

import static com.ecosire.domain.platform.webhooks.WebhookHouse.input;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryStatus;
import com.ecosire.domain.platform.webhooks.deliveries.WebhookDelivery;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.events.WebhookEvent;
import com.ecosire.domain.platform.webhooks.queue.Due;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.queue.Settling;
import com.ecosire.domain.platform.webhooks.statistics.DeliveryStatistics;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events on their way to endpoints. */
class DeliveriesTest {
  private static final Instant NOW = WebhookHouse.NOW;
  private static final Outcome GOOD = WebhookHouse.answered(204);
  private static final Outcome BAD = WebhookHouse.answered(503);
  private final WebhookHouse house = new WebhookHouse();
  private final Tenant tenant = house.tenant;

  @Test
  void anEventGoesToThoseWhoSubscribeToItAndToNoOther() {
    WebhookEndpoint all = house.endpoint("*");
    WebhookEndpoint some = house.endpoint("role.*");
    WebhookEndpoint others = house.endpoint("api_key.created");
    UUID event = house.event("role.created", NOW);
    house.spread(NOW);
    house.spread(NOW);
    assertEquals(1, house.deliveries(all).size());
    assertEquals(1, house.deliveries(some).size());
    assertEquals(0, house.deliveries(others).size());
    house.sendAll(GOOD, NOW);
    WebhookDelivery delivery = house.deliveries(some).getFirst();
    assertEquals(DeliveryStatus.DELIVERED, delivery.status());
    assertEquals("{\"id\":\"evt_" + event + "\"}", field(delivery, "requestBody"));
    WebhookEvent told = tenant.call("webhooks.events.get", Map.of(), "id", event);
    assertEquals(2, (int) field(told, "deliveriesTotal"));
    assertEquals(0, (int) field(told, "deliveriesFailed"));
  }

  @Test
  void whatFailsIsTriedTenTimesAndThenGivenUp() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    house.event("role.created", NOW);
    house.spread(NOW);
    Instant now = NOW;
    for (int attempt = 1; attempt <= 10; attempt++) {
      List<Due> due = house.claim(now);
      assertEquals(1, due.size(), "attempt " + attempt);
      house.settle(due.getFirst(), BAD, now);
      now = now.plus(Duration.ofHours(27));
    }
    assertEquals(List.of(), house.claim(now));
    WebhookDelivery delivery = house.deliveries(endpoint).getFirst();
    assertEquals(DeliveryStatus.FAILED, delivery.status());
    assertEquals(10, delivery.attempts().size());
    assertEquals("status_503", delivery.attempts().getLast().error());
    assertNull(field(delivery, "nextAttemptAt"));
  }

  @Test
  void whoseNodeDiesIsSentByAnotherOneAfterTheLease() {
    house.endpoint("role.created");
    house.event("role.created", NOW);
    house.spread(NOW);
    Due dead = house.claim(NOW).getFirst();
    assertEquals(List.of(), house.claim(NOW.plusSeconds(29)));
    Due alive = house.claim(NOW.plusSeconds(31)).getFirst();
    assertEquals(dead.id(), alive.id());
    house.settle(dead, BAD, NOW.plusSeconds(32));
    house.settle(alive, GOOD, NOW.plusSeconds(33));
    WebhookDelivery delivery = tenant.call("webhooks.deliveries.get", Map.of(), "id", dead.id());
    assertEquals(DeliveryStatus.DELIVERED, delivery.status());
    assertEquals(1, delivery.attempts().size());
  }

  @Test
  void whatCameOfSeveralIsWrittenDownTogetherAndInOrder() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    for (int i = 0; i < 5; i++) {
      house.event("role.created", NOW);
    }
    house.spread(NOW);
    List<Due> due = house.claim(NOW);
    // Somebody else has done it meanwhile.
    house.settle(due.get(3), GOOD, NOW);
    List<Settling.Sent> some = new ArrayList<>();
    List<Outcome> outcomes = List.of(BAD, GOOD, BAD, BAD, BAD);
    for (int i = 0; i < 5; i++) {
      some.add(new Settling.Sent(due.get(i), new Json("{}"), outcomes.get(i), NOW));
    }
    assertFalse(house.settle(some, NOW));
    assertEquals(2, (int) field(house.get(endpoint), "consecutiveFailures"));
    assertEquals(
        List.of("RETRYING", "DELIVERED", "RETRYING", "DELIVERED", "RETRYING"),
        due.stream().map(each -> status(endpoint, each)).toList());
    assertTrue(house.claim(NOW).isEmpty());
  }

  private String status(WebhookEndpoint endpoint, Due due) {
    return house.deliveries(endpoint).stream()
        .filter(each -> each.id().equals(due.id()))
        .map(each -> field(each, "status").toString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void atMostTenAreOnTheirWayToOneEndpoint() {
    house.endpoint("role.created");
    for (int i = 0; i < 25; i++) {
      house.event("role.created", NOW);
    }
    house.spread(NOW);
    List<Due> first = house.claim(NOW);
    assertEquals(10, first.size());
    assertEquals(List.of(), house.claim(NOW));
    house.settle(first.getFirst(), GOOD, NOW);
    assertEquals(1, house.claim(NOW).size());
    // One that failed last gets two at a time.
    first.subList(1, 10).forEach(due -> house.settle(due, BAD, NOW));
    assertEquals(1, house.claim(NOW).size());
  }

  @Test
  void fiveDaysOfFailuresDisableAndAdminsAreTold() {
    Staff staff = new Staff(tenant);
    UUID admin = staff.add("Ada", "admin");
    WebhookEndpoint endpoint = house.endpoint("role.created");
    for (int i = 0; i < 20; i++) {
      house.event("role.created", NOW);
    }
    house.spread(NOW);
    failAll(NOW, 20);
    assertTrue(house.get(endpoint).isEnabled());
    Instant later = NOW.plus(Duration.ofDays(5));
    boolean ending = false;
    for (List<Due> some = house.claim(later); !some.isEmpty(); some = house.claim(later)) {
      for (Due due : some) {
        ending |= house.settle(due, BAD, later);
      }
    }
    assertTrue(ending);
    Platform.job(tenant, "webhooks.disableEnding");
    WebhookEndpoint off = house.get(endpoint);
    assertFalse(off.isEnabled());
    assertEquals("FAILING", off.disabledReason().orElseThrow().name());
    Page<?> told = staff.as(admin).call("notifications.list", Map.of());
    assertEquals("webhook_endpoint.disabled", field(told.data().getFirst(), "kind"));
    assertEquals(0, Platform.job(tenant, "webhooks.disableEnding").changed());
  }

  private void failAll(Instant now, int most) {
    int done = 0;
    for (List<Due> some = house.claim(now); !some.isEmpty(); some = house.claim(now)) {
      some.forEach(due -> assertFalse(house.settle(due, BAD, now)));
      done += some.size();
    }
    assertEquals(most, done);
  }

  @Test
  void oneSuccessBeginsTheFiveDaysAnew() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    for (int i = 0; i < 21; i++) {
      house.event("role.created", NOW);
    }
    house.spread(NOW);
    failAll(NOW, 21);
    Instant later = NOW.plus(Duration.ofDays(6));
    Due due = house.claim(later).getFirst();
    house.settle(due, GOOD, later);
    assertEquals(0, (int) field(house.get(endpoint), "consecutiveFailures"));
    assertEquals(later, field(house.get(endpoint), "lastSuccessAt"));
  }

  @Test
  void anAnswerOf410EndsTheEndpoint() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    house.event("role.created", NOW);
    house.event("role.created", NOW);
    house.spread(NOW);
    List<Due> due = house.claim(NOW);
    assertTrue(house.settle(due.getFirst(), WebhookHouse.answered(410), NOW));
    Platform.job(tenant, "webhooks.disableEnding");
    assertEquals("GONE", house.get(endpoint).disabledReason().orElseThrow().name());
    assertTrue(
        house.deliveries(endpoint).stream()
            .allMatch(each -> each.status() == DeliveryStatus.FAILED));
  }

  @Test
  void aTestIsSentOnceAlsoToADisabledEndpoint() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    tenant.call("webhooks.endpoints.disable", Map.of(), "id", endpoint.id());
    WebhookHouse.answer = BAD;
    WebhookDelivery tried =
        tenant.call(
            "webhooks.endpoints.sendTest", input("event", "role.deleted"), "id", endpoint.id());
    WebhookHouse.answer = GOOD;
    assertEquals(DeliveryStatus.FAILED, tried.status());
    assertEquals(0, (int) field(house.get(endpoint), "consecutiveFailures"));
    WebhookEvent event =
        tenant.call("webhooks.events.get", Map.of(), "id", field(tried, "eventId"));
    assertEquals(true, field(event, "isTest"));
    assertEquals(WebhookHouse.tried.body(), event.body());
    assertEquals(
        "event",
        tenant
            .refused("webhooks.endpoints.sendTest", input("event", "a.b"), "id", endpoint.id())
            .details()
            .getFirst()
            .field());
    DeliveryStatistics counted = tenant.call("webhooks.statistics", Map.of());
    assertEquals(0, counted.deliveries());
  }
}
