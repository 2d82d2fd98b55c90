package com.ecosire.gateway.demo.stripe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Checkout sessions, and what becomes of them when somebody pays. */
final class Till {
  private static final int BAD = 400;

  private final Things things;
  private final Sender sender;
  private final Renewals renewals;
  private final String base;

  Till(Things things, Sender sender, Renewals renewals, String base) {
    this.things = things;
    this.sender = sender;
    this.renewals = renewals;
    this.base = base;
  }

  /** Opens a session. */
  Thing open(Form form) {
    List<Thing> lines = new ArrayList<>();
    for (Form line : form.list("line_items")) {
      Thing price = line.text("price").map(things::get).orElseGet(() -> once(line));
      lines.add(
          new Thing().with("price", price).with("quantity", Math.max(1, line.number("quantity"))));
    }
    Thing session = things.make("cs_test_", "checkout.session");
    form.text("client_reference_id").ifPresent(it -> session.with("client_reference_id", it));
    form.text("customer").ifPresent(it -> session.with("customer", it));
    form.text("customer_email").ifPresent(it -> session.with("customer_email", it));
    return priced(session, lines, form)
        .with("mode", form.text("mode").orElse("payment"))
        .with("status", "open")
        .with("payment_status", "unpaid")
        .with("url", base + "/pay/" + session.id())
        .with("success_url", form.text("success_url").orElse(""))
        .with("cancel_url", form.text("cancel_url").orElse(""))
        .with("expires_at", form.number("expires_at"))
        .with("metadata", form.object("metadata"))
        .with("line_items", Thing.list(lines));
  }

  /** A price that is made for one session. */
  private Thing once(Form line) {
    return things
        .make("price_", "price")
        .with("unit_amount", line.number("price_data", "unit_amount"))
        .with("currency", line.text("price_data", "currency").orElse("usd"))
        .with("nickname", line.text("price_data", "product_data", "name").orElse(""))
        .with("active", false);
  }

  private Thing priced(Thing session, List<Thing> lines, Form form) {
    long trial = form.number("subscription_data", "trial_period_days");
    long subtotal =
        lines.stream()
            .filter(line -> trial == 0 || !isRecurring(line))
            .mapToLong(Till::amount)
            .sum();
    long coupons =
        form.list("discounts").stream()
            .mapToLong(one -> things.get(one.text("coupon").orElse("")).number("amount_off"))
            .sum();
    long discount = Math.min(coupons, subtotal);
    return session
        .with("amount_subtotal", subtotal)
        .with("amount_total", subtotal - discount)
        .with("currency", currency(lines))
        .with("total_details", new Thing().with("amount_discount", discount))
        .with("trial_days", trial);
  }

  private static String currency(List<Thing> lines) {
    return lines.isEmpty() ? "usd" : new Thing(lines.getFirst().object("price")).text("currency");
  }

  static long amount(Map<String, Object> line) {
    Thing whole = new Thing(line);
    return new Thing(whole.object("price")).number("unit_amount") * whole.number("quantity");
  }

  static boolean isRecurring(Map<String, Object> line) {
    return new Thing(new Thing(line).object("price")).get("recurring") != null;
  }

  private Thing openOne(String id) {
    Thing session = things.get(id);
    if (!session.text("status").equals("open")) {
      throw new RefusedException(BAD, "session_closed", "This page is closed");
    }
    return session;
  }

  /** Somebody pays: what was bought is charged, and everybody told. */
  CompletableFuture<Void> pay(String id, String email, String name) {
    Thing session = openOne(id);
    String customer = customer(session, email, name);
    boolean again = session.text("mode").equals("subscription");
    Map<String, Object> details = new HashMap<>();
    details.put("email", things.get(customer).text("email"));
    details.put("name", things.get(customer).text("name"));
    session
        .with("customer", customer)
        .with("customer_details", details)
        .with("status", "complete")
        .with("url", null)
        .with("payment_status", "paid");
    if (again) {
      Thing subscription = renewals.begin(session);
      session.with("subscription", subscription.id());
      session.with("invoice", subscription.get("latest_invoice"));
    } else {
      Thing payment = charge(session.number("amount_total"), session);
      session.with("payment_intent", payment.id());
    }
    things.keep();
    return sender.send("checkout.session.completed", session);
  }

  /** The bank says no: nothing is bought, and the page stays open. */
  CompletableFuture<Void> decline(String id) {
    Thing session = openOne(id);
    Thing payment =
        payment(session.number("amount_total"), session)
            .with("status", "requires_payment_method")
            .with("latest_charge", things.name("ch_"))
            .with("receipt_email", session.get("customer_email"))
            .with(
                "last_payment_error",
                new Thing().with("code", "card_declined").with("decline_code", "do_not_honor"));
    things.keep();
    return sender.send("payment_intent.payment_failed", payment);
  }

  private String customer(Thing session, String email, String name) {
    if (!session.text("customer").isEmpty()) {
      return session.text("customer");
    }
    return things
        .make("cus_", "customer")
        .with("email", email)
        .with("name", name)
        .with("metadata", session.object("metadata"))
        .id();
  }

  private Thing payment(long amount, Thing owner) {
    return things
        .make("pi_", "payment_intent")
        .with("amount", amount)
        .with("currency", owner.text("currency"))
        .with("customer", owner.get("customer"))
        .with("metadata", owner.object("metadata"));
  }

  /** A payment that went well, with its charge. */
  Thing charge(long amount, Thing owner) {
    Thing payment = payment(amount, owner).with("status", "succeeded");
    Thing charge =
        things
            .make("ch_", "charge")
            .with("amount", amount)
            .with("amount_refunded", 0L)
            .with("refunded", false)
            .with("paid", true)
            .with("currency", owner.text("currency"))
            .with("customer", owner.get("customer"))
            .with("payment_intent", payment.id())
            .with("metadata", owner.object("metadata"));
    payment.with("latest_charge", charge.id());
    return payment;
  }

  /** Gives money back; 0 is all that is left. */
  CompletableFuture<Void> refund(String payment, long amount) {
    Thing charge = things.get(things.get(payment).text("latest_charge"));
    long left = charge.number("amount") - charge.number("amount_refunded");
    long back = amount == 0 ? left : amount;
    if (back <= 0 || back > left) {
      throw new RefusedException(BAD, "charge_already_refunded", "There is not so much left");
    }
    long gone = charge.number("amount_refunded") + back;
    charge.with("amount_refunded", gone).with("refunded", gone == charge.number("amount"));
    things.keep();
    return sender.send("charge.refunded", charge);
  }
}
