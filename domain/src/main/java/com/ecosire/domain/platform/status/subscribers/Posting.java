package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentUpdate;
import com.ecosire.domain.platform.status.incidents.IncidentUpdates;
import com.ecosire.domain.platform.status.incidents.Incidents;
import com.ecosire.domain.platform.status.probes.Together;
import com.ecosire.domain.platform.webhooks.queue.Carrier;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Posts messages to webhooks, and the test that confirms them. Requests are sent before the
 * transaction that notes what came of them; where the process ends in between, they are sent again.
 */
public final class Posting {
  private static final int AT_ONCE = 20;

  /** In a row, over all messages. */
  private static final int FAILURES_AT_MOST = 10;

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  private static final String TESTS =
      "SELECT id AS messageId, NULL AS updateId, tests AS attempts, "
          + Subscription.COLUMNS
          + " FROM status_subscription WHERE organizationId = ? AND testDueAt <= ? AND confirmedAt"
          + " IS NULL AND expiresAt > ? ORDER BY testDueAt LIMIT "
          + AT_ONCE;
  private static final String MESSAGES =
      "SELECT m.id AS messageId, m.updateId, m.attempts, s.id, s.email, s.webhookUrl, s.locale,"
          + " s.componentIds, s.confirmedAt FROM status_message m JOIN status_subscription s ON"
          + " s.organizationId = m.organizationId AND s.id = m.subscriptionId WHERE"
          + " m.organizationId = ? AND m.dueAt <= ? ORDER BY m.dueAt LIMIT "
          + AT_ONCE;
  private static final String TESTED =
      "UPDATE status_subscription SET tests = tests + 1, testDueAt = ? WHERE organizationId = ? AND"
          + " id = ?";
  private static final String LATER =
      "UPDATE status_message SET attempts = attempts + 1, dueAt = ? WHERE organizationId = ? AND"
          + " id = ?";
  private static final String DONE =
      "DELETE FROM status_message WHERE organizationId = ? AND id = ?";
  private static final String WELL =
      "UPDATE status_subscription SET failures = 0 WHERE organizationId = ? AND id = ?";
  private static final String BADLY =
      "UPDATE status_subscription SET failures = failures + 1 WHERE organizationId = ? AND id = ?";
  private static final String FAILURES =
      "SELECT failures FROM status_subscription WHERE organizationId = ? AND id = ?";
  private static final String FORGET =
      "DELETE FROM status_subscription WHERE organizationId = ? AND confirmedAt IS NULL AND"
          + " expiresAt <= ?";

  private final Parts parts;

  /** What it works with. */
  record Parts(
      Incidents incidents,
      IncidentUpdates updates,
      Mails mails,
      Tokens tokens,
      Supplier<Carrier> carrier,
      Supplier<DataSource> source) {}

  Posting(Parts parts) {
    this.parts = parts;
  }

  /** What is to be posted: a message of an update, or the test. */
  private record Due(UUID message, Optional<UUID> update, int attempts, Subscription to) {
    static Due read(Row row) throws SQLException {
      return new Due(
          row.id("messageId"),
          row.optionalId("updateId"),
          (int) row.number("attempts"),
          Subscription.read(row));
    }

    /** When to try again, if at all. */
    Optional<Instant> again(Instant now) {
      boolean isTest = update.isEmpty();
      int wait = isTest ? Math.min(attempts, WAITS.size() - 1) : attempts;
      return wait < WAITS.size() ? Optional.of(now.plus(WAITS.get(wait))) : Optional.empty();
    }
  }

  private record Posted(Due due, boolean good) {}

  /** What was sent before the transaction. */
  record Sent(List<Posted> all) {}

  /** Sends what is due. */
  public Object send(Void none, Call call) {
    List<Due> due =
        Sql.with(
            parts.source.get(),
            sql -> {
              List<Due> all =
                  sql.all(TESTS, Due::read, call.organization(), call.now(), call.now());
              all.addAll(sql.all(MESSAGES, Due::read, call.organization(), call.now()));
              return all;
            });
    return new Sent(Together.all(due.stream().map(one -> posting(one, call)).toList()));
  }

  private Supplier<Posted> posting(Due due, Call call) {
    Shipment shipment = shipment(due, call);
    return () -> new Posted(due, parts.carrier.get().carry(shipment).isGood());
  }

  private Shipment shipment(Due due, Call call) {
    if (due.update.isEmpty()) {
      return StatusMessage.test(due.to, parts.mails, parts.tokens);
    }
    IncidentUpdate update = parts.updates.get(due.update.get(), call);
    Incident incident = parts.incidents.get(update.incidentId(), call);
    List<String> names =
        Sql.with(parts.source.get(), sql -> Telling.names(incident, sql, call.organization()));
    return new StatusMessage(incident, update, names).shipment(due.to, parts.mails, parts.tokens);
  }

  /** Notes what came of it. */
  public Job.Progress note(Call call) {
    Sent sent = call.prepared(Sent.class);
    sent.all.forEach(posted -> note(posted, call));
    long gone = Sql.of(call.session()).change(FORGET, call.organization(), call.now());
    return new Job.Progress(gone + sent.all.size(), sent.all.size() >= AT_ONCE);
  }

  private static void note(Posted posted, Call call) {
    if (posted.due.update.isEmpty()) {
      noteTest(posted, call);
    } else {
      noteMessage(posted, call);
    }
  }

  private static void noteTest(Posted posted, Call call) {
    UUID id = posted.due.to.id();
    if (posted.good) {
      Subscribing.confirm(id, call);
    }
    Sql.of(call.session())
        .change(
            TESTED,
            posted.good ? Optional.empty() : posted.due.again(call.now()),
            call.organization(),
            id);
  }

  private static void noteMessage(Posted posted, Call call) {
    Sql sql = Sql.of(call.session());
    UUID organization = call.organization();
    UUID subscription = posted.due.to.id();
    Optional<Instant> again = posted.good ? Optional.empty() : posted.due.again(call.now());
    if (again.isPresent()) {
      sql.change(LATER, again, organization, posted.due.message);
    } else {
      sql.change(DONE, organization, posted.due.message);
    }
    sql.change(posted.good ? WELL : BADLY, organization, subscription);
    long failures =
        sql.first(FAILURES, row -> row.number("failures"), organization, subscription).orElse(0L);
    if (failures >= FAILURES_AT_MOST) {
      Subscribing.remove(subscription, call);
    }
  }
}
