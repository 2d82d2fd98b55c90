package com.ecosire.domain.platform.webhooks;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.time.Instant;

/** Removes events and deliveries after 30 days, and secrets that sign no more. */
final class OldDeliveries {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 1000;
  private static final String DELIVERIES =
      "DELETE FROM webhook_delivery WHERE organizationId = ? AND createdAt < ? AND dueAt IS NULL"
          + " LIMIT "
          + BATCH;
  // What is still to be sent stays a while.
  private static final String EVENTS =
      "DELETE FROM outbox_event WHERE organizationId = ? AND createdAt < ? AND dispatchedAt IS NOT"
          + " NULL AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.organizationId ="
          + " outbox_event.organizationId AND d.eventId = outbox_event.id AND d.dueAt IS NOT NULL)"
          + " LIMIT "
          + BATCH;
  private static final String SECRETS =
      "UPDATE webhook_endpoint SET sealedPrevious = NULL WHERE organizationId = ? AND"
          + " sealedPrevious IS NOT NULL AND previousSecretValidUntil < ?";

  private OldDeliveries() {}

  static Job.Progress remove(Call call) {
    Sql sql = Sql.of(call.session());
    Instant end = call.now().minus(KEPT);
    int deliveries = sql.change(DELIVERIES, call.organization(), end);
    int events = sql.change(EVENTS, call.organization(), end);
    sql.change(SECRETS, call.organization(), call.now());
    return new Job.Progress((long) deliveries + events, deliveries == BATCH || events == BATCH);
  }
}
