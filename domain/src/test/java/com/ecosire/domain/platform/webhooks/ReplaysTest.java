package com.ecosire.domain.platform.webhooks;

import static com.ecosire.domain.platform.webhooks.WebhookHouse.input;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryStatus;
import com.ecosire.domain.platform.webhooks.deliveries.QueuedReplay;
import com.ecosire.domain.platform.webhooks.deliveries.WebhookDelivery;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.queue.Due;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.statistics.DeliveryStatistics;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events that are sent once more, counted, and forgotten. */
class ReplaysTest {
  private static final Instant NOW = WebhookHouse.NOW;
  private static final Outcome GOOD = WebhookHouse.answered(204);
  private static final Outcome BAD = WebhookHouse.answered(503);
  private final WebhookHouse house = new WebhookHouse();
  private final Tenant tenant = house.tenant;

  private QueuedReplay replay(WebhookEndpoint endpoint, Object... values) {
    return tenant.call("webhooks.endpoints.replay", input(values), "id", endpoint.id());
  }

  private Problem noReplay(WebhookEndpoint endpoint, Object... values) {
    return tenant.refused("webhooks.endpoints.replay", input(values), "id", endpoint.id());
  }

  private static String ago(int hours) {
    return NOW.minus(Duration.ofHours(hours)).toString();
  }

  @Test
  void aRedeliveryIsANewDeliveryOfTheSameEvent() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    UUID event = house.event("role.created", NOW);
    house.spread(NOW);
    UUID first = house.deliveries(endpoint).getFirst().id();
    assertEquals(
        "invalid_state",
        tenant.refused("webhooks.deliveries.redeliver", Map.of(), "id", first).code().word());
    house.sendAll(GOOD, NOW);
    String moved = WebhookHouse.url();
    tenant.call("webhooks.endpoints.update", input("url", moved), "id", endpoint.id());
    WebhookDelivery again = tenant.call("webhooks.deliveries.redeliver", Map.of(), "id", first);
    assertEquals(event, field(again, "eventId"));
    assertEquals(DeliveryStatus.PENDING, again.status());
    Due due = house.claim(NOW).getFirst();
    assertEquals(again.id(), due.id());
    assertEquals(moved, due.address().url());
    house.settle(due, GOOD, NOW);
    tenant.call("webhooks.endpoints.disable", Map.of(), "id", endpoint.id());
    assertEquals(
        "invalid_state",
        tenant.refused("webhooks.deliveries.redeliver", Map.of(), "id", first).code().word());
  }

  @Test
  void whatIsGoneIsNotSentOnceMore() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    house.event("role.created", NOW);
    house.spread(NOW);
    house.sendAll(GOOD, NOW);
    UUID first = house.deliveries(endpoint).getFirst().id();
    Instant later = NOW.plus(Duration.ofDays(20));
    tenant.at(Clock.fixed(later, ZoneOffset.UTC));
    WebhookDelivery again = tenant.call("webhooks.deliveries.redeliver", Map.of(), "id", first);
    house.sendAll(GOOD, later);
    tenant.at(Clock.fixed(NOW.plus(Duration.ofDays(31)), ZoneOffset.UTC));
    Platform.job(tenant, "webhooks.removeOld");
    assertEquals("The event is no longer kept", notAgain(again.id()));
    tenant.call("webhooks.endpoints.delete", Map.of(), "id", endpoint.id());
    assertEquals("The endpoint was deleted", notAgain(again.id()));
  }

  private String notAgain(UUID delivery) {
    Problem problem = tenant.refused("webhooks.deliveries.redeliver", Map.of(), "id", delivery);
    assertEquals("conflict", problem.code().word());
    return problem.detail();
  }

  @Test
  void nothingIsReplayedToADisabledEndpoint() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    tenant.call("webhooks.endpoints.disable", Map.of(), "id", endpoint.id());
    Problem problem = noReplay(endpoint, "from", ago(1), "to", NOW.toString());
    assertEquals("invalid_state", problem.code().word());
  }

  @Test
  void aReplayQueuesWhatWasNotDelivered() {
    tenant.at(Clock.fixed(NOW.minus(Duration.ofDays(2)), ZoneOffset.UTC));
    WebhookEndpoint endpoint = house.endpoint("role.*");
    tenant.at(Clock.fixed(NOW, ZoneOffset.UTC));
    UUID late = house.event("role.created", NOW.minusSeconds(60));
    UUID early = house.event("role.deleted", NOW.minusSeconds(120));
    house.event("api_key.created", NOW.minusSeconds(90));
    house.spread(NOW);
    house.sendAll(GOOD, NOW);
    assertEquals(0, replay(endpoint, "from", ago(1), "to", NOW.toString()).queued());
    assertEquals(
        2, replay(endpoint, "from", ago(1), "to", NOW.toString(), "onlyFailed", false).queued());
    Problem running = noReplay(endpoint, "from", ago(1), "to", NOW.toString());
    assertEquals(409, running.code().status());
    List<Due> due = house.claim(NOW);
    assertEquals(2, due.size());
    assertTrue(due.getFirst().letter().key().endsWith(early.toString()));
    assertTrue(due.getLast().letter().key().endsWith(late.toString()));
    due.forEach(each -> house.settle(each, BAD, NOW));
    assertEquals(
        1,
        replay(
                endpoint,
                "from",
                ago(1),
                "to",
                NOW.toString(),
                "onlyFailed",
                false,
                "events",
                List.of("role.created"))
            .queued());
  }

  @Test
  void aReplayHasBounds() {
    WebhookEndpoint endpoint = house.endpoint("role.*");
    assertEquals(
        "from",
        noReplay(endpoint, "from", ago(24 * 31), "to", NOW.toString())
            .details()
            .getFirst()
            .field());
    assertEquals(
        "to", noReplay(endpoint, "from", ago(1), "to", ago(2)).details().getFirst().field());
    assertEquals(
        "events[0]",
        noReplay(endpoint, "from", ago(2), "to", ago(1), "events", List.of("x.y"))
            .details()
            .getFirst()
            .field());
    String many =
        "INSERT INTO outbox_event (organizationId, id, createdAt, updatedAt, version, eventKey,"
            + " type, module, occurredAt, payload, isTest, dispatchedAt) SELECT ?,"
            + " UNHEX(LPAD(HEX(seq), 32, '0')), ?, ?, 1, seq, 'role.created', 'roles', ?, '{}',"
            + " FALSE, ? FROM seq_1_to_10001";
    Sql.with(
        TestDatabase.dataSource(),
        sql -> sql.change(many, tenant.organization(), NOW, NOW, NOW.minusSeconds(9), NOW));
    assertEquals(422, noReplay(endpoint, "from", ago(1), "to", NOW.toString()).code().status());
  }

  @Test
  void statisticsCountByDayEventAndEndpoint() {
    WebhookEndpoint endpoint = house.endpoint("*");
    WebhookEndpoint other = house.endpoint("role.created");
    house.event("role.created", NOW);
    house.event("role.deleted", NOW);
    house.spread(NOW);
    house
        .claim(NOW)
        .forEach(
            due ->
                house.settle(
                    due,
                    due.address().key().endpoint().equals(other.id())
                        ? WebhookHouse.answered(410)
                        : GOOD,
                    NOW));
    tenant.at(Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC));
    DeliveryStatistics all = tenant.call("webhooks.statistics", Map.of());
    assertEquals(3, all.deliveries());
    assertEquals(2, all.delivered());
    assertEquals(1, all.failed());
    assertEquals(0, all.waiting());
    assertEquals(0, new BigDecimal("0.6667").compareTo(all.successRate()));
    assertEquals(20, all.p50Ms());
    assertEquals(20, all.p95Ms());
    assertEquals(1, all.perDay().size());
    assertEquals(2, all.perEvent().size());
    assertEquals(endpoint.id(), all.perEndpoint().getFirst().endpointId());
    assertEquals(endpoint.url(), all.perEndpoint().getFirst().url());
    DeliveryStatistics one =
        tenant.call("webhooks.statistics", input("endpointId", other.id().toString()));
    assertEquals(1, one.deliveries());
    assertEquals(
        422, tenant.refused("webhooks.statistics", input("from", ago(24 * 91))).code().status());
    assertEquals(
        422,
        tenant.refused("webhooks.statistics", input("from", ago(1), "to", ago(2))).code().status());
  }

  @Test
  void eventsAndDeliveriesAreKeptForThirtyDays() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    house.event("role.created", NOW);
    house.spread(NOW);
    house.sendAll(GOOD, NOW);
    // Deliveries are made by the clock of the queue, which the test sets too.
    tenant.at(Clock.fixed(NOW.plus(Duration.ofDays(29)), ZoneOffset.UTC));
    assertEquals(0, Platform.job(tenant, "webhooks.removeOld").changed());
    tenant.at(Clock.fixed(NOW.plus(Duration.ofDays(31)), ZoneOffset.UTC));
    assertEquals(2, Platform.job(tenant, "webhooks.removeOld").changed());
    assertEquals(List.of(), house.deliveries(endpoint));
  }
}
