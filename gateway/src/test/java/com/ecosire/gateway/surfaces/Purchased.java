package com.ecosire.gateway.surfaces;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.demo.stripe.StripeStandIn;
import com.ecosire.gateway.surfaces.Situations.Situation;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Purchases at the stand-in for Stripe, whose events the tests send themselves. */
final class Purchased {
  static final StripeStandIn STRIPE = StripeStandIn.start(0, Optional.empty(), Clock.systemUTC());

  private Purchased() {}

  /** The settings that lead to the stand-in. */
  static List<String> settings() {
    return List.of(
        "--stripe.apiBase=" + STRIPE.base(),
        "--stripe.secretKey=" + STRIPE.key(),
        "--stripe.webhookSecret=" + STRIPE.signingSecret());
  }

  private static Answer done(Answer answer) {
    if (answer.refused()) {
      throw new AssertionError(answer.body());
    }
    return answer;
  }

  private static Answer call(String operation, Map<String, String> ids, Map<String, Object> sent) {
    return done(Calls.rest(Who.ADMIN, Situations.named(operation), ids, sent));
  }

  /** A product that is paid every month, with its price. */
  private static Map<String, Object> price(String product, int amount) {
    Map<String, Object> price = new HashMap<>();
    price.put("productId", product);
    price.put("unitAmount", amount);
    price.put("currency", "usd");
    price.put("interval", "month");
    return price;
  }

  private static String product() {
    Map<String, Object> values = new HashMap<>();
    values.put("sku", "B-" + UUID.randomUUID());
    values.put("name", "Cloud " + UUID.randomUUID());
    values.put("type", "digital");
    values.put("price", 2900);
    values.put("billingInterval", "month");
    values.put("currency", "usd");
    return String.valueOf(call("products.create", Map.of(), values).at("id"));
  }

  /** What a checkout takes. */
  static Map<String, Object> basket() {
    String product = product();
    call("billing.prices.create", Map.of(), price(product, 2900));
    Map<String, Object> values = new HashMap<>();
    values.put("items", List.of(Map.of("productId", product, "quantity", 1)));
    values.put("successUrl", "https://www.example.com/thanks");
    values.put("cancelUrl", "https://www.example.com/cart");
    return values;
  }

  /** Sends an event about an object of the stand-in. */
  private static void tell(String type, String id) {
    String body = STRIPE.event(type, id);
    long now = Instant.now().getEpochSecond();
    done(
        RunningGateway.instance()
            .send(
                Who.NOBODY,
                "POST",
                "/api/billing/webhooks",
                body,
                "Stripe-Signature",
                StripeStandIn.signature(body, now, STRIPE.signingSecret())));
  }

  /** A subscription that somebody has paid for, with its invoice. */
  record Bought(String checkout, String subscription) {}

  static Bought bought() {
    Answer opened = call("billing.checkout.checkout", Map.of(), basket());
    String session = String.valueOf(opened.at("sessionId"));
    STRIPE.pay(session, "buyer-" + UUID.randomUUID() + "@example.com", "A Buyer");
    tell("checkout.session.completed", session);
    String subscription = STRIPE.member(session, "subscription");
    STRIPE.newest("invoice").ifPresent(invoice -> tell("invoice.paid", invoice));
    return new Bought(session, subscription);
  }

  /** One that is about to be changed, by some values. */
  static Situation subscription(Map<String, Object> values) {
    Map<String, String> ids = new HashMap<>();
    ids.put("id", bought().subscription());
    return new Situation(ids, new HashMap<>(values));
  }

  /** One that was cancelled to its end. */
  static Situation cancelled() {
    Situation running = subscription(Map.of());
    call("billing.subscriptions.cancel", running.ids(), Map.of());
    return running;
  }

  /** A price that subscriptions can change to, newer than all others. */
  static void dearer() {
    call("billing.prices.create", Map.of(), price(product(), 9900));
  }

  /** One with another price to change to. */
  static Situation changing() {
    Answer price = call("billing.prices.create", Map.of(), price(product(), 4900));
    return subscription(Map.of("priceId", String.valueOf(price.at("id"))));
  }

  /** A card that is saved. */
  static Situation saved() {
    call("billing.paymentMethods.add", Map.of(), card());
    Answer added = call("billing.paymentMethods.add", Map.of(), card());
    return Situations.ofItem(String.valueOf(added.at("id")));
  }

  /** What saves a card. */
  static Map<String, Object> card() {
    return Map.of("paymentMethodId", "pm_" + UUID.randomUUID().toString().replace("-", ""));
  }

  /** What opens the portal of somebody who has saved a card. */
  static Map<String, Object> portal() {
    saved();
    return Map.of("returnUrl", "https://www.example.com/account");
  }

  /** An event that could not be handled: its invoice has no currency. */
  @SuppressWarnings("unchecked")
  static Situation failed() {
    bought();
    String event = STRIPE.event("invoice.paid", STRIPE.newest("invoice").orElseThrow());
    Map<String, Object> values = (Map<String, Object>) JsonText.parse(event);
    Map<String, Object> data = (Map<String, Object>) values.get("data");
    Map<String, Object> invoice = (Map<String, Object>) data.get("object");
    invoice.put("id", "in_" + UUID.randomUUID());
    invoice.remove("currency");
    String body = JsonText.write(values);
    long now = Instant.now().getEpochSecond();
    RunningGateway.instance()
        .send(
            Who.NOBODY,
            "POST",
            "/api/billing/webhooks",
            body,
            "Stripe-Signature",
            StripeStandIn.signature(body, now, STRIPE.signingSecret()));
    return Situations.ofItem(String.valueOf(values.get("id")));
  }
}
