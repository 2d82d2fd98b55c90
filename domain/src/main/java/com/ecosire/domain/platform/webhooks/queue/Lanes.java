package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.json.Instants;
import com.ecosire.domain.store.sql.Sql;
import java.time.Instant;
import java.util.UUID;

/**
 * One row for each endpoint, whose lock everybody takes before changing what is to be sent there;
 * after the lock on the endpoint itself, where that is changed too.
 */
public final class Lanes {
  private static final String ADD =
      "INSERT INTO webhook_lane (organizationId, endpointId, nextDueAt) VALUES (?, ?, ?) ON"
          + " DUPLICATE KEY UPDATE nextDueAt = LEAST(COALESCE(nextDueAt, VALUES(nextDueAt)),"
          + " VALUES(nextDueAt))";
  private static final String END =
      "UPDATE webhook_delivery SET status = 'FAILED', nextAttemptAt = NULL, dueAt = NULL, claim ="
          + " NULL, updatedAt = ?, version = version + 1, attempts = JSON_ARRAY_APPEND(attempts,"
          + " '$', JSON_OBJECT('number', attemptCount + 1, 'at', ?, 'error', ?))"
          + " WHERE organizationId = ? AND endpointId = ? AND status IN ('PENDING', 'RETRYING')";
  private static final String LOCK =
      "SELECT endpointId FROM webhook_lane WHERE organizationId = ? AND endpointId = ? FOR UPDATE";

  private static final String ENDPOINT =
      "SELECT id FROM webhook_endpoint WHERE organizationId = ? AND id = ? FOR UPDATE";

  private Lanes() {}

  /** Holds an endpoint, and then its lane: always in this order. */
  public static void lock(Sql sql, UUID organization, UUID endpoint) {
    sql.all(ENDPOINT, row -> row.id("id"), organization, endpoint);
    sql.all(LOCK, row -> row.id("endpointId"), organization, endpoint);
  }

  /** There may be something to send from a time on; holds the lane. */
  public static void wake(Sql sql, UUID organization, UUID endpoint, Instant at) {
    sql.change(ADD, organization, endpoint, at);
  }

  /** Gives up everything that waits, for a reason; nothing new comes until the commit. */
  public static int end(Sql sql, UUID organization, UUID endpoint, Ended ended) {
    lock(sql, organization, endpoint);
    return sql.change(END, ended.at, Instants.text(ended.at), ended.error, organization, endpoint);
  }

  /** When and why something is given up. */
  public record Ended(Instant at, String error) {}
}
