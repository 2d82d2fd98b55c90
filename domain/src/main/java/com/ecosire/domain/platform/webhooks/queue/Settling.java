package com.ecosire.domain.platform.webhooks.queue;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryAttempt;
import com.ecosire.domain.platform.webhooks.deliveries.DeliveryStatus;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.sql.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes down what came of requests, and what follows. */
public final class Settling {
  private static final Type ATTEMPTS = new Type.ListOf(new Type.Nested(DeliveryAttempt.class));
  private static final String SETTLE =
      "UPDATE webhook_delivery SET status = ?, attempts = ?, attemptCount = attemptCount + 1,"
          + " nextAttemptAt = ?, dueAt = ?, claim = NULL, requestUrl = ?, requestHeaders = ?,"
          + " responseStatus = ?, durationMs = ?, deliveredAt = ?, updatedAt = ?, version = version"
          + " + 1 WHERE organizationId = ? AND id = ? AND claim = ?";
  private static final String WELL =
      "UPDATE webhook_endpoint SET consecutiveFailures = 0, failingSince = NULL, lastSuccessAt = ?"
          + " WHERE organizationId = ? AND id = ?";
  // The last column is set by the new values of those before it.
  private static final String BADLY =
      "UPDATE webhook_endpoint SET lastFailureAt = ?, failingSince = COALESCE(failingSince, ?),"
          + " consecutiveFailures = consecutiveFailures + 1, ending = CASE WHEN ? THEN 'GONE' WHEN"
          + " consecutiveFailures >= "
          + Schedule.FAILURES
          + " AND failingSince <= ? THEN 'FAILING' ELSE ending END WHERE organizationId = ? AND id"
          + " = ?";
  private static final String ENDING =
      "SELECT id FROM webhook_endpoint WHERE organizationId = ? AND id = ? AND ending IS NOT NULL";

  private final DataSource source;
  private final Schedule schedule;

  /** Into a database. */
  public Settling(DataSource source, Schedule schedule) {
    this.source = source;
    this.schedule = schedule;
  }

  /**
   * What came of a request.
   *
   * @param shown its headers as clients may see them
   * @param at when it was sent
   */
  public record Sent(Due due, Json shown, Outcome outcome, Instant at) {}

  /**
   * Writes down what came of requests to one endpoint, in their order, but for deliveries that
   * somebody else has taken over meanwhile.
   *
   * @return whether the endpoint is to be disabled
   */
  public boolean settle(List<Sent> some, Instant now) {
    Address.Key key = some.getFirst().due.address().key();
    return Transactions.in(
        source,
        sql -> {
          Lanes.lock(sql, key.organization(), key.endpoint());
          List<Sent> ours = some.stream().filter(sent -> write(sql, sent, now)).toList();
          // There may be room now for what waits behind them.
          Lanes.wake(sql, key.organization(), key.endpoint(), now);
          return judge(sql, ours, now);
        });
  }

  private boolean write(Sql sql, Sent sent, Instant now) {
    Due due = sent.due;
    Address.Key key = due.address().key();
    List<DeliveryAttempt> attempts = new ArrayList<>(due.attempts());
    attempts.add(sent.outcome.attempt(attempts.size() + 1, sent.at));
    boolean good = sent.outcome.isGood();
    Optional<Instant> next =
        good || sent.outcome.isGone()
            ? Optional.empty()
            : schedule.next(attempts.size(), sent.outcome.wish(), now);
    DeliveryStatus failed = next.isPresent() ? DeliveryStatus.RETRYING : DeliveryStatus.FAILED;
    Object[] values = {
      good ? DeliveryStatus.DELIVERED : failed,
      JsonWriter.text(ATTEMPTS, attempts),
      next,
      next,
      due.address().url(),
      sent.shown.text(),
      sent.outcome.status(),
      sent.outcome.took().toMillis(),
      good ? Optional.of(now) : Optional.empty(),
      now,
      key.organization(),
      due.id(),
      due.holder()
    };
    return sql.change(SETTLE, values) == 1;
  }

  private boolean judge(Sql sql, List<Sent> ours, Instant now) {
    boolean failed = false;
    boolean well = false;
    for (Sent sent : ours) {
      boolean good = sent.outcome.isGood();
      if (!good) {
        fail(sql, sent, now);
      } else if (!well) {
        Address.Key key = sent.due.address().key();
        sql.change(WELL, now, key.organization(), key.endpoint());
      }
      well = good;
      failed |= !good;
    }
    return failed && isEnding(sql, ours.getFirst().due.address().key());
  }

  private void fail(Sql sql, Sent sent, Instant now) {
    Address.Key key = sent.due.address().key();
    Object[] values = {
      now,
      now,
      sent.outcome.isGone(),
      schedule.givenUpSince(now),
      key.organization(),
      key.endpoint()
    };
    sql.change(BADLY, values);
  }

  private static boolean isEnding(Sql sql, Address.Key key) {
    return sql.first(ENDING, row -> row.id("id"), key.organization(), key.endpoint()).isPresent();
  }
}
