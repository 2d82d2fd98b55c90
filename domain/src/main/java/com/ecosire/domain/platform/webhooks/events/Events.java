package com.ecosire.domain.platform.webhooks.events;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.json.Json;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Store;
import java.util.UUID;

/** What was raised in organizations. */
public final class Events extends Store<WebhookEvent, Void> {
  private static final String DELIVERIES =
      "SQL('(SELECT COUNT(*) FROM (SELECT organizationId AS ofOrganization, eventId AS ofEvent,"
          + " status AS reached FROM webhook_delivery) h WHERE h.ofOrganization = ? AND h.ofEvent ="
          + " ?%s)', r.organizationId, r.id)";

  /** The events. */
  public Events() {
    super(
        records(WebhookEvent.class, Void.class)
            .list(
                listing()
                    .search("eventKey", "type")
                    .filter(
                        "type", "module", "referenceType", "referenceId", "isTest", "occurredAt")
                    .sort("occurredAt"))
            .selected("deliveriesTotal", DELIVERIES.replace("%s", ""))
            .selected("deliveriesFailed", DELIVERIES.replace("%s", " AND h.reached = ''FAILED''")));
  }

  /** Keeps a sample as an event that nobody is handed. */
  public WebhookEvent addTest(String type, String module, Json object, Call call) {
    WebhookEvent event = draft(call);
    EventBody body = new EventBody(EventBody.key(event.id()), type, call.now(), object);
    event.eventKey = body.key();
    event.type = type;
    event.module = module;
    event.occurredAt = call.now();
    event.payload = new Json(body.text());
    event.isTest = true;
    event.dispatchedAt = call.now();
    return event;
  }

  @Override
  protected UUID newId(Call call) {
    return UuidV7.next();
  }
}
