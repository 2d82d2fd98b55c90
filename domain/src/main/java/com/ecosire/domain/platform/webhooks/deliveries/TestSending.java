package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.webhooks.Outside;
import com.ecosire.domain.platform.webhooks.catalog.Subscribable;
import com.ecosire.domain.platform.webhooks.events.Events;
import com.ecosire.domain.platform.webhooks.events.WebhookEvent;
import com.ecosire.domain.platform.webhooks.queue.Address;
import com.ecosire.domain.platform.webhooks.queue.Due;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.queue.Shipment;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Tries an endpoint with a sample; nobody holds a connection to the database meanwhile. */
public final class TestSending {
  private static final String VERSION =
      "SELECT version FROM webhook_endpoint WHERE organizationId = ? AND id = ?";

  private final Parts parts;

  /**
   * What it works with.
   *
   * @param book reads endpoints with their secrets
   */
  public record Parts(
      Supplier<Outside> outside,
      Supplier<DataSource> source,
      Address.Book book,
      Subscribable subscribable,
      Events events,
      Deliveries deliveries) {}

  /** With some parts. */
  public TestSending(Parts parts) {
    this.parts = parts;
  }

  /** Sends the sample once and waits for the answer. */
  public WebhookDelivery send(UUID id, SendTest wanted, Call call) {
    Address address = address(id, call);
    Event<?> type =
        parts
            .subscribable
            .named(wanted.event())
            .orElseThrow(
                () -> Problems.invalid("event", "unknown_event", "There is no such event"));
    Outside outside = parts.outside.get();
    WebhookEvent event =
        parts.events.addTest(
            type.name(), parts.subscribable.module(type), outside.samples().sample(type), call);
    Due.Letter letter = new Due.Letter(event.eventKey(), event.type(), event.body());
    WebhookDelivery made = parts.deliveries.blank(call);
    Shipment shipment = address.pack(made.id(), letter, call.now());
    Outcome outcome = outside.carrier().carry(shipment);
    // Only now does the call take a connection for its changes.
    call.session().manager().persist(event);
    made.eventId = event.id();
    made.eventType = event.type();
    fill(made, address, outcome, call);
    made.requestHeaders = address.shown(shipment);
    call.session().manager().persist(made);
    return parts.deliveries.answer(made, call);
  }

  private Address address(UUID id, Call call) {
    Address.Key key = new Address.Key(call.organization(), id);
    return Sql.with(
        parts.source.get(),
        sql -> {
          long version =
              sql.first(VERSION, row -> row.number("version"), call.organization(), id)
                  .orElseThrow(() -> Problems.notFound("webhook endpoint"));
          if (call.expectedVersion().orElse(version) != version) {
            throw Problems.refusal(
                ProblemCode.PRECONDITION_FAILED,
                "The present version of the webhook endpoint is " + version);
          }
          return parts.book.find(sql, key, call.now()).orElseThrow();
        });
  }

  private static void fill(WebhookDelivery made, Address address, Outcome outcome, Call call) {
    made.endpointId = address.key().endpoint();
    made.trigger = DeliveryTrigger.TEST;
    made.status = outcome.isGood() ? DeliveryStatus.DELIVERED : DeliveryStatus.FAILED;
    made.attempts = List.of(outcome.attempt(1, call.now()));
    made.attemptCount = 1;
    made.requestUrl = address.url();
    made.responseStatus = outcome.status().orElse(null);
    made.durationMs = (int) outcome.took().toMillis();
    made.deliveredAt = outcome.isGood() ? call.now().plus(outcome.took()) : null;
  }
}
