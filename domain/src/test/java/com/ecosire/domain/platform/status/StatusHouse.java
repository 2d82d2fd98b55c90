package com.ecosire.domain.platform.status;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.status.board.CurrentStatus;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.platform.status.probes.Outage;
import com.ecosire.domain.platform.status.probes.Outside;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import com.ecosire.domain.platform.webhooks.targets.TargetRules;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A status page of an operator of its own, with receivers and targets that do as tests say. */
final class StatusHouse {
  static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

  private static final AtomicReference<UUID> OPERATOR = new AtomicReference<>();
  static final StatusModule STATUS =
      new StatusModule(
          new StatusModule.Foundation(
              OPERATOR::get,
              Platform.ORGANIZATIONS.organizations(),
              Platform.KEY,
              new Mails(Platform.KEY, "http://localhost"),
              TestDatabase::dataSource));
  static final Business BUSINESS =
      Business.of(Platform.ORGANIZATIONS, Platform.ROLES, Platform.AUTH, Platform.USERS, STATUS);
  private static final AtomicInteger KEYS = new AtomicInteger();

  final Tenant operator;
  final List<Shipment> posted = new ArrayList<>();
  int answer = 200;
  Finding finding = Finding.GOOD;
  Finding ofMail = Finding.GOOD;
  final List<Outage> outages = new ArrayList<>();

  StatusHouse() {
    this(NOON);
  }

  StatusHouse(Instant begin) {
    operator = at(BUSINESS.tenant(), begin);
    operator.within(
        "organizations.update",
        call ->
            Platform.ORGANIZATIONS.tenants().found("Operator " + UUID.randomUUID(), "free", call));
    OPERATOR.set(operator.organization());
    STATUS.open(
        new Outside(
            new Targets(
                TargetRules.STRICT,
                host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")}),
            this::carry,
            url -> finding,
            Map.of(OwnPart.MAIL, () -> ofMail, OwnPart.DATABASE, () -> Finding.GOOD),
            new Memory()));
  }

  /** What a node remembers, which forgets what is written down. */
  private final class Memory implements Outside.Memory {
    @Override
    public List<Outage> outages() {
      return List.copyOf(outages);
    }

    @Override
    public void written(List<Outage> all) {
      outages.removeAll(all);
    }
  }

  /** Makes the components of the platform's own parts; the id of the one with a key. */
  UUID own(OwnPart part) {
    operator.within(
        "status.components.create",
        call -> {
          STATUS.provide(call);
          return null;
        });
    List<Component> all = list("status.components.list", Map.of("search", part.title()));
    return all.getFirst().id();
  }

  private synchronized Outcome carry(Shipment shipment) {
    posted.add(shipment);
    return new Outcome(
        Optional.of(answer),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ZERO);
  }

  private static Tenant at(Tenant tenant, Instant time) {
    return tenant.at(Clock.fixed(time, ZoneOffset.UTC));
  }

  /** The time of the next calls, in minutes after noon. */
  Tenant after(long minutes) {
    return at(operator, NOON.plus(Duration.ofMinutes(minutes)));
  }

  /** Another organization. */
  Tenant stranger() {
    return at(BUSINESS.tenant(), NOON);
  }

  /** Whoever sends no credential. */
  Tenant nobody() {
    return operator.as(Caller.anonymous(operator.organization()));
  }

  UUID component(Object... values) {
    String key = "part-" + KEYS.incrementAndGet();
    Map<String, Object> sent = new HashMap<>(Map.of("key", key, "name", "Part " + key));
    sent.putAll(map(values));
    return Tenant.id(operator.call("status.components.create", sent));
  }

  UUID incident(UUID component, Object... values) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("title", "Orders are slow");
    sent.put("impact", "major");
    sent.put("message", "We look into it.");
    sent.put("componentIds", List.of(component.toString()));
    sent.putAll(map(values));
    return Tenant.id(operator.call("status.incidents.create", sent));
  }

  void say(UUID incident, String status, Object... values) {
    Map<String, Object> sent = new HashMap<>(Map.of("status", status, "message", "As said"));
    sent.putAll(map(values));
    operator.call("status.updates.create", sent, "incidentId", incident);
  }

  void subscribe(Object... values) {
    nobody().call("status.subscribe", map(values));
  }

  void tell() {
    while (operator.run("status.tell").more()) {
      // One update after the other.
    }
  }

  void post() {
    operator.run("status.post");
  }

  UUID maintenance(UUID component, Instant from, Instant to) {
    return Tenant.id(
        operator.call(
            "status.maintenances.create",
            map(
                "title", "Upgrade",
                "message", "Short breaks",
                "componentIds", List.of(component.toString()),
                "startsAt", from.toString(),
                "endsAt", to.toString())));
  }

  static Map<String, Object> map(Object... values) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      map.put((String) values[i], values[i + 1]);
    }
    return map;
  }

  /** What was raised of the status page. */
  List<String> events() {
    return operator.events().stream().filter(name -> !name.startsWith("organization")).toList();
  }

  ComponentStatus status(UUID component) {
    return Tenant.field(
        operator.call("status.components.get", Map.of(), "id", component), "status");
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  <V> V field(String operation, UUID id, String name) {
    return Tenant.field(operator.call(operation, Map.of(), "id", id), name);
  }

  CurrentStatus current() {
    return nobody().call("status.current", Map.of());
  }

  <E> List<E> list(String operation, Map<String, ?> values, Object... path) {
    Page<E> page = operator.call(operation, values, path);
    return page.data();
  }
}
