package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.billing.Selling.Subscribed;
import com.ecosire.domain.commerce.billing.portal.BillingPortal.OwnBilling;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What customers see and do of their own: saved payment methods, invoices, Stripe's portal. */
class OwnBillingTest {
  private static final String MAY = "2026-05-14T12:00:00Z";
  private static final String METHOD = "paymentMethodId";

  private final Selling house = new Selling();
  private final Staff staff = new Staff(house.tenant);
  private final UUID role =
      Tenant.id(
          house.tenant.call(
              "roles.create",
              map("key", "buyer", "name", "Buyer", "permissions", List.of("orders:read"))));
  private final UUID person = customer("A Buyer");
  private final Tenant buyer = staff.as(person);
  private final Tenant stranger = staff.as(customer("A Stranger"));

  /** Somebody who may not read what others have bought. */
  private UUID customer(String name) {
    UUID user = staff.add(name, "viewer");
    house.tenant.call("users.update", map("roleIds", List.of(role)), "id", user);
    return user;
  }

  private Subscribed subscribe() {
    User user = house.tenant.call("users.get", map(), "id", person);
    house.email = user.email();
    return house.subscribe();
  }

  /** Stripe's name of a method of this test. */
  private String method(String name) {
    return "pm_" + name + person.toString().replace("-", "");
  }

  private Object add(Tenant caller, String name, boolean makeDefault) {
    return caller.call("billing.paymentMethods.add", map(METHOD, name, "makeDefault", makeDefault));
  }

  private List<String> defaults(Tenant caller) {
    Page<Object> page = caller.call("billing.paymentMethods.list", map());
    return page.data().stream()
        .filter(method -> (boolean) field(method, "isDefault"))
        .map(method -> field(method, "id").toString())
        .toList();
  }

  @Test
  void theFirstMethodIsTheDefaultAndExactlyOneIs() {
    subscribe();
    add(buyer, method("first"), false);
    assertEquals(List.of(method("first")), defaults(buyer));
    add(buyer, method("second"), false);
    assertEquals(List.of(method("first")), defaults(buyer));
    add(buyer, method("second"), false);
    assertEquals(2, buyer.<Page<Object>>call("billing.paymentMethods.list", map()).data().size());
    buyer.call("billing.paymentMethods.setDefault", map(), "id", method("second"));
    assertEquals(List.of(method("second")), defaults(buyer));
    assertTrue(Selling.STRIPE.asked.contains("payBy " + method("second") + " 1"));
    add(buyer, method("third"), true);
    assertEquals(List.of(method("third")), defaults(buyer));
  }

  @Test
  void theDefaultOfARunningSubscriptionStays() {
    Subscribed subscribed = subscribe();
    add(buyer, method("a"), false);
    add(buyer, method("b"), false);
    String delete = "billing.paymentMethods.delete";
    assertEquals(ProblemCode.CONFLICT, buyer.refused(delete, map(), "id", method("a")).code());
    buyer.call(delete, map(), "id", method("b"));
    assertTrue(Selling.STRIPE.asked.contains("detach " + method("b")));
    house.send(
        house.event(
            "customer.subscription.deleted", Selling.STRIPE.subscriptions.get(subscribed.name())));
    buyer.call(delete, map(), "id", method("a"));
    assertEquals(List.of(), defaults(buyer));
  }

  @Test
  void cardNumbersAreNotTaken() {
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        buyer.refused("billing.paymentMethods.add", map(METHOD, "4242424242424242")).code());
  }

  @Test
  void nobodyTouchesOrSeesTheMethodsOfOthers() {
    subscribe();
    String name = method("own");
    add(buyer, name, false);
    for (String action : List.of("setDefault", "delete")) {
      assertEquals(
          ProblemCode.NOT_FOUND,
          stranger.refused("billing.paymentMethods." + action, map(), "id", name).code());
      // Who may read all may still not choose for others.
      assertEquals(
          ProblemCode.NOT_FOUND,
          house.tenant.refused("billing.paymentMethods." + action, map(), "id", name).code());
    }
    assertEquals(
        0, stranger.<Page<Object>>call("billing.paymentMethods.list", map()).data().size());
    assertEquals(
        1, house.tenant.<Page<Object>>call("billing.paymentMethods.list", map()).data().size());
  }

  @Test
  void theCallersOwnPurchasesAreShownAndNobodyElses() {
    Subscribed subscribed = subscribe();
    for (int i = 1; i <= 13; i++) {
      house.send(
          house.event(
              "invoice.paid", subscribed.invoice("in_" + i + person, "subscription_cycle", MAY)));
    }
    OwnBilling own = buyer.call("billing.portal", map());
    assertEquals(12, own.invoices().size());
    assertEquals(1, own.subscriptions().size());
    assertEquals(subscribed.name(), own.nextPayment().subscriptionId());
    assertEquals(3000, own.nextPayment().amount());
    assertEquals(1, own.licenses().size());
    OwnBilling others = stranger.call("billing.portal", map());
    assertEquals(List.of(), others.subscriptions());
    assertEquals(List.of(), others.invoices());
    assertEquals(List.of(), others.licenses());
    assertNull(others.nextPayment());
    subscribed.become("cancel_at_period_end", true);
    OwnBilling ending = buyer.call("billing.portal", map());
    assertNull(ending.nextPayment());
  }

  @Test
  void onlyWhoHasBoughtSomethingGetsToStripesPortal() {
    assertEquals(
        ProblemCode.NOT_FOUND,
        stranger
            .refused("billing.portalSession", map("returnUrl", "https://shop.example.com"))
            .code());
    subscribe();
    Object page = buyer.call("billing.portalSession", map("returnUrl", "https://shop.example.com"));
    assertEquals("https://portal.example.com", field(page, "url"));
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        buyer.refused("billing.portalSession", map("returnUrl", "http://shop.example.com")).code());
  }

  @Test
  void theirInvoicesPdfIsTheirs() {
    Subscribed subscribed = subscribe();
    String name = "in_pdf_" + person;
    house.send(house.event("invoice.paid", subscribed.invoice(name, "subscription_cycle", MAY)));
    buyer.call("billing.invoices.invoicePdf", map(), "id", name);
    assertTrue(Selling.STRIPE.asked.contains("pdf " + name));
    assertEquals(
        ProblemCode.NOT_FOUND,
        stranger.refused("billing.invoices.invoicePdf", map(), "id", name).code());
    house.tenant.call("billing.invoices.invoicePdf", map(), "id", name);
  }

  @Test
  void whatADuplicateHasBoughtGoesToTheContactThatStays() {
    Subscribed subscribed = subscribe();
    UUID from = subscribed.read().contactId().orElseThrow();
    UUID to = Tenant.id(house.tenant.call("contacts.create", map("name", "Stays")));
    assertEquals(
        ProblemCode.IN_USE, house.tenant.refused("contacts.delete", map(), "id", from).code());
    house.tenant.call("contacts.merge", map("survivorId", to, "duplicateId", from));
    assertEquals(to, subscribed.read().contactId().orElseThrow());
    Page<Object> invoices =
        house.tenant.call("billing.checkout.list", map("contactId", List.of(to)));
    assertFalse(invoices.data().isEmpty());
  }
}
