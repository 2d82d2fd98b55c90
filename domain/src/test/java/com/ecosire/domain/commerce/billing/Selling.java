package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static com.ecosire.domain.testing.Tenant.field;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.commerce.billing.checkouts.OpenCheckout.OpenedCheckout;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An organization that sells a plugin through Stripe, on the 14th of March 2026 at noon. */
final class Selling {
  static final String NOON = "2026-03-14T12:00:00Z";
  static final String SECRET = "whsec_of_the_tests";
  static final FakeStripe STRIPE = new FakeStripe();
  static final Modules MODULES =
      new Modules(
          Platform.foundation(
              Optional.empty(), BillingTerms.of(Optional.of(STRIPE), Optional.of(SECRET))));
  static final Business BUSINESS = Business.of(MODULES);

  final Tenant tenant = BUSINESS.tenant().at(clock(NOON));
  String email = "Buyer-" + UUID.randomUUID() + "@example.com";
  final String customer = FakeStripe.name("cus_");
  private Instant now = Instant.parse(NOON);

  Selling() {
    this("enterprise");
  }

  /** One that is itself on a plan. */
  Selling(String plan) {
    STRIPE.away = false;
    Platform.write(
        tenant,
        call -> MODULES.organizations().tenants().found("Shop " + UUID.randomUUID(), plan, call));
  }

  static Clock clock(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  void at(String instant) {
    now = Instant.parse(instant);
    tenant.at(clock(instant));
  }

  long seconds() {
    return now.getEpochSecond();
  }

  UUID product(String interval, Object... pairs) {
    String sku = "P-" + UUID.randomUUID();
    Map<String, Object> values =
        map("sku", sku, "name", sku, "type", "digital", "price", 9900L, "taxIds", List.of());
    values.put("billingInterval", interval);
    values.put("currency", "usd");
    values.putAll(map(pairs));
    return Tenant.id(tenant.call("products.create", values));
  }

  String nameOf(UUID product) {
    return field(tenant.call("products.get", map(), "id", product), "name").toString();
  }

  /** A product with a licence policy. */
  UUID licensed(String interval) {
    UUID product = product(interval);
    tenant.call(
        "licenses.policies.create",
        map(
            "name",
            "Policy " + product,
            "prefix",
            "ACME",
            "productIds",
            List.of(product),
            "graceDays",
            7));
    return product;
  }

  Object price(UUID product, String interval, long amount, Object... pairs) {
    Map<String, Object> values =
        map("productId", product, "unitAmount", amount, "currency", "usd", "interval", interval);
    values.putAll(map(pairs));
    return tenant.call("billing.prices.create", values);
  }

  Map<String, Object> basket(UUID product, int quantity, Object... pairs) {
    Map<String, Object> values =
        map(
            "items",
            List.of(map("productId", product, "quantity", quantity)),
            "successUrl",
            "https://shop.example.com/thanks?s={CHECKOUT_SESSION_ID}",
            "cancelUrl",
            "http://localhost:3000/cart");
    values.putAll(map(pairs));
    return values;
  }

  String open(UUID product, int quantity, Object... pairs) {
    OpenedCheckout opened =
        tenant.call("billing.checkout.checkout", basket(product, quantity, pairs));
    return opened.sessionId();
  }

  /** The session as Stripe sends it when somebody has paid. */
  Map<String, Object> paid(String session, Object... pairs) {
    Map<String, Object> values =
        map(
            "id",
            session,
            "object",
            "checkout.session",
            "payment_status",
            "paid",
            "customer",
            customer,
            "customer_details",
            map("email", email, "name", "A Buyer"));
    values.put("metadata", metadata());
    values.putAll(map(pairs));
    return values;
  }

  Map<String, Object> metadata() {
    return map("organizationId", tenant.organization().toString());
  }

  /** The body of an event. */
  String event(String type, Map<String, Object> object, Object... pairs) {
    Map<String, Object> values =
        map(
            "id",
            FakeStripe.name("evt_"),
            "object",
            "event",
            "type",
            type,
            "created",
            seconds(),
            "data",
            map("object", object));
    values.putAll(map(pairs));
    return JsonText.write(values);
  }

  String signature(String body, long time, String... secrets) {
    StringBuilder header = new StringBuilder("t=" + time);
    for (String secret : secrets) {
      header.append(",v1=").append(hmac(time + "." + body, secret));
    }
    return header.toString();
  }

  private static String hmac(String text, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> raw(String body) {
    return Map.of(Input.Raw.BODY, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a body as Stripe does. */
  void send(String body) {
    tenant.signing(Signing.of(Signing.STRIPE, signature(body, seconds(), SECRET)));
    tenant.call("billing.webhooks", raw(body));
  }

  Problem refused(String body) {
    tenant.signing(Signing.of(Signing.STRIPE, signature(body, seconds(), SECRET)));
    return tenant.refused("billing.webhooks", raw(body));
  }

  <T> List<T> all(String list) {
    Page<T> page = tenant.call(list, map());
    return page.data();
  }

  List<License> licenses() {
    return all("licenses.list");
  }

  List<String> licenseStatuses() {
    return licenses().stream().map(one -> one.statusAt(now).name()).sorted().toList();
  }

  /** A running subscription to a licensed product, which costs 3000 a month. */
  Subscribed subscribe(Object... price) {
    UUID product = licensed("month");
    Object sold = price(product, "month", 3000, price);
    String session = open(product, 1);
    String name = FakeStripe.name("sub_");
    String stripePrice = field(sold, "stripePriceId");
    Map<String, Object> said =
        map(
            "id",
            name,
            "object",
            "subscription",
            "status",
            "active",
            "customer",
            customer,
            "currency",
            "usd",
            "items",
            STRIPE.items("si_1", stripePrice, 1),
            "current_period_start",
            seconds(),
            "current_period_end",
            Instant.parse("2026-04-14T12:00:00Z").getEpochSecond(),
            "metadata",
            metadata());
    STRIPE.subscriptions.put(name, said);
    send(event("checkout.session.completed", paid(session, "subscription", name)));
    return new Subscribed(this, product, Tenant.id(sold), name);
  }

  /** A subscription. */
  record Subscribed(Selling house, UUID product, UUID price, String name) {
    BillingSubscription read() {
      return house.tenant.call("billing.subscriptions.get", map(), "id", name);
    }

    /** Tells what becomes of it, as Stripe does. */
    void become(Object... pairs) {
      Map<String, Object> said = new HashMap<>(STRIPE.subscriptions.get(name));
      said.putAll(map(pairs));
      house.send(house.event("customer.subscription.updated", said));
    }

    /** An invoice for a period, as Stripe sends it. */
    Map<String, Object> invoice(String id, String reason, String until) {
      long end = Instant.parse(until).getEpochSecond();
      Map<String, Object> line = map("period", map("start", house.seconds(), "end", end));
      Map<String, Object> details = map("subscription", name, "metadata", house.metadata());
      return map(
          "id",
          id,
          "object",
          "invoice",
          "status",
          "paid",
          "billing_reason",
          reason,
          "customer",
          house.customer,
          "currency",
          "usd",
          "total",
          3000,
          "amount_paid",
          3000,
          "parent",
          map("subscription_details", details),
          "lines",
          map("data", List.of(line)),
          "payment_intent",
          "pi_of_" + id);
    }
  }
}
