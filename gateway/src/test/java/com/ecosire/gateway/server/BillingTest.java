package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.demo.stripe.StripeStandIn;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a checkout to a licence that works, and to a refund that ends it. */
class BillingTest {
  private static final String PAGES =
      "\"successUrl\": \"https://shop.example.com/thanks\", \"cancelUrl\": \"http://localhost/\"";

  @TempDir static Path folder;

  private static StripeStandIn stripe;
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    stripe = StripeStandIn.start(0, Optional.empty(), Clock.systemUTC());
    server =
        RunningGateway.start(
            folder,
            "--stripe.apiBase=" + stripe.base(),
            "--stripe.secretKey=" + stripe.key(),
            "--stripe.webhookSecret=" + stripe.signingSecret());
    stripe.sendTo(URI.create("http://127.0.0.1:" + server.port() + "/api/billing/webhooks"));
  }

  @AfterAll
  static void stop() {
    server.close();
    stripe.close();
  }

  private static Map<?, ?> object(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() < 300, answer.body());
    return (Map<?, ?>) JsonText.parse(answer.body());
  }

  private static Map<?, ?> made(String path, String body) {
    return object(server.post("/api" + path, body));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(String path) {
    return (List<Map<String, Object>>) object(server.get("/api" + path)).get("data");
  }

  /** A digital product with a licence policy and a price. */
  private static String product(String interval) {
    String sku = "P-" + UUID.randomUUID();
    Object product =
        made(
                "/products",
                """
                {"sku": "%s", "name": "Plugin", "type": "digital", "price": 4900,
                 "currency": "usd", "billingInterval": "%s", "taxIds": []}
                """
                    .formatted(sku, interval))
            .get("id");
    made(
        "/licenses/policies",
        """
        {"name": "%s", "prefix": "ACME", "productIds": ["%s"], "graceDays": 7}
        """
            .formatted(sku, product));
    made(
        "/billing/prices",
        """
        {"productId": "%s", "unitAmount": 4900, "currency": "usd", "interval": "%s"}
        """
            .formatted(product, interval));
    return product.toString();
  }

  private static Object validity(Object key) {
    String body = "{\"key\": \"%s\", \"domain\": \"shop.example.com\"}".formatted(key);
    made("/licenses/activate", body);
    return made("/licenses/validate", body).get("valid");
  }

  private static Map<String, Object> license(Object product) {
    List<Map<String, Object>> found = list("/licenses?productId=" + product);
    assertEquals(1, found.size());
    return found.getFirst();
  }

  @Test
  void whoPaysGetsALicenceAndWhoGetsItsMoneyBackLosesIt() {
    String product = product("one_time");
    String basket = "{\"items\": [{\"productId\": \"%s\"}], %s}".formatted(product, PAGES);
    String session = made("/billing/checkout", basket).get("sessionId").toString();
    assertEquals(List.of(), list("/licenses?productId=" + product));

    stripe.pay(session, "rest-buyer@example.com", "A Buyer");
    Map<?, ?> checkout = object(server.get("/api/billing/checkout/" + session + "?include=order"));
    assertEquals(session, checkout.get("id"));
    assertEquals("complete", checkout.get("status"));
    assertEquals("paid", checkout.get("paymentStatus"));
    assertEquals("confirmed", ((Map<?, ?>) checkout.get("order")).get("status"));
    assertEquals(true, validity(license(product).get("key")));

    Map<String, Object> invoice =
        list("/orders/" + checkout.get("orderId") + "/invoices").getFirst();
    assertEquals("paid", invoice.get("status"));
    Object payment = list("/payments?contactId=" + checkout.get("contactId")).getFirst().get("id");
    refund(payment, "{\"amount\": 900, \"reason\": \"Late\"}");
    assertEquals("active", license(product).get("status"));
    refund(payment, "{\"reason\": \"Gave up\"}");
    assertEquals("revoked", license(product).get("status"));
    assertEquals(
        List.of("succeeded", "succeeded"),
        list("/payments/refunds?paymentId=" + payment).stream().map(r -> r.get("status")).toList());
  }

  private static void refund(Object payment, String body) {
    assertEquals("pending", made("/payments/" + payment + "/refund", body).get("status"));
    stripe.settled();
  }

  @Test
  void anInvoiceIsPaidByItsLink() {
    Object contact = made("/contacts", "{\"name\": \"Links\"}").get("id");
    Object invoice =
        made(
                "/invoices",
                """
                {"contactId": "%s", "currency": "usd", "lineItems": [{"description": "Setup",
                 "unitPrice": 30000, "taxIds": []}]}
                """
                    .formatted(contact))
            .get("id");
    made("/invoices/" + invoice + "/send", "{\"byEmail\": false}");
    Map<?, ?> link = made("/invoices/" + invoice + "/payment-link", "{}");
    assertEquals(30_000L, ((Number) link.get("amount")).longValue());
    String page = link.get("url").toString();
    stripe.pay(page.substring(page.lastIndexOf('/') + 1), "links@example.com", "Links");
    assertEquals("paid", object(server.get("/api/invoices/" + invoice)).get("status"));
  }

  private static Map<?, ?> graphql(String document) {
    HttpResponse<String> answer =
        server.post("/graphql", JsonText.write(Map.of("query", document)));
    Map<?, ?> body = object(answer);
    assertFalse(body.containsKey("errors"), answer.body());
    return (Map<?, ?>) body.get("data");
  }

  @Test
  void theSameHoldsOverGraphql() {
    String product = product("month");
    Map<?, ?> opened =
        (Map<?, ?>)
            graphql(
                    """
                    mutation { answer: checkoutCheckout(input: {items: [{productId: "%s"}],
                      successUrl: "https://shop.example.com", cancelUrl: "https://shop.example.com"
                    }) { sessionId url } }
                    """
                        .formatted(product))
                .get("answer");
    String session = opened.get("sessionId").toString();
    stripe.pay(session, "graphql-buyer@example.com", "A Buyer");
    String subscription = stripe.member(session, "subscription");
    Map<?, ?> checkout =
        (Map<?, ?>)
            graphql(
                    """
                    { checkout(id: "%s") { id nodeId subscription { id status amount
                      contact { email } } } }
                    """
                        .formatted(session))
                .get("checkout");
    Map<?, ?> running = (Map<?, ?>) checkout.get("subscription");
    assertEquals(subscription, running.get("id"));
    assertEquals("ACTIVE", running.get("status"));
    assertEquals("graphql-buyer@example.com", ((Map<?, ?>) running.get("contact")).get("email"));
    Map<?, ?> node =
        (Map<?, ?>)
            graphql(
                    "{ node(id: \"%s\") { ... on Checkout { id } } }"
                        .formatted(checkout.get("nodeId")))
                .get("node");
    assertEquals(session, node.get("id"));
    assertEquals(true, validity(license(product).get("key")));

    stripe.become(subscription, "unpaid");
    assertEquals("suspended", license(product).get("status"));
    stripe.renew(subscription);
    assertEquals("active", license(product).get("status"));
    graphql(
        """
        mutation { billingSubscriptionCancel(id: "%s", input: {atPeriodEnd: false}) { status } }
        """
            .formatted(subscription));
    assertEquals("revoked", license(product).get("status"));
  }

  @Test
  void theFirstPaymentOfASubscriptionIsRefundedOverGraphql() {
    String product = product("month");
    String basket = "{\"items\": [{\"productId\": \"%s\"}], %s}".formatted(product, PAGES);
    String session = made("/billing/checkout", basket).get("sessionId").toString();
    stripe.pay(session, "graphql-refund@example.com", "A Buyer");
    Map<?, ?> found =
        (Map<?, ?>)
            graphql("{ checkout(id: \"%s\") { contact { payments { id } } } }".formatted(session))
                .get("checkout");
    List<?> payments = (List<?>) ((Map<?, ?>) found.get("contact")).get("payments");
    Map<?, ?> payment = (Map<?, ?>) payments.getFirst();
    Map<?, ?> refund =
        (Map<?, ?>)
            graphql(
                    "mutation { paymentRefund(id: \"%s\", input: {reason: \"Gave up\"}) { status } }"
                        .formatted(payment.get("id")))
                .get("paymentRefund");
    assertEquals("PENDING", refund.get("status"));
    stripe.settled();
    assertEquals("revoked", license(product).get("status"));
  }

  @Test
  void whatStripeHasNotSignedIsRefused() {
    HttpResponse<String> unsigned =
        server.anonymous("POST", "/api/billing/webhooks", "{}", "Stripe-Signature", "t=1,v1=00");
    assertEquals(401, unsigned.statusCode(), unsigned.body());
    assertEquals(401, server.anonymous("POST", "/api/billing/webhooks", "{}").statusCode());
  }

  @Test
  void withoutAKeyItSaysWhatIsMissing(@TempDir Path other) throws Exception {
    try (RunningGateway bare = RunningGateway.start(other)) {
      HttpResponse<String> answer =
          bare.anonymous("POST", "/api/billing/webhooks", "{}", "Stripe-Signature", "t=1,v1=00");
      assertEquals(503, answer.statusCode());
      assertTrue(answer.body().contains("STRIPE_WEBHOOK_SECRET"), answer.body());
      assertEquals(200, bare.get("/api/billing/subscriptions").statusCode());
    }
  }
}
