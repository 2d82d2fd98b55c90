package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.billing.Selling.Subscribed;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.billing.subscriptions.PlanPreview;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionStatus;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Subscriptions, their licences, and changes of them. */
class SubscriptionsTest {
  private static final String APRIL = "2026-04-14T12:00:00Z";
  private static final String MAY = "2026-05-14T12:00:00Z";

  private final Selling house = new Selling();

  private ProblemCode refused(String action, Subscribed of, Map<String, Object> values) {
    return house.tenant.refused("billing.subscriptions." + action, values, "id", of.name()).code();
  }

  private BillingSubscription act(String action, Subscribed of, Object... pairs) {
    return house.tenant.call("billing.subscriptions." + action, map(pairs), "id", of.name());
  }

  private Optional<Instant> expiry() {
    return house.licenses().getFirst().expiresAt();
  }

  private void suspendOverdue() {
    house.tenant.run("billing.suspendOverdue");
  }

  @Test
  void licencesLastAsLongAsIsPaid() {
    Subscribed subscribed = house.subscribe();
    assertEquals(SubscriptionStatus.ACTIVE, subscribed.read().status());
    assertEquals(Optional.of(Instant.parse(APRIL)), expiry());
    house.at(APRIL);
    house.send(house.event("invoice.paid", subscribed.invoice("in_2", "subscription_cycle", MAY)));
    assertEquals(Optional.of(Instant.parse(MAY)), expiry());
    assertEquals(Instant.parse(MAY), subscribed.read().currentPeriodEnd());
    Object invoice = house.tenant.call("billing.invoices.get", map(), "id", "in_2");
    assertEquals(subscribed.name(), field(invoice, "subscriptionId"));
    assertEquals("PAID", field(invoice, "status").toString());
  }

  @Test
  void aMissingPaymentSuspendsOnlyAfterTheDaysOfGrace() {
    Subscribed subscribed = house.subscribe();
    subscribed.become("status", "past_due");
    suspendOverdue();
    assertEquals(List.of("ACTIVE"), house.licenseStatuses());
    house.at("2026-03-21T12:00:00Z");
    suspendOverdue();
    assertEquals(List.of("SUSPENDED"), house.licenseStatuses());
    house.send(
        house.event("invoice.paid", subscribed.invoice("in_3", "subscription_cycle", APRIL)));
    assertEquals(List.of("ACTIVE"), house.licenseStatuses());
    subscribed.become("status", "unpaid");
    assertEquals(List.of("SUSPENDED"), house.licenseStatuses());
    subscribed.become("status", "active");
    assertEquals(List.of("ACTIVE"), house.licenseStatuses());
  }

  @Test
  void itEndsWithItsPeriodOrNowAndTakesItsLicences() {
    Subscribed subscribed = house.subscribe();
    BillingSubscription ending = act("cancel", subscribed, "reason", "Too dear");
    assertTrue(Tenant.<Boolean>field(ending, "cancelAtPeriodEnd"));
    assertEquals(List.of("ACTIVE"), house.licenseStatuses());
    assertFalse(Tenant.<Boolean>field(act("resume", subscribed), "cancelAtPeriodEnd"));
    assertEquals(ProblemCode.INVALID_STATE, refused("resume", subscribed, map()));
    BillingSubscription ended = act("cancel", subscribed, "atPeriodEnd", false);
    assertEquals(SubscriptionStatus.CANCELED, ended.status());
    assertEquals(List.of("REVOKED"), house.licenseStatuses());
    assertEquals(ProblemCode.INVALID_STATE, refused("cancel", subscribed, map()));
    assertEquals(ProblemCode.INVALID_STATE, refused("resume", subscribed, map()));
    // What comes late does not bring it back.
    subscribed.become("status", "active");
    assertEquals(SubscriptionStatus.CANCELED, subscribed.read().status());
  }

  @Test
  void whatComesBeforeTheCheckoutTakesEffectWithIt() {
    UUID product = house.licensed("month");
    house.price(product, "month", 3000);
    String session = house.open(product, 1);
    Subscribed early = new Subscribed(house, product, product, FakeStripe.name("sub_"));
    house.send(
        house.event(
            "invoice.paid", early.invoice("in_" + early.name(), "subscription_create", MAY)));
    house.send(
        house.event(
            "checkout.session.completed", house.paid(session, "subscription", early.name())));
    assertEquals(Optional.of(Instant.parse(MAY)), expiry());
  }

  @Test
  void anotherProductBringsItsLicenceAndTakesTheFormer() {
    Subscribed subscribed = house.subscribe();
    UUID other = house.licensed("month");
    UUID price = Tenant.id(house.price(other, "month", 5000));
    BillingSubscription changed = act("changePlan", subscribed, "priceId", price);
    assertEquals(5000, changed.amount());
    assertEquals(List.of("ACTIVE", "REVOKED"), house.licenseStatuses());
    assertEquals(
        ProblemCode.VALIDATION_FAILED, refused("changePlan", subscribed, map("priceId", price)));
    UUID once = Tenant.id(house.price(other, "one_time", 5000));
    assertEquals(
        ProblemCode.VALIDATION_FAILED, refused("changePlan", subscribed, map("priceId", once)));
    assertEquals(
        ProblemCode.UNKNOWN_REFERENCE,
        refused("changePlan", subscribed, map("priceId", UUID.randomUUID())));
  }

  @Test
  void aPreviewCreditsTheOldAndChargesTheNewForWhatIsLeft() {
    Subscribed subscribed = house.subscribe();
    UUID price = Tenant.id(house.price(subscribed.product(), "month", 6001));
    // 31 days of a period, 10 of which are over.
    house.at("2026-03-24T12:00:00Z");
    PlanPreview next = preview(subscribed, price, "create_prorations");
    assertEquals(-2032, next.lines().get(0).amount());
    assertEquals(4065, next.lines().get(1).amount());
    assertEquals(0, next.amountDueNow());
    assertEquals(6001 + 4065 - 2032, next.nextInvoiceTotal());
    assertEquals(Instant.parse(APRIL), next.nextInvoiceAt());
    PlanPreview now = preview(subscribed, price, "always_invoice");
    assertEquals(4065 - 2032, now.amountDueNow());
    assertEquals(6001, now.nextInvoiceTotal());
    PlanPreview none = preview(subscribed, price, "none");
    assertEquals(List.of(), none.lines());
    assertEquals(6001, none.nextInvoiceTotal());
    UUID yearly = Tenant.id(house.price(subscribed.product(), "year", 30_000));
    PlanPreview anew = preview(subscribed, yearly, "create_prorations");
    assertEquals(30_000 - 2032, anew.amountDueNow());
    assertEquals(Instant.parse("2027-03-24T12:00:00Z"), anew.nextInvoiceAt());
    assertEquals(3000, subscribed.read().amount());
  }

  private PlanPreview preview(Subscribed of, UUID price, String proration) {
    return house.tenant.call(
        "billing.subscriptions.previewChange",
        map("priceId", price, "proration", proration),
        "id",
        of.name());
  }
}
