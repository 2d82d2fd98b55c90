package com.ecosire.gateway.demo.stripe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** Subscriptions and their invoices. */
final class Renewals {
  private static final long DAY = 86_400;
  private static final int BAD = 400;
  private static final int NOT_FOUND = 404;
  private static final String UPDATED = "customer.subscription.updated";

  private final Things things;
  private final Sender sender;
  private final String base;
  private BiFunction<Long, Thing, Thing> charging = (amount, owner) -> owner;

  Renewals(Things things, Sender sender, String base) {
    this.things = things;
    this.sender = sender;
    this.base = base;
  }

  /** What takes money for an amount and its owner. */
  void chargeBy(BiFunction<Long, Thing, Thing> charge) {
    charging = charge;
  }

  /** Begins the subscription of a session that is being paid. */
  Thing begin(Thing session) {
    long trial = session.number("trial_days");
    Thing subscription = things.make("sub_", "subscription");
    List<Thing> items = new ArrayList<>();
    session.data("line_items").stream()
        .filter(Till::isRecurring)
        .forEach(line -> items.add(item(line)));
    long now = things.now();
    long end = trial > 0 ? now + trial * DAY : after(now, items.getFirst());
    items.forEach(item -> item.with("current_period_start", now).with("current_period_end", end));
    subscription
        .with("status", trial > 0 ? "trialing" : "active")
        .with("customer", session.get("customer"))
        .with("currency", session.get("currency"))
        .with("items", Thing.list(items))
        .with("cancel_at_period_end", false)
        .with("canceled_at", null)
        .with("trial_end", trial > 0 ? end : null)
        .with("default_payment_method", null)
        .with("metadata", session.object("metadata"));
    sender.tell("customer.subscription.created", subscription);
    var unused = bill(subscription, session.number("amount_total"), "subscription_create");
    return subscription;
  }

  private Thing item(Map<String, Object> line) {
    return new Thing()
        .with("id", things.name("si_"))
        .with("object", "subscription_item")
        .with("price", line.get("price"))
        .with("quantity", line.get("quantity"));
  }

  private static long after(long from, Map<String, Object> item) {
    Thing recurring = new Thing(new Thing(new Thing(item).object("price")).object("recurring"));
    long count = Math.max(1, recurring.number("interval_count"));
    ZonedDateTime begin = Instant.ofEpochSecond(from).atZone(ZoneOffset.UTC);
    return (recurring.text("interval").equals("year")
            ? begin.plusYears(count)
            : begin.plusMonths(count))
        .toEpochSecond();
  }

  /** A paid invoice for the present period. */
  private CompletableFuture<Void> bill(Thing subscription, long amount, String reason) {
    Thing item = new Thing(subscription.data("items").getFirst());
    Map<String, Object> period = new HashMap<>();
    period.put("start", item.get("current_period_start"));
    period.put("end", item.get("current_period_end"));
    Thing invoice = invoice();
    Thing line = new Thing().with("amount", amount).with("period", period);
    Thing details =
        new Thing()
            .with("subscription", subscription.id())
            .with("metadata", subscription.object("metadata"));
    invoice
        .with("number", "STANDIN-" + String.format("%04d", things.of("invoice").size()))
        .with("status", "paid")
        .with("billing_reason", reason)
        .with("customer", subscription.get("customer"))
        .with("customer_email", things.get(subscription.text("customer")).text("email"))
        .with("currency", subscription.get("currency"))
        .with("total", amount)
        .with("amount_due", amount)
        .with("amount_paid", amount)
        .with("attempt_count", 1)
        .with("status_transitions", new Thing().with("paid_at", things.now()))
        .with("parent", new Thing().with("subscription_details", details))
        .with("lines", Thing.list(List.of(line)))
        .with("payments", Thing.list(payments(amount, subscription)));
    subscription.with("latest_invoice", invoice.id());
    return sender.send("invoice.paid", invoice);
  }

  private Thing invoice() {
    Thing invoice = things.make("in_", "invoice");
    String page = base + "/invoices/" + invoice.id();
    return invoice.with("hosted_invoice_url", page).with("invoice_pdf", page + "/pdf");
  }

  private List<Thing> payments(long amount, Thing subscription) {
    if (amount == 0) {
      return List.of();
    }
    Thing paid = new Thing().with("payment_intent", charging.apply(amount, subscription).id());
    return List.of(new Thing().with("status", "paid").with("payment", paid));
  }

  /** The next period begins and is paid, or the subscription ends if it was told to. */
  CompletableFuture<Void> renew(String id) {
    Thing subscription = running(id);
    if (subscription.is("cancel_at_period_end")) {
      return end(id, Optional.empty()).sent();
    }
    long begin = new Thing(subscription.data("items").getFirst()).number("current_period_end");
    long amount = 0;
    for (Map<String, Object> item : subscription.data("items")) {
      item.put("current_period_start", begin);
      item.put("current_period_end", after(begin, item));
      amount += Till.amount(item);
    }
    subscription.with("status", "active");
    sender.tell(UPDATED, subscription);
    CompletableFuture<Void> sent = bill(subscription, amount, "subscription_cycle");
    things.keep();
    return sent;
  }

  /** Something becomes of a subscription, such as that its payment fails. */
  CompletableFuture<Void> become(String id, String status) {
    Thing subscription = running(id).with("status", status);
    things.keep();
    return sender.send(UPDATED, subscription);
  }

  private Thing running(String id) {
    Thing subscription = things.get(id);
    if (subscription.text("status").equals("canceled")) {
      throw new RefusedException(BAD, "resource_canceled", "The subscription is canceled");
    }
    return subscription;
  }

  /** What is changed by a form. */
  Thing update(String id, Form form) {
    Thing subscription = running(id);
    form.text("cancel_at_period_end")
        .map(Boolean::parseBoolean)
        .ifPresent(
            ends ->
                subscription
                    .with("cancel_at_period_end", ends)
                    .with("canceled_at", ends ? things.now() : null));
    form.text("cancellation_details", "comment").ifPresent(words -> comment(subscription, words));
    form.text("default_payment_method")
        .ifPresent(method -> subscription.with("default_payment_method", method));
    form.list("items").forEach(item -> change(subscription, item));
    sender.tell(UPDATED, subscription);
    return subscription;
  }

  private static void comment(Thing subscription, String words) {
    subscription.with("cancellation_details", new Thing().with("comment", words));
  }

  private void change(Thing subscription, Form wanted) {
    boolean found = false;
    for (Map<String, Object> item : subscription.data("items")) {
      if (wanted.text("id").filter(item.get("id")::equals).isPresent()) {
        found = true;
        String before = interval(item);
        item.put("price", things.get(wanted.text("price").orElse("")));
        item.put("quantity", Math.max(1, wanted.number("quantity")));
        if (!before.equals(interval(item))) {
          item.put("current_period_start", things.now());
          item.put("current_period_end", after(things.now(), item));
        }
      }
    }
    if (!found) {
      throw new RefusedException(NOT_FOUND, "resource_missing", "No such subscription_item");
    }
  }

  private static String interval(Map<String, Object> item) {
    return String.valueOf(new Thing(new Thing(item).object("price")).get("recurring"));
  }

  /** A subscription that has ended, and when everybody is told. */
  record Ended(Thing subscription, CompletableFuture<Void> sent) {}

  /** Ends it now. */
  Ended end(String id, Optional<String> comment) {
    Thing subscription = running(id);
    comment.ifPresent(words -> comment(subscription, words));
    subscription
        .with("status", "canceled")
        .with("canceled_at", things.now())
        .with("cancel_at_period_end", false);
    things.keep();
    return new Ended(subscription, sender.send("customer.subscription.deleted", subscription));
  }
}
