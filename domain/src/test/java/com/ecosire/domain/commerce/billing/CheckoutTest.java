package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.billing.checkouts.Checkout;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.orders.OrderStatus;
import com.ecosire.domain.commerce.orders.states.OrderSource;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a basket to an order with its licences, and back. */
class CheckoutTest {
  private final Selling house = new Selling();

  private List<String> faults(Map<String, Object> basket) {
    Problem problem = house.tenant.refused("billing.checkout.checkout", basket);
    return problem instanceof Problem.Refusal refusal
        ? refusal.details().stream().map(Violation::code).toList()
        : List.of(problem.code().word());
  }

  @Test
  void aPageIsOpenedAtTheServersPricesForADay() {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    String session = house.open(product, 3, "clientReferenceId", "cart-1");
    Checkout checkout = house.tenant.call("billing.checkout.get", map(), "id", session);
    assertEquals(session, field(checkout, "id"));
    assertEquals(14_700, checkout.amountTotal());
    assertEquals("OPEN", field(checkout, "status").toString());
    assertEquals(
        house.seconds() + 86_400, Selling.STRIPE.session.pages().expiresAt().getEpochSecond());
    assertEquals(
        house.tenant.organization().toString(),
        Selling.STRIPE.session.metadata().get("organizationId"));
  }

  @Test
  void whatCannotBeSoldIsRefusedBeforeStripeIsAsked() {
    UUID priceless = house.product("one_time");
    house.price(priceless, "month", 900);
    assertEquals(List.of("no_price"), faults(house.basket(priceless, 1)));
    assertEquals(
        house.nameOf(priceless)
            + " has no active price at Stripe for its billingInterval one_time in usd",
        house
            .tenant
            .refused("billing.checkout.checkout", house.basket(priceless, 1))
            .details()
            .getFirst()
            .message());
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    assertEquals(
        List.of("url", "url"),
        faults(
            house.basket(
                product,
                1,
                "successUrl",
                "http://shop.example.com",
                "cancelUrl",
                "javascript:alert(1)")));
    assertEquals(List.of("too_big"), faults(house.basket(product, 1001)));
    assertEquals(
        List.of("not_applicable"), faults(house.basket(product, 1, "couponCode", "NOTHING")));
    UUID monthly = house.product("month");
    house.price(monthly, "month", 900);
    UUID yearly = house.product("year");
    house.price(yearly, "year", 9000);
    List<Map<String, Object>> both = List.of(map("productId", monthly), map("productId", yearly));
    assertEquals(List.of("mixed_intervals"), faults(house.basket(product, 1, "items", both)));
    house.tenant.call("products.archive", map(), "id", product);
    assertEquals(List.of("archived"), faults(house.basket(product, 1)));
  }

  @Test
  void whileStripeIsAwayNothingIsKept() {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    Selling.STRIPE.away = true;
    assertEquals(List.of("unavailable"), faults(house.basket(product, 1)));
    Selling.STRIPE.away = false;
    assertEquals(List.of(), house.all("billing.checkout.list"));
  }

  @Test
  void aPaidPageMakesTheBuyerAnOrderAndItsLicences() {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    String session = house.open(product, 2);
    house.send(
        house.event(
            "checkout.session.completed", house.paid(session, "payment_intent", "pi_" + session)));
    List<Order> orders = house.all("orders.list");
    Order order = orders.getFirst();
    assertEquals(OrderStatus.CONFIRMED, order.status());
    assertEquals(OrderSource.CHECKOUT, order.source());
    assertEquals(9800, order.total());
    List<Contact> contacts = house.all("contacts.list");
    assertEquals(house.email, contacts.getFirst().email().orElseThrow());
    assertEquals(order.contactId(), contacts.getFirst().id());
    List<User> users = house.all("users.list");
    assertEquals("customer", users.getFirst().role());
    assertEquals(2, house.licenses().size());
    assertTrue(
        house.licenses().stream()
            .allMatch(one -> one.orderId().equals(java.util.Optional.of(order.id()))));
  }

  @Test
  void anUnpaidPageWaitsAndAPageOfSomebodyElseIsIgnored() {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    String session = house.open(product, 1);
    house.send(
        house.event("checkout.session.completed", house.paid(session, "payment_status", "unpaid")));
    assertEquals(List.of(), house.all("orders.list"));
    house.send(house.event("checkout.session.async_payment_succeeded", house.paid(session)));
    assertEquals(1, house.all("orders.list").size());
    house.send(house.event("checkout.session.completed", house.paid("cs_of_somebody_else")));
    assertEquals(1, house.all("orders.list").size());
  }

  @Test
  void aWholeRefundTakesTheLicencesAndAPartLeavesThem() {
    UUID product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    String session = house.open(product, 1);
    String payment = "pi_" + session;
    house.send(
        house.event("checkout.session.completed", house.paid(session, "payment_intent", payment)));
    Map<String, Object> charge =
        map("id", "ch_" + session, "payment_intent", payment, "amount", 4900, "currency", "usd");
    charge.put("metadata", house.metadata());
    charge.put("amount_refunded", 1000);
    house.send(house.event("charge.refunded", charge));
    assertEquals(List.of("ACTIVE"), house.licenseStatuses());
    assertEquals(List.of("ACTIVE"), grantStatuses());
    charge.put("amount_refunded", 4900);
    charge.put("refunded", true);
    house.send(house.event("charge.refunded", charge));
    assertEquals(List.of("REVOKED"), house.licenseStatuses());
    assertEquals(List.of("REVOKED"), grantStatuses());
    assertEquals("charge.refunded", house.tenant.events().getLast());
  }

  @Test
  void whatIsDownloadedWithoutALicenceGoesWithTheMoneyToo() {
    UUID product = house.product("one_time");
    house.price(product, "one_time", 4900);
    String session = house.open(product, 1);
    String payment = "pi_" + session;
    house.send(
        house.event("checkout.session.completed", house.paid(session, "payment_intent", payment)));
    assertEquals(List.of("ACTIVE"), grantStatuses());
    Map<String, Object> charge =
        map("id", "ch_1", "payment_intent", payment, "amount", 4900, "currency", "usd");
    charge.putAll(map("metadata", house.metadata(), "amount_refunded", 4900, "refunded", true));
    house.send(house.event("charge.refunded", charge));
    assertEquals(List.of("REVOKED"), grantStatuses());
  }

  private List<String> grantStatuses() {
    List<Object> grants = house.all("downloads.grants.list");
    return grants.stream().map(grant -> field(grant, "status").toString()).toList();
  }

  @Test
  void aFailedPaymentMakesNoOrder() {
    house.send(
        house.event(
            "payment_intent.payment_failed",
            map(
                "id",
                "pi_1",
                "amount",
                4900,
                "currency",
                "usd",
                "receipt_email",
                house.email,
                "metadata",
                house.metadata())));
    assertEquals(List.of(), house.all("orders.list"));
    assertEquals("payment_intent.payment_failed", house.tenant.events().getLast());
  }

  @Test
  void pricesKeepTheirAmount() {
    UUID product = house.product("month");
    Object price = house.price(product, "month", 900, "trialDays", 14);
    UUID id = com.ecosire.domain.testing.Tenant.id(price);
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house.tenant.refused("billing.prices.update", map("unitAmount", 1000L), "id", id).code());
    Object changed = house.tenant.call("billing.prices.update", map("active", false), "id", id);
    assertEquals(false, field(changed, "active"));
    assertTrue(Selling.STRIPE.asked.contains("price false"));
    assertEquals(List.of("no_price"), faults(house.basket(product, 1)));
  }
}
