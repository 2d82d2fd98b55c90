package com.ecosire.gateway.demo.stripe;

import java.util.Map;
import java.util.Optional;

/** The part of Stripe's API that the gateway calls. */
final class Api {
  private static final int NOT_FOUND = 404;
  private static final int BAD = 400;

  private final Things things;
  private final Till till;
  private final Renewals renewals;
  private final String base;

  Api(Things things, Till till, Renewals renewals, String base) {
    this.things = things;
    this.till = till;
    this.renewals = renewals;
    this.base = base;
  }

  /** Answers a call; the path is what follows {@code /v1/}. */
  Thing answer(String method, String path, Form form) {
    String[] parts = path.split("/", -1);
    Thing answer =
        switch (parts[0]) {
          case "products" -> parts.length == 1 ? product(form) : things.get(parts[1]);
          case "prices" -> parts.length == 1 ? price(form) : changed(parts[1], form);
          case "customers" -> parts.length == 1 ? customer(form) : changed(parts[1], form);
          case "coupons" -> coupon(form);
          case "checkout" -> parts.length == 2 ? till.open(form) : things.get(parts[2]);
          case "subscriptions" -> subscription(method, parts, form);
          case "invoices", "payment_intents", "charges" -> things.get(parts[1]);
          case "invoice_payments" -> paymentsOf(form.text("invoice").orElse(""));
          case "payment_methods" -> method(parts, form);
          case "billing_portal" -> portal(form);
          case "refunds" -> refund(form);
          default ->
              throw new RefusedException(
                  NOT_FOUND, "resource_missing", "The stand-in does not know /v1/" + path);
        };
    things.keep();
    return answer;
  }

  private Thing product(Form form) {
    String id = form.text("id").orElseGet(() -> things.name("prod_"));
    if (things.has(id)) {
      throw new RefusedException(BAD, "resource_already_exists", "Product already exists.");
    }
    return things
        .named(id, "product")
        .with("name", form.text("name").orElse(""))
        .with("active", true)
        .with("metadata", form.object("metadata"));
  }

  private Thing price(Form form) {
    Thing recurring =
        form.text("recurring", "interval")
            .map(
                interval ->
                    new Thing()
                        .with("interval", interval)
                        .with(
                            "interval_count",
                            Math.max(1, form.number("recurring", "interval_count"))))
            .orElse(null);
    return things
        .make("price_", "price")
        .with("product", things.get(form.text("product").orElse("")).id())
        .with("unit_amount", form.number("unit_amount"))
        .with("currency", form.text("currency").orElse(""))
        .with("nickname", form.text("nickname").orElse(null))
        .with("active", true)
        .with("recurring", recurring)
        .with("metadata", form.object("metadata"));
  }

  /** Prices and customers take whatever is sent. */
  private Thing changed(String id, Form form) {
    Thing thing = things.get(id);
    form.text("active").map(Boolean::parseBoolean).ifPresent(is -> thing.with("active", is));
    form.text("nickname").ifPresent(name -> thing.with("nickname", name));
    if (!form.object("invoice_settings").isEmpty()) {
      thing.with("invoice_settings", form.object("invoice_settings"));
    }
    return thing;
  }

  private Thing customer(Form form) {
    return things
        .make("cus_", "customer")
        .with("email", form.text("email").orElse(null))
        .with("name", form.text("name").orElse(null))
        .with("metadata", form.object("metadata"));
  }

  private Thing coupon(Form form) {
    return things
        .make("co_", "coupon")
        .with("amount_off", form.number("amount_off"))
        .with("currency", form.text("currency").orElse(""))
        .with("duration", form.text("duration").orElse("once"));
  }

  private Thing subscription(String method, String[] parts, Form form) {
    String id = parts[1];
    if (method.equals("DELETE")) {
      Optional<String> comment = form.text("cancellation_details", "comment");
      return renewals.end(id, comment).subscription();
    }
    if (parts.length > 2) {
      var unused = renewals.become(id, "active");
      return things.get(id);
    }
    return method.equals("GET") ? things.get(id) : renewals.update(id, form);
  }

  /** Every method exists whose name does not say {@code unknown}: Stripe's form makes them. */
  private Thing method(String[] parts, Form form) {
    String id = parts[1];
    if (!things.has(id) && id.contains("unknown")) {
      throw new RefusedException(NOT_FOUND, "resource_missing", "No such PaymentMethod: " + id);
    }
    Thing method = things.has(id) ? things.get(id) : card(id);
    String action = parts.length > 2 ? parts[2] : "";
    return switch (action) {
      case "attach" -> method.with("customer", form.text("customer").orElse(null));
      case "detach" -> method.with("customer", null);
      default -> method;
    };
  }

  private Thing card(String id) {
    Map<String, Object> card =
        new Thing()
            .with("brand", "visa")
            .with("last4", "4242")
            .with("exp_month", 12)
            .with("exp_year", 2034);
    return things.named(id, "payment_method").with("type", "card").with("card", card);
  }

  private Thing portal(Form form) {
    String customer = things.get(form.text("customer").orElse("")).id();
    return things
        .make("bps_", "billing_portal.session")
        .with("customer", customer)
        .with("return_url", form.text("return_url").orElse(null))
        .with("url", base + "/customers/" + customer);
  }

  private Thing paymentsOf(String invoice) {
    return Thing.list(things.get(invoice).data("payments"));
  }

  private Thing refund(Form form) {
    String payment = form.text("payment_intent").orElse("");
    var unused = till.refund(payment, form.number("amount"));
    return things
        .make("re_", "refund")
        .with("payment_intent", payment)
        .with("amount", form.number("amount"))
        .with("status", "succeeded");
  }
}
