package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.webhooks.catalog.EventPatterns;
import com.ecosire.domain.platform.webhooks.catalog.Subscribable;
import com.ecosire.domain.platform.webhooks.endpoints.Endpoints;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.queue.Lanes;
import com.ecosire.domain.platform.webhooks.queue.NewDeliveries;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends the events of a time once more, such as after the receiver lost them. */
public final class Replaying {
  private static final Duration BACK = Duration.ofDays(30);
  private static final int MOST = 10_000;
  private static final String RUNNING =
      "SELECT id FROM webhook_delivery WHERE organizationId = ? AND endpointId = ? AND dueAt IS NOT"
          + " NULL AND cause = 'REPLAY' AND status = 'PENDING' LIMIT 1";
  private static final String TYPES =
      "SELECT DISTINCT type FROM outbox_event WHERE organizationId = ? AND occurredAt >= ? AND"
          + " occurredAt < ? AND NOT isTest";
  private static final String EVENTS =
      "SELECT e.id, e.type FROM outbox_event e WHERE e.organizationId = ? AND e.occurredAt >= ? AND"
          + " e.occurredAt < ? AND NOT e.isTest AND e.type IN ";
  private static final String NOT_DELIVERED =
      " AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.organizationId = e.organizationId"
          + " AND d.eventId = e.id AND d.endpointId = ? AND d.status <> 'FAILED')";

  private final Endpoints endpoints;
  private final Organizations organizations;
  private final Subscribable subscribable;

  /** To some endpoints. */
  public Replaying(Endpoints endpoints, Organizations organizations, Subscribable subscribable) {
    this.endpoints = endpoints;
    this.organizations = organizations;
    this.subscribable = subscribable;
  }

  /** Has the events wait, oldest first. */
  public QueuedReplay replay(UUID id, Replay wanted, Call call) {
    Sql sql = Sql.of(call.session());
    Lanes.lock(sql, call.organization(), id);
    WebhookEndpoint endpoint = endpoints.change(id, call);
    check(wanted, call);
    if (!endpoint.isEnabled()) {
      throw Problems.invalidState("endpoint", "disabled", "sent anything");
    }
    if (sql.first(RUNNING, row -> row.id("id"), call.organization(), id).isPresent()) {
      throw Problems.conflict("A replay to this endpoint is still running");
    }
    List<NewDeliveries.Of> events = events(endpoint, wanted, call);
    if (events.size() > MOST) {
      throw Problems.invalid(
          "from", "out_of_range", "These are more than " + MOST + " events; replay a shorter time");
    }
    new NewDeliveries(call.organization(), id, DeliveryTrigger.REPLAY, call.now()).add(sql, events);
    return new QueuedReplay(events.size());
  }

  private void check(Replay wanted, Call call) {
    List<Violation> faults = new ArrayList<>();
    if (wanted.from().isBefore(call.now().minus(BACK))) {
      faults.add(new Violation("from", "out_of_range", "Events are kept for 30 days"));
    }
    if (!wanted.to().isAfter(wanted.from())) {
      faults.add(new Violation("to", "out_of_range", "The end must lie behind the beginning"));
    }
    if (wanted.events() != null) {
      List<String> disabled = organizations.own(call).disabledModules();
      faults.addAll(subscribable.faults(wanted.events(), "events", disabled));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static List<NewDeliveries.Of> events(WebhookEndpoint endpoint, Replay wanted, Call call) {
    Sql sql = Sql.of(call.session());
    List<Object> values = new ArrayList<>(List.of(call.organization(), wanted.from(), wanted.to()));
    List<String> types =
        sql.all(TYPES, row -> row.text("type"), values.toArray()).stream()
            .filter(type -> EventPatterns.mean(endpoint.events(), type))
            .filter(type -> none(wanted.events()) || EventPatterns.mean(wanted.events(), type))
            .toList();
    if (types.isEmpty()) {
      return List.of();
    }
    values.addAll(types);
    String which = Padded.marks(types.size());
    if (wanted.onlyFailed()) {
      which += NOT_DELIVERED;
      values.add(endpoint.id());
    }
    String query = EVENTS + which + " ORDER BY e.occurredAt, e.id LIMIT " + (MOST + 1);
    return sql.all(query, Replaying::read, values.toArray());
  }

  private static boolean none(List<String> events) {
    return events == null || events.isEmpty();
  }

  private static NewDeliveries.Of read(Row row) throws SQLException {
    return new NewDeliveries.Of(row.id("id"), row.text("type"));
  }
}
