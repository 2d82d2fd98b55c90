package com.ecosire.domain.commerce.billing.events;

import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.sql.Sql;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The rows of Stripe's events, within the transaction of a call. */
final class EventRows {
  private static final String BEGIN =
      "INSERT INTO stripe_event (organizationId, id, createdAt, updatedAt, version,"
          + " givenId, type, status, objectId, attempts, receivedAt) VALUES (?, ?, ?, ?, 0, ?, ?,"
          + " 'PROCESSED', ?, 1, ?)";
  private static final String END =
      "UPDATE stripe_event SET status = ?, processedAt = ?, lastError = NULL, updatedAt = ?,"
          + " version = version + 1 WHERE organizationId = ? AND id = ?";
  private static final String FAIL =
      "UPDATE stripe_event SET status = 'FAILED', lastError = ?, updatedAt = ?, version = version"
          + " + 1 WHERE organizationId = ? AND id = ?";
  private static final int MAX_TYPE = 100;

  private final Call call;
  private final Sql sql;

  /** The rows of the organization of a call. */
  EventRows(Call call) {
    this.call = call;
    this.sql = Sql.of(call.session());
  }

  /**
   * Notes that an event is being handled; says no where it is known. Of two deliveries at once, the
   * second waits here until the first has ended, one way or the other.
   */
  boolean begin(StripeObject event) {
    UUID id = GivenId.of(event.id());
    Instant now = call.now();
    boolean isNew =
        sql.change(
                "INSERT IGNORE INTO stripe_event_home (eventId, home) VALUES (?, ?)",
                event.id(),
                call.organization())
            == 1;
    if (isNew) {
      sql.change(
          BEGIN, call.organization(), id, now, now, event.id(), type(event), object(event), now);
      sql.change(
          "INSERT INTO stripe_event_content (organizationId, id, content) VALUES (?, ?, ?)",
          call.organization(),
          id,
          event.json());
    }
    return isNew;
  }

  private static String type(StripeObject event) {
    String type = event.text("type").orElse("");
    return type.length() > MAX_TYPE ? type.substring(0, MAX_TYPE) : type;
  }

  static Optional<String> object(StripeObject event) {
    return event.text("data", "object", "id");
  }

  /** Whose an event is that came before. */
  Optional<UUID> organization(String event) {
    return sql.first(
        "SELECT home FROM stripe_event_home WHERE eventId = ?", row -> row.id("home"), event);
  }

  /**
   * What became of an event, as of now. Those who have waited for its first delivery share it: if
   * each wanted to hold it alone, they would wait for one another.
   */
  Optional<EventStatus> status(UUID event) {
    return status(event, " LOCK IN SHARE MODE");
  }

  private Optional<EventStatus> status(UUID event, String lock) {
    return sql.first(
        "SELECT status FROM stripe_event WHERE organizationId = ? AND id = ?" + lock,
        row -> EventStatus.valueOf(row.text("status")),
        call.organization(),
        event);
  }

  /** What became of an event, which nobody changes until the end. */
  Optional<EventStatus> held(UUID event) {
    return status(event, " FOR UPDATE");
  }

  /** Notes that an event is handled once more. */
  void beginAgain(UUID id) {
    sql.change(
        "UPDATE stripe_event SET attempts = attempts + 1, updatedAt = ?, version = version + 1"
            + " WHERE organizationId = ? AND id = ?",
        call.now(),
        call.organization(),
        id);
  }

  /** Notes what became of an event. */
  void end(UUID id, EventStatus status) {
    sql.change(END, status, call.now(), call.now(), call.organization(), id);
  }

  /** Notes that the handling of an event failed; what another delivery has done stays. */
  void fail(UUID id, String why) {
    sql.change(FAIL, why, call.now(), call.organization(), id);
  }

  /** What an event said. */
  Optional<String> content(UUID id) {
    return sql.first(
        "SELECT content FROM stripe_event_content WHERE organizationId = ? AND id = ?",
        row -> row.text("content"),
        call.organization(),
        id);
  }

  /**
   * Whether an event about an object is no older than the newest that was handled, which it then is
   * itself. Of two events about one object, one waits for the other.
   */
  boolean isNewest(String object, Instant created) {
    sql.change(
        "INSERT IGNORE INTO stripe_object (organizationId, objectId, newestAt) VALUES (?, ?, ?)",
        call.organization(),
        object,
        created);
    Instant newest =
        sql.first(
                "SELECT newestAt FROM stripe_object WHERE organizationId = ? AND objectId = ? FOR"
                    + " UPDATE",
                row -> row.time("newestAt"),
                call.organization(),
                object)
            .orElseThrow();
    if (newest.isAfter(created)) {
      return false;
    }
    sql.change(
        "UPDATE stripe_object SET newestAt = ? WHERE organizationId = ? AND objectId = ?",
        created,
        call.organization(),
        object);
    return true;
  }

  /** Whether there is an organization of an id. */
  boolean isOrganization(UUID id) {
    return sql.first(
            "SELECT id FROM organization WHERE organizationId = ? AND id = ?",
            row -> row.id("id"),
            id,
            id)
        .isPresent();
  }

  /** The organization of a customer, if one has it. */
  Optional<UUID> organizationOf(String customer) {
    return sql.first(
        "SELECT organizationId FROM billing_customer WHERE givenId = ? ORDER BY createdAt LIMIT 1",
        row -> row.id("organizationId"),
        customer);
  }
}
