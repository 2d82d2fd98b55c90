package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.demo.stripe.StripeStandIn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those do who sell through Stripe. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BillingVisitTest {
  @RegisterExtension static final Shop shop = new Shop();

  private static Person seller(String email) {
    return shop.house().register("Grace", email);
  }

  private static Map<?, ?> only(Person seller, String list) {
    List<Map<?, ?>> found = seller.list(list);
    assertEquals(1, found.size(), list);
    return found.getFirst();
  }

  @Test
  void aPriceIsMadeAndNoLongerSold() throws Exception {
    Person grace = seller("grace.prices@example.com");
    Object module = Shop.module(grace, "Fleet Desk", "month");
    String offered = "Fleet Desk (" + grace.get("/products/" + module).get("sku") + ")";
    try (Visitor visitor = shop.house().visitor(grace, "es")) {
      visitor.press("dash.billing").press("bill.createPrice").press("bill.createPrice");
      visitor.sees("form.needed").choose("bill.product", "Fleet", offered);
      visitor.fill("bill.amount", "19.999").fill("bill.currency", "US").press("bill.createPrice");
      visitor.sees("problem.no_currency").fill("bill.currency", "USD").press("bill.createPrice");
      visitor.sees("problem.too_fine").fill("bill.amount", "19.90").fill("bill.trial", "14");
      visitor
          .fill("bill.nickname", "Lanzamiento")
          .press("bill.createPrice")
          .hears("bill.priceMade");
      visitor.seesText("Lanzamiento").seesText("19,90");
      Map<?, ?> price = only(grace, "/billing/prices");
      assertEquals(
          List.of(module, 1990, "usd", "month", 14, true),
          List.of(
              price.get("productId"),
              price.get("unitAmount"),
              price.get("currency"),
              price.get("interval"),
              price.get("trialDays"),
              price.get("active")));

      visitor.press("bill.stopSelling").sees("bill.sellAgain");
      assertEquals(false, only(grace, "/billing/prices").get("active"));
      visitor.press("bill.sellAgain").sees("bill.stopSelling").requireWell("prices");
      assertEquals(true, only(grace, "/billing/prices").get("active"));
    }
  }

  @Test
  void aSubscriptionIsPutOnAnotherPlanAndEnded() throws Exception {
    Person grace = seller("grace.plans@example.com");
    String team = Shop.product(grace, "Cloud Team", 2900, "month");
    String business = Shop.product(grace, "Cloud Business", 9900, "month");
    shop.buy(grace, "plan.buyer@example.com", team);
    try (Visitor visitor = shop.house().visitor(grace, "de")) {
      visitor.press("dash.billing").seesText("plan.buyer@example.com").press("bill.changePlan");
      visitor.sees("bill.changeTitle").press("bill.changePlan").sees("form.needed");
      visitor.fill("bill.newPrice", price(grace, team)).sees("problem.unchanged");
      visitor.press("bill.changePlan").sees("form.look");
      visitor.fill("bill.newPrice", price(grace, business)).fill("bill.proration", "none");
      visitor.sees("bill.dueNow", "amount", "0,00\u00a0$").seesText("99,00\u00a0$");
      visitor.press("bill.changePlan").hears("bill.changed").seesText("Cloud Business");
      assertEquals(9900, only(grace, "/billing/subscriptions").get("amount"));

      visitor.press("bill.quit").press("cancel").press("bill.quit").press("bill.cancel");
      visitor.hears("bill.cancelled").sees("bill.ends");
      assertEquals("active", only(grace, "/billing/subscriptions").get("status"));
      visitor.press("bill.resume").hears("bill.resumed").misses("bill.ends");
      visitor
          .press("bill.quit")
          .untick("bill.atPeriodEnd")
          .fill("bill.reason", "Laden geschlossen");
      visitor.press("bill.cancel").hears("bill.cancelled").sees("word.canceled");
      visitor.seesText("Laden geschlossen").misses("bill.resume").requireWell("ended");
    }
    Map<?, ?> ended = only(grace, "/billing/subscriptions");
    assertEquals("canceled", ended.get("status"));
    assertEquals("Laden geschlossen", ended.get("cancellationReason"));
  }

  private static String price(Person seller, String product) {
    return (String) only(seller, "/billing/prices?productId=" + product).get("id");
  }

  @Test
  void invoicesAreReadAndAPaymentIsRefunded() throws Exception {
    Person grace = seller("grace.refunds@example.com");
    shop.buy(grace, "refund.buyer@example.com", Shop.product(grace, "Backup", 4000, "month"));
    try (Visitor visitor = shop.house().visitor(grace, "en")) {
      visitor.press("dash.billing").seesText("$40.00").pressText("PDF");
      String number = (String) only(grace, "/billing/invoices").get("number");
      byte[] pdf = visitor.saved("invoice-" + number + ".pdf");
      assertTrue(new String(pdf, StandardCharsets.US_ASCII).startsWith("%PDF"));

      visitor.press("bill.refund").sees("bill.refundLead", "amount", "$40.00").press("bill.refund");
      visitor.sees("form.needed").fill("bill.reason", "Late").fill("bill.refundAmount", "40.01");
      visitor.press("bill.refund").sees("problem.too_big").fill("bill.refundAmount", "15.50");
      visitor.press("bill.refund").hears("bill.refundPending");
      shop.stripe().settled();
      visitor.go("/dashboard/billing").seesText("$15.50");
      Map<?, ?> payment = only(grace, "/payments");
      assertEquals(1550, payment.get("amountRefunded"));

      visitor.press("bill.refund").sees("bill.refundLead", "amount", "$24.50");
      visitor.fill("bill.reason", "Gave up").press("bill.refund").hears("bill.refundPending");
      shop.stripe().settled();
      visitor.go("/dashboard/billing").seesText("$40.00");
      visitor.hides("[aria-label=" + visitor.say("bill.payments") + "] button");
      visitor.requireWell("refunded");
      List<Map<?, ?>> refunds = grace.list("/payments/refunds?paymentId=" + payment.get("id"));
      assertEquals(List.of("succeeded", "succeeded"), each(refunds, "status"));
      assertEquals(List.of("Gave up", "Late"), each(refunds, "reason"));
    }
  }

  private static List<Object> each(List<Map<?, ?>> rows, String name) {
    return rows.stream().<Object>map(row -> row.get(name)).toList();
  }

  /** A card that is declined, of a customer who has paid before; lists show what is asked for. */
  @Test
  void whatWentWrongIsFound() throws Exception {
    Person grace = seller("grace.wrong@example.com");
    String product = Shop.product(grace, "Uptime", 700, "month");
    shop.buy(grace, "good.buyer@example.com", product);
    shop.buy(grace, "late.buyer@example.com", product);
    String late = (String) grace.list("/billing/subscriptions").getFirst().get("id");
    shop.stripe().become(late, "past_due");
    Person buyer = Person.join(shop.house().server(), "Late", "late.buyer@example.com");
    String again = Shop.checkout(buyer, "", "https://shop.example.com", product);
    shop.stripe().decline(again.substring(again.lastIndexOf('/') + 1));
    try (Visitor visitor = shop.house().visitor(grace, "de")) {
      visitor.press("dash.billing").sees("word.past_due").sees("word.failed");
      visitor.seesText("do_not_honor").fill("bill.subscriptionsState", "past_due");
      visitor.hides("[aria-label=" + visitor.say("bill.subscriptions") + "] tr:nth-child(2)");
      visitor.seesText(late).fill("bill.subscriptionsState", "paused");
      visitor.hides("[aria-label=" + visitor.say("bill.subscriptions") + "]");
      visitor.fill("bill.subscriptionsState", "").fill("bill.searchInvoices", "nothing");
      visitor.hides("[aria-label=" + visitor.say("bill.invoices") + "]");
      visitor.seesText("good.buyer@example.com").requireWell("wrong");
    }
  }

  /** An event that nobody could handle stays failed until it can be. */
  @Test
  void anEventIsHandledAgain() throws Exception {
    Person grace = seller("grace.events@example.com");
    shop.buy(grace, "event.buyer@example.com", Shop.product(grace, "Backup", 500, "month"));
    String event = damaged();
    try (Visitor visitor = shop.house().visitor(grace, "es")) {
      visitor.press("dash.billing").seesText(event).sees("word.failed").press("bill.replay");
      visitor.hears("bill.stillFailing").sees("bill.replay").requireWell("events");
    }
    Map<?, ?> kept = only(grace, "/billing/events?status=failed");
    assertEquals(List.of(event, 2), List.of(kept.get("id"), kept.get("attempts")));
  }

  /** Sends an event whose invoice has no currency, and gives its id. */
  @SuppressWarnings("unchecked")
  private static String damaged() {
    StripeStandIn stripe = shop.stripe();
    String whole = stripe.event("invoice.paid", stripe.newest("invoice").orElseThrow());
    Map<String, Object> event = (Map<String, Object>) JsonText.parse(whole);
    Map<String, Object> data = (Map<String, Object>) event.get("data");
    Map<String, Object> invoice = (Map<String, Object>) data.get("object");
    invoice.put("id", "in_damaged");
    invoice.remove("currency");
    String body = JsonText.write(event);
    long now = Instant.now().getEpochSecond();
    String signature = StripeStandIn.signature(body, now, stripe.signingSecret());
    shop.house()
        .server()
        .anonymous("POST", "/api/billing/webhooks", body, "Stripe-Signature", signature);
    return (String) event.get("id");
  }
}
