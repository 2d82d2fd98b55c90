package com.ecosire.domain.platform.webhooks;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.webhooks.catalog.EventSamples;
import com.ecosire.domain.platform.webhooks.deliveries.WebhookDelivery;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.queue.DeliveryQueue;
import com.ecosire.domain.platform.webhooks.queue.Due;
import com.ecosire.domain.platform.webhooks.queue.FanOut;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.queue.Schedule;
import com.ecosire.domain.platform.webhooks.queue.Settling;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import com.ecosire.domain.platform.webhooks.targets.TargetRules;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An organization with endpoints, whose receivers answer what a test says. */
final class WebhookHouse {
  static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");
  private static final Duration LEASE = Duration.ofSeconds(30);

  /** What was sent last by sendTest. */
  static volatile Shipment tried;

  static volatile Outcome answer = answered(200);

  static {
    Platform.WEBHOOKS.open(
        new Outside(
            new Targets(TargetRules.STRICT, WebhookHouse::resolve),
            shipment -> {
              tried = shipment;
              return answer;
            },
            new EventSamples() {
              @Override
              public Json sample(Event<?> event) {
                return new Json("{\"name\":\"It's\"}");
              }

              @Override
              public Json schema(Event<?> event) {
                return new Json("{\"title\":\"" + event.name() + "\"}");
              }
            }));
  }

  final Tenant tenant = Platform.open("Hooks " + UUID.randomUUID(), "enterprise");
  private final FanOut fanOut = new FanOut(TestDatabase.dataSource());
  private final DeliveryQueue queue =
      new DeliveryQueue(TestDatabase.dataSource(), Platform.WEBHOOKS.book());
  private final Settling settling = new Settling(TestDatabase.dataSource(), Schedule.USUAL);

  private static InetAddress[] resolve(String host) throws UnknownHostException {
    String named = host.startsWith("inner") ? "10.0.0.1" : "93.184.216.34";
    String address = host.startsWith("127.") ? host : named;
    return new InetAddress[] {InetAddress.getByName(address)};
  }

  static Outcome answered(int status) {
    return new Outcome(
        Optional.of(status),
        Optional.of(new Json("{}")),
        Optional.of("seen"),
        Optional.empty(),
        Optional.empty(),
        Duration.ofMillis(20));
  }

  static Map<String, Object> input(Object... pairs) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return values;
  }

  static String url() {
    return "https://hook-" + UUID.randomUUID() + ".example.com/";
  }

  WebhookEndpoint endpoint(String... events) {
    return tenant.call("webhooks.endpoints.create", input("url", url(), "events", List.of(events)));
  }

  WebhookEndpoint get(WebhookEndpoint endpoint) {
    return tenant.call("webhooks.endpoints.get", Map.of(), "id", endpoint.id());
  }

  /** Something happened at a time. */
  UUID event(String type, Instant at) {
    UUID id = com.ecosire.domain.id.UuidV7.at(at);
    String sql =
        "INSERT INTO outbox_event (organizationId, id, createdAt, updatedAt, version, eventKey,"
            + " type, module, occurredAt, payload, isTest) VALUES (?, ?, ?, ?, 1, ?, ?, 'roles',"
            + " ?, ?, FALSE)";
    Object[] row = {
      tenant.organization(), id, at, at, "evt_" + id, type, at, "{\"id\":\"evt_" + id + "\"}"
    };
    Sql.with(TestDatabase.dataSource(), open -> open.change(sql, row));
    return id;
  }

  /** Hands all new events to the endpoints, also those that other tests left. */
  void spread(Instant now) {
    while (fanOut.run(now) == FanOut.MOST) {
      // there are more
    }
  }

  /** Takes what is due at this organization's endpoints. */
  List<Due> claim(Instant now) {
    List<Due> own = new ArrayList<>();
    for (Optional<List<Due>> some = queue.claim(now, LEASE, 10);
        some.isPresent();
        some = queue.claim(now, LEASE, 10)) {
      some.get().stream()
          .filter(due -> due.address().key().organization().equals(tenant.organization()))
          .forEach(own::add);
    }
    return own;
  }

  boolean settle(List<Settling.Sent> some, Instant now) {
    return settling.settle(some, now);
  }

  boolean settle(Due due, Outcome outcome, Instant now) {
    return settle(List.of(new Settling.Sent(due, new Json("{}"), outcome, now)), now);
  }

  /** One delivery after the other comes to its end. */
  void sendAll(Outcome outcome, Instant now) {
    for (List<Due> some = claim(now); !some.isEmpty(); some = claim(now)) {
      some.forEach(due -> settle(due, outcome, now));
    }
  }

  List<WebhookDelivery> deliveries(WebhookEndpoint endpoint) {
    Page<WebhookDelivery> page =
        tenant.call(
            "webhooks.deliveries.list",
            input("endpointId", List.of(endpoint.id().toString()), "limit", 100));
    return page.data();
  }
}
