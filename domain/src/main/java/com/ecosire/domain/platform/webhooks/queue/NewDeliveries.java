package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryTrigger;
import com.ecosire.domain.store.sql.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Deliveries to one endpoint that are about to wait.
 *
 * @param trigger why something is delivered
 */
public record NewDeliveries(
    UUID organization, UUID endpoint, DeliveryTrigger trigger, Instant now) {
  private static final int CHUNK = 500;
  private static final String ROW = "(?, ?, ?, ?, 1, ?, ?, ?, 'PENDING', ?, JSON_ARRAY(), 0, ?, ?)";
  private static final String INSERT =
      "INSERT INTO webhook_delivery (organizationId, id, createdAt, updatedAt, version, endpointId,"
          + " eventId, eventType, status, cause, attempts, attemptCount, nextAttemptAt, dueAt)"
          + " VALUES ";

  /** An event that is delivered. */
  public record Of(UUID event, String type) {}

  /** Has some events wait in their order, and gives the deliveries' ids. */
  public List<UUID> add(Sql sql, List<Of> events) {
    Lanes.wake(sql, organization, endpoint, now);
    List<UUID> ids = new ArrayList<>();
    for (int from = 0; from < events.size(); from += CHUNK) {
      List<Of> part = events.subList(from, Math.min(events.size(), from + CHUNK));
      List<Object> values = new ArrayList<>();
      for (Of each : part) {
        UUID id = UuidV7.next();
        ids.add(id);
        values.addAll(
            List.of(
                organization, id, now, now, endpoint, each.event, each.type, trigger, now, now));
      }
      sql.change(INSERT + ROW + (", " + ROW).repeat(part.size() - 1), values.toArray());
    }
    return ids;
  }
}
