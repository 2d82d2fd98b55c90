package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.billing.events.EventStatus;
import com.ecosire.domain.commerce.billing.events.StripeEvent;
import com.ecosire.domain.commerce.billing.stripe.NewPrice;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an organization pays for its own plan. */
class PlanPaymentsTest {
  private static final String APRIL = "2026-04-14T12:00:00Z";
  private static final String MAY = "2026-05-14T12:00:00Z";

  private final Selling house = new Selling("free");
  private final String subscription = FakeStripe.name("sub_");

  private Object change(String code, Object... pairs) {
    Map<String, Object> values = map("code", code);
    values.putAll(map(pairs));
    return house.tenant.call("organizations.changePlan", values, "id", house.tenant.organization());
  }

  private Problem refused(String code, Object... pairs) {
    Map<String, Object> values = map("code", code);
    values.putAll(map(pairs));
    return house.tenant.refused(
        "organizations.changePlan", values, "id", house.tenant.organization());
  }

  private Object plan() {
    return house.tenant.call("organizations.plan", map(), "id", house.tenant.organization());
  }

  private String code() {
    return field(field(plan(), "plan"), "code");
  }

  private Map<String, Object> metadata(String plan, String period) {
    Map<String, Object> values = house.metadata();
    values.putAll(map("ecosirePlan", plan, "ecosirePeriod", period));
    return values;
  }

  private String completed(String name, String plan, String period, String status) {
    return house.event(
        "checkout.session.completed",
        map(
            "id",
            FakeStripe.name("cs_"),
            "object",
            "checkout.session",
            "payment_status",
            status,
            "subscription",
            name,
            "metadata",
            metadata(plan, period)));
  }

  private String invoice(String name, String reason, String until) {
    Map<String, Object> line =
        map("period", map("start", 0, "end", Instant.parse(until).getEpochSecond()));
    Map<String, Object> details =
        map("subscription", name, "metadata", metadata("starter", "MONTHLY"));
    return house.event(
        "invoice.paid",
        map(
            "id",
            FakeStripe.name("in_"),
            "object",
            "invoice",
            "billing_reason",
            reason,
            "parent",
            map("subscription_details", details),
            "lines",
            map("data", List.of(line))));
  }

  /** Pays for a plan for the first time. */
  private void pay(String plan) {
    String price = FakeStripe.name("price_");
    Selling.STRIPE.prices.put(price, starter(price));
    Selling.STRIPE.subscriptions.put(
        subscription,
        new HashMap<>(map("id", subscription, "items", Selling.STRIPE.items("si_plan", price, 1))));
    house.send(completed(subscription, plan, "MONTHLY", "paid"));
    Selling.STRIPE.asked.clear();
  }

  private static NewPrice starter(String price) {
    return new NewPrice(
        price,
        "Starter",
        java.util.Optional.empty(),
        2900,
        "usd",
        java.util.Optional.of("month"),
        1,
        Map.of());
  }

  @Test
  void aPaidPlanIsPaidForFirst() {
    Object changed = change("starter", "period", "yearly");
    assertEquals("CHECKOUT_REQUIRED", field(changed, "status").toString());
    String url = field(changed, "checkoutUrl");
    assertTrue(url.startsWith("https://checkout.example.com/"), url);
    assertNull(field(changed, "effectiveAt"));
    assertEquals("free", code());

    var session = Selling.STRIPE.session;
    NewPrice price = Selling.STRIPE.prices.get(session.lines().getFirst().price().orElseThrow());
    assertEquals(29_000, price.unitAmount());
    assertEquals("year", price.interval().orElseThrow());
    assertTrue(session.subscription());
    assertEquals(metadata("starter", "YEARLY"), session.metadata());
    assertTrue(session.pages().success().endsWith("/dashboard/usage"), session.pages().success());

    house.send(completed(subscription, "starter", "YEARLY", "paid"));
    assertEquals("starter", code());
    assertEquals("YEARLY", field(plan(), "period").toString());
    assertEquals(Instant.parse("2027-03-14T12:00:00Z"), field(plan(), "renewsAt"));
    assertTrue(house.tenant.events().contains("organization.plan_changed"));
    // It is no sale of the organization's, and none of its subscribers is told of one.
    assertFalse(house.tenant.events().contains("checkout.session.completed"));
    assertEquals(List.of(), house.all("billing.checkout.list"));
    List<StripeEvent> events = house.all("billing.events.list");
    assertEquals(EventStatus.PROCESSED, events.getFirst().status());
  }

  @Test
  void whatIsNotPaidYetChangesNothing() {
    house.send(completed(subscription, "starter", "MONTHLY", "unpaid"));
    assertEquals("free", code());
  }

  @Test
  void theFirstInvoiceMayComeBeforeItsCheckout() {
    house.send(invoice(subscription, "subscription_create", "2026-04-15T00:00:00Z"));
    assertEquals("starter", code());
    house.send(completed(subscription, "starter", "MONTHLY", "paid"));
    assertEquals(Instant.parse("2026-04-15T00:00:00Z"), field(plan(), "renewsAt"));
    assertEquals(
        1, house.tenant.events().stream().filter("organization.plan_changed"::equals).count());
  }

  @Test
  void anInvoiceRenewsAndTheEndOfTheSubscriptionLeadsBackToTheFreePlan() {
    pay("starter");
    house.send(invoice(subscription, "subscription_cycle", MAY));
    assertEquals(Instant.parse(MAY), field(plan(), "renewsAt"));
    house.send(invoice(FakeStripe.name("sub_"), "subscription_cycle", "2027-01-01T00:00:00Z"));
    assertEquals(Instant.parse(MAY), field(plan(), "renewsAt"));

    String other = FakeStripe.name("sub_");
    Map<String, Object> over = map("metadata", metadata("starter", "MONTHLY"), "id", other);
    house.send(house.event("customer.subscription.deleted", over));
    assertEquals("starter", code());
    house.send(
        house.event(
            "customer.subscription.deleted",
            map("id", subscription, "metadata", metadata("starter", "MONTHLY"))));
    assertEquals("free", code());
    assertEquals("NONE", field(plan(), "period").toString());
    assertNull(field(plan(), "renewsAt"));
  }

  @Test
  void aBiggerPlanCostsItsPriceFromNowOn() {
    pay("starter");
    assertEquals("CHANGED", field(change("business"), "status").toString());
    assertEquals("business", code());
    assertTrue(Selling.STRIPE.asked.contains("changePlan 1 always_invoice"));
  }

  @Test
  void aSmallerPlanCostsItsPriceFromTheNextPeriodOn() {
    pay("business");
    Object changed = change("starter", "period", "yearly");
    assertEquals("SCHEDULED", field(changed, "status").toString());
    assertEquals(Instant.parse(APRIL), field(changed, "effectiveAt"));
    assertTrue(Selling.STRIPE.asked.contains("changePlan 1 none"));
    assertEquals("business", code());
    // Another interval would begin, and cost, at once.
    assertEquals(
        "month",
        new StripeObject(Selling.STRIPE.subscriptions.get(subscription))
            .list("items", "data")
            .getFirst()
            .text("price", "recurring", "interval")
            .orElseThrow());
  }

  @Test
  void theFreePlanEndsTheSubscriptionAndABiggerOneTakesThatBack() {
    pay("starter");
    assertEquals("SCHEDULED", field(change("free"), "status").toString());
    assertEquals(List.of("endWithPeriod true"), Selling.STRIPE.asked);
    change("business");
    assertEquals("endWithPeriod false", Selling.STRIPE.asked.get(1));
    assertNull(field(plan(), "pendingPlan"));
  }

  @Test
  void whoHasPaidOnTwoPagesPaysOnWithTheLast() {
    pay("starter");
    String second = FakeStripe.name("sub_");
    house.send(completed(second, "business", "MONTHLY", "paid"));
    assertEquals("business", code());
    assertEquals(List.of("endWithPeriod true"), Selling.STRIPE.asked);
    house.send(
        house.event(
            "customer.subscription.deleted",
            map("id", subscription, "metadata", metadata("starter", "MONTHLY"))));
    assertEquals("business", code());
  }

  @Test
  void whatCannotBePaidForIsRefusedBeforeStripeIsAsked() {
    Selling.STRIPE.asked.clear();
    assertEquals(ProblemCode.CONFLICT, refused("enterprise").code());
    assertEquals(ProblemCode.CONFLICT, refused("free").code());
    assertEquals(ProblemCode.VALIDATION_FAILED, refused("golden").code());
    Problem wrong =
        refused(
            "starter",
            "successUrl",
            "http://shop.example.com/",
            "cancelUrl",
            "http://other.example.com/");
    assertEquals(
        List.of("successUrl", "cancelUrl"),
        wrong.details().stream().map(each -> each.field()).toList());
    assertEquals(List.of(), Selling.STRIPE.asked);
    pay("starter");
    assertEquals(ProblemCode.CONFLICT, refused("enterprise").code());
    Selling.STRIPE.away = true;
    assertEquals(ProblemCode.UNAVAILABLE, refused("business").code());
    assertEquals("starter", code());
  }
}
