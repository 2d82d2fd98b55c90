package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.webhooks.endpoints.Endpoints;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.events.Events;
import com.ecosire.domain.platform.webhooks.queue.Lanes;
import com.ecosire.domain.platform.webhooks.queue.NewDeliveries;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;
import java.util.UUID;

/** Sends what was sent before once more. */
public final class Redelivering {
  private final Endpoints endpoints;
  private final Events events;
  private final Deliveries deliveries;

  /** Of these. */
  public Redelivering(Endpoints endpoints, Events events, Deliveries deliveries) {
    this.endpoints = endpoints;
    this.events = events;
    this.deliveries = deliveries;
  }

  /** A new delivery of the same event to where the endpoint is now. */
  public WebhookDelivery redeliver(UUID id, Call call) {
    WebhookDelivery before = deliveries.get(id, call);
    Sql sql = Sql.of(call.session());
    Lanes.lock(sql, call.organization(), before.endpointId);
    // As it is now, and not as it was before the lock.
    deliveries.where("r.id = :id", call).with("id", id).locked().first();
    WebhookDelivery present = deliveries.change(id, call);
    if (present.status.waits()) {
      throw Problems.invalidState("delivery", present.status, "sent once more");
    }
    requireOpen(present.endpointId, call);
    if (events.find(present.eventId, call).isEmpty()) {
      throw Problems.conflict("The event is no longer kept");
    }
    NewDeliveries made =
        new NewDeliveries(
            call.organization(), present.endpointId, DeliveryTrigger.REDELIVERY, call.now());
    List<UUID> ids =
        made.add(sql, List.of(new NewDeliveries.Of(present.eventId, present.eventType)));
    return deliveries.get(ids.getFirst(), call);
  }

  private void requireOpen(UUID endpoint, Call call) {
    WebhookEndpoint present =
        endpoints
            .where("r.id = :id", call)
            .with("id", endpoint)
            .locked()
            .first()
            .orElseThrow(() -> Problems.conflict("The endpoint was deleted"));
    if (!present.isEnabled()) {
      throw Problems.invalidState("endpoint", "disabled", "sent anything");
    }
  }
}
