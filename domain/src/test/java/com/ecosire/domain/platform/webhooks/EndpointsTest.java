package com.ecosire.domain.platform.webhooks;

import static com.ecosire.domain.platform.webhooks.WebhookHouse.input;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryStatus;
import com.ecosire.domain.platform.webhooks.endpoints.RotatedSecret;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.queue.Due;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.testing.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints and what is asked of them. */
class EndpointsTest {
  private static final Instant NOW = WebhookHouse.NOW;
  private final WebhookHouse house = new WebhookHouse();
  private final Tenant tenant = house.tenant;

  private Problem refused(Object... values) {
    Map<String, Object> sent = input("url", WebhookHouse.url(), "events", List.of("role.created"));
    sent.putAll(input(values));
    return tenant.refused("webhooks.endpoints.create", sent);
  }

  private static String field0(Problem problem) {
    return problem.details().getFirst().field();
  }

  private void at(Duration later) {
    tenant.at(Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
  }

  @Test
  void theSecretIsShownOnceWithItsHintBeside() {
    WebhookEndpoint made = house.endpoint("role.*");
    String secret = field(made, "secret");
    assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), secret);
    assertEquals(secret.substring(secret.length() - 4), field(made, "secretHint"));
    assertNull(field(house.get(made), "secret"));
    assertNull(
        field(
            tenant.call("webhooks.endpoints.update", input("description", "Ours"), "id", made.id()),
            "secret"));
  }

  @Test
  void eventsAreNamesPrefixesOrAll() {
    assertNotNull(house.endpoint("*", "role.*", "webhook_endpoint.disabled"));
    assertEquals("events[1]", field0(refused("events", List.of("*", "role.vanished"))));
    assertEquals("events[0]", field0(refused("events", List.of("nothing.*"))));
    assertEquals("events[0]", field0(refused("events", List.of("Role Created"))));
    assertEquals("events", field0(refused("events", List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://hook.example.com/", "https://inner.example.com/", "https://127.0.0.1/"})
  void addressesThatLeadInsideAreRefused(String url) {
    Problem problem = refused("url", url);
    assertEquals(422, problem.code().status());
    assertEquals("url", field0(problem));
  }

  @Test
  void theSameAddressWithTheSameEventsIsThereOnce() {
    String url = WebhookHouse.url();
    Map<String, Object> first = input("url", url, "events", List.of("role.created", "*"));
    WebhookEndpoint made = tenant.call("webhooks.endpoints.create", first);
    assertEquals(
        "already_exists",
        refused("url", url, "events", List.of("*", "role.created")).code().word());
    WebhookEndpoint other =
        tenant.call("webhooks.endpoints.create", input("url", url, "events", List.of("*")));
    assertEquals(
        "already_exists",
        tenant
            .refused(
                "webhooks.endpoints.update",
                input("events", List.of("role.created", "*")),
                "id",
                other.id())
            .code()
            .word());
    assertNotNull(house.get(made));
  }

  @Test
  void aPlanAllowsOnlySoMany() {
    Tenant small = Platform.open("Small " + UUID.randomUUID(), "free");
    int allowed =
        Platform.write(small, call -> Platform.ORGANIZATIONS.organizations().own(call))
            .plan()
            .webhookEndpoints();
    for (int i = 0; i < allowed; i++) {
      small.call(
          "webhooks.endpoints.create", input("url", WebhookHouse.url(), "events", List.of("*")));
    }
    assertEquals(
        "plan_limit",
        small
            .refused(
                "webhooks.endpoints.create",
                input("url", WebhookHouse.url(), "events", List.of("*")))
            .code()
            .word());
  }

  @Test
  void ownHeadersAreSentButShownMasked() {
    WebhookEndpoint made =
        tenant.call(
            "webhooks.endpoints.create",
            input(
                "url",
                WebhookHouse.url(),
                "events",
                List.of("role.created"),
                "headers",
                Map.of("X-Token", "secret-1", "X-Tenant", "a")));
    Json shown = field(made, "headers");
    assertFalse(shown.text().contains("secret-1"), shown.text());
    Map<String, Object> kept = input("X-Token", "***", "X-Tenant", "b");
    tenant.call("webhooks.endpoints.update", input("headers", kept), "id", made.id());
    tenant.call("webhooks.endpoints.sendTest", input("event", "role.created"), "id", made.id());
    assertEquals(List.of("secret-1"), WebhookHouse.tried.headers().get("X-Token"));
    assertEquals(List.of("b"), WebhookHouse.tried.headers().get("X-Tenant"));
  }

  @Test
  void ownHeadersMustNotBeThoseOfTheApi() {
    for (String name :
        List.of("Host", "content-length", "Webhook-Id", "X-ECOSIRE-Event", "User-Agent", "a b")) {
      assertEquals("headers." + name, field0(refused("headers", Map.of(name, "x"))), name);
    }
    assertEquals(422, refused("headers", Map.of("X-A", "x".repeat(201))).code().status());
    assertEquals(422, refused("headers", Map.of("X-A", "two\r\nlines: x")).code().status());
    Map<String, Object> many = input();
    for (int i = 0; i < 11; i++) {
      many.put("X-" + i, "x");
    }
    assertEquals("headers", field0(refused("headers", many)));
    assertEquals("headers", field0(refused("headers", List.of("X-A"))));
  }

  @Test
  void aTestNeedsAnEndpointOfTheExpectedVersion() {
    WebhookEndpoint made = house.endpoint("role.created");
    WebhookHouse.tried = null;
    assertEquals(404, untested(UUID.randomUUID()).code().status());
    tenant.expecting(made.version() + 1);
    Problem other = untested(made.id());
    assertEquals("precondition_failed", other.code().word());
    assertNull(WebhookHouse.tried, "nothing is sent");
    tenant.expecting(made.version());
    assertNotNull(
        tenant.call(
            "webhooks.endpoints.sendTest", input("event", "role.created"), "id", made.id()));
  }

  private Problem untested(UUID endpoint) {
    return tenant.refused(
        "webhooks.endpoints.sendTest", input("event", "role.created"), "id", endpoint);
  }

  @Test
  void aRotationKeepsTheOldSecretForADay() {
    WebhookEndpoint made = house.endpoint("role.created");
    String old = field(made, "secret");
    RotatedSecret rotated =
        tenant.call("webhooks.endpoints.rotateSecret", Map.of(), "id", made.id());
    assertEquals(NOW.plus(Duration.ofHours(24)), rotated.previousSecretValidUntil());
    assertEquals(2, signatures(made));
    assertEquals(
        409,
        tenant
            .refused("webhooks.endpoints.rotateSecret", Map.of(), "id", made.id())
            .code()
            .status());
    RotatedSecret ended =
        tenant.call("webhooks.endpoints.rotateSecret", input("endOldNow", true), "id", made.id());
    assertNull(ended.previousSecretValidUntil());
    assertEquals(1, signatures(made));
    assertFalse(old.equals(ended.secret()) || rotated.secret().equals(ended.secret()));
  }

  @Test
  void afterADayTheOldSecretSignsNoMore() {
    WebhookEndpoint made = house.endpoint("role.created");
    tenant.call("webhooks.endpoints.rotateSecret", Map.of(), "id", made.id());
    at(Duration.ofHours(23));
    assertEquals(2, signatures(made));
    at(Duration.ofHours(25));
    assertEquals(1, signatures(made));
    tenant.call("webhooks.endpoints.rotateSecret", Map.of(), "id", made.id());
  }

  private int signatures(WebhookEndpoint endpoint) {
    tenant.call("webhooks.endpoints.sendTest", input("event", "role.created"), "id", endpoint.id());
    String header = WebhookHouse.tried.headers().get("X-Ecosire-Signature").getFirst();
    return header.split("v1=", -1).length - 1;
  }

  @Test
  void disablingEndsWhatWaitsAndEnablingClearsTheCount() {
    WebhookEndpoint made = house.endpoint("role.created");
    house.event("role.created", NOW);
    house.spread(NOW);
    Due due = house.claim(NOW).getFirst();
    house.settle(due, WebhookHouse.answered(500), NOW);
    assertEquals(1, (int) field(house.get(made), "consecutiveFailures"));
    WebhookEndpoint off = tenant.call("webhooks.endpoints.disable", Map.of(), "id", made.id());
    assertEquals("BY_USER", off.disabledReason().orElseThrow().name());
    var delivery = house.deliveries(made).getFirst();
    assertEquals(DeliveryStatus.FAILED, delivery.status());
    assertEquals("endpoint_disabled", delivery.attempts().getLast().error());
    assertTrue(tenant.events().contains("webhook_endpoint.disabled"));
    assertEquals(
        "invalid_state",
        tenant.refused("webhooks.endpoints.disable", Map.of(), "id", made.id()).code().word());
    house.event("role.created", NOW);
    house.spread(NOW);
    at(Duration.ofMinutes(1));
    WebhookEndpoint on = tenant.call("webhooks.endpoints.enable", Map.of(), "id", made.id());
    assertEquals(0, (int) field(on, "consecutiveFailures"));
    assertTrue(on.disabledReason().isEmpty());
    house.spread(NOW.plusSeconds(60));
    assertEquals(1, house.deliveries(made).size());
    assertEquals(
        "invalid_state",
        tenant.refused("webhooks.endpoints.enable", Map.of(), "id", made.id()).code().word());
  }

  @Test
  void aDeletedEndpointLeavesItsLog() {
    WebhookEndpoint made = house.endpoint("role.created");
    house.event("role.created", NOW);
    house.spread(NOW);
    tenant.call("webhooks.endpoints.delete", Map.of(), "id", made.id());
    var delivery = house.deliveries(made).getFirst();
    assertEquals(DeliveryStatus.FAILED, delivery.status());
    assertEquals("endpoint_deleted", delivery.attempts().getLast().error());
    assertEquals(List.of(), house.claim(NOW));
  }

  @Test
  void theCatalogHoldsEveryEvent() {
    List<?> all = tenant.call("webhooks.catalog", input("module", "roles"));
    assertEquals(5, all.size());
    assertEquals("role.created", field(all.getFirst(), "event"));
    List<?> found = tenant.call("webhooks.catalog", input("search", "ENDPOINT"));
    assertEquals(1, found.size());
    Object details = tenant.call("webhooks.catalogEvent", Map.of(), "event", "role.created");
    Json sample = field(details, "sample");
    assertEquals("role.created", ((Map<?, ?>) JsonText.parse(sample.text())).get("type"));
    assertEquals(
        404,
        tenant
            .refused("webhooks.catalogEvent", Map.of(), "event", "role.vanished")
            .code()
            .status());
  }
}
