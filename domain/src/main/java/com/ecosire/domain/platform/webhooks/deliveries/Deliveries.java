package com.ecosire.domain.platform.webhooks.deliveries;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Store;

/** Deliveries, for clients. */
public final class Deliveries extends Store<WebhookDelivery, Void> {
  private static final String BODY =
      "SQL('(SELECT h.body FROM (SELECT organizationId AS ofOrganization, id AS ofEvent, payload AS"
          + " body FROM outbox_event) h WHERE h.ofOrganization = ? AND h.ofEvent = ?)',"
          + " r.organizationId, r.eventId)";

  /** The deliveries. */
  public Deliveries() {
    super(
        records(WebhookDelivery.class, Void.class)
            .list(
                listing()
                    .filter(
                        "endpointId",
                        "eventId",
                        "eventType",
                        "status",
                        "trigger",
                        "responseStatus",
                        "createdAt")
                    .sort("createdAt", "nextAttemptAt", "durationMs"))
            .selected("requestBody", BODY));
  }

  /** A new one, not stored yet. */
  WebhookDelivery blank(Call call) {
    return draft(call);
  }

  /** What it is after a command, as it is stored. */
  WebhookDelivery answer(WebhookDelivery delivery, Call call) {
    call.session().flush();
    return fill(delivery, call);
  }
}
