package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.commerce.billing.Selling.Subscribed;
import com.ecosire.domain.commerce.invoices.PaymentLinks.PaymentLink;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What billing refuses, beyond what the flows of the other tests come across. */
class RefusalsTest {
  private static final String CANCEL = "billing.subscriptions.cancel";
  private static final String CHANGE = "billing.subscriptions.changePlan";

  private final Selling house = new Selling();
  private final Staff staff = new Staff(house.tenant);

  private ProblemCode refused(String operation, Map<String, Object> values, String id) {
    return house.tenant.refused(operation, values, "id", id).code();
  }

  private UUID month(String currency, long amount) {
    UUID product = house.product("month", "currency", currency);
    return Tenant.id(house.price(product, "month", amount, "currency", currency));
  }

  @Test
  void whoMayOnlyReadChangesNoSubscriptionOfOthers() {
    Subscribed subscribed = house.subscribe();
    Tenant reader = staff.as(staff.add("A Reader", "viewer"));
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        reader.refused(CANCEL, map(), "id", subscribed.name()).code());
  }

  @Test
  void aBuyerEndsItWithItsPeriodAndNotAtOnce() {
    UUID role =
        Tenant.id(
            house.tenant.call(
                "roles.create",
                map("key", "buyer", "name", "Buyer", "permissions", List.of("orders:read"))));
    UUID person = staff.add("A Buyer", "viewer");
    house.tenant.call("users.update", map("roleIds", List.of(role)), "id", person);
    house.email = Tenant.field(house.tenant.call("users.get", map(), "id", person), "email");
    Subscribed subscribed = house.subscribe();
    Tenant buyer = staff.as(person);
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        buyer.refused(CANCEL, map("atPeriodEnd", false), "id", subscribed.name()).code());
    buyer.call(CANCEL, map(), "id", subscribed.name());
  }

  @Test
  void aSubscriptionThatIsOverGetsNoOtherPlan() {
    Subscribed subscribed = house.subscribe();
    UUID price = month("usd", 5000);
    subscribed.become("status", "past_due");
    assertEquals(
        ProblemCode.INVALID_STATE, refused(CHANGE, map("priceId", price), subscribed.name()));
  }

  @Test
  void aLicenceIsRenewedByItsSubscriptionAlone() {
    house.subscribe();
    UUID license = house.licenses().getFirst().id();
    assertEquals(
        ProblemCode.CONFLICT,
        house.tenant.refused("licenses.renew", map("days", 30), "id", license).code());
  }

  @Test
  void aPlanMustBeSoldInTheSameCurrencyAndStillBeSold() {
    Subscribed subscribed = house.subscribe();
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        refused(CHANGE, map("priceId", month("eur", 5000)), subscribed.name()));
    UUID old = month("usd", 5000);
    house.tenant.call("billing.prices.update", map("active", false), "id", old);
    assertEquals(
        ProblemCode.VALIDATION_FAILED, refused(CHANGE, map("priceId", old), subscribed.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"intervalCount", "trialDays"})
  void aPriceThatIsPaidOnceRecursInNothing(String field) {
    UUID product = house.product("one_time");
    Map<String, Object> values =
        map("productId", product, "unitAmount", 900L, "currency", "usd", "interval", "one_time");
    values.put(field, 2);
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house.tenant.refused("billing.prices.create", values).code());
  }

  @Test
  void aPriceThatIsPaidOnceGetsNoTrialLater() {
    UUID price = Tenant.id(house.price(house.product("one_time"), "one_time", 900));
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house.tenant.refused("billing.prices.update", map("trialDays", 2), "id", price).code());
  }

  @Test
  void aDraftHasNoPdf() throws SQLException {
    Subscribed subscribed = house.subscribe();
    String name = FakeStripe.name("in_");
    house.send(
        house.event("invoice.paid", subscribed.invoice(name, "manual", "2026-05-14T12:00:00Z")));
    write("UPDATE billing_invoice SET status = 'DRAFT' WHERE givenId = ?", name);
    assertEquals(ProblemCode.INVALID_STATE, refused("billing.invoices.invoicePdf", map(), name));
  }

  private static void write(String sql, Object value) throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      assertEquals(1, statement.executeUpdate());
    }
  }

  @Test
  void aCustomerOfStripesStaysThoughItHasBoughtNothing() throws SQLException {
    UUID person = staff.add("Saves A Card", "viewer");
    Tenant caller = staff.as(person);
    Map<String, Object> card = map("paymentMethodId", "pm_" + FakeStripe.name(""));
    String email = Tenant.field(house.tenant.call("users.get", map(), "id", person), "email");
    write("UPDATE membership SET emailVerified = FALSE WHERE email = ?", email);
    assertEquals(
        ProblemCode.EMAIL_NOT_VERIFIED, caller.refused("billing.paymentMethods.add", card).code());
    write("UPDATE membership SET emailVerified = TRUE WHERE email = ?", email);
    caller.call("billing.paymentMethods.add", card);
    UUID contact = Tenant.id(house.all("contacts.list").getFirst());
    assertEquals(
        ProblemCode.IN_USE, house.tenant.refused("contacts.delete", map(), "id", contact).code());
  }

  @Test
  void whoIsNoPersonSavesNoCard() {
    Tenant key = house.tenant.as(Platform.key(house.tenant, Access.ADMIN, "billing"));
    Map<String, Object> card = map("paymentMethodId", "pm_" + FakeStripe.name(""));
    Problem problem = key.refused("billing.paymentMethods.add", card);
    assertEquals(ProblemCode.NOT_FOUND, problem.code());
    assertEquals(
        false, Selling.STRIPE.asked.toString().contains((String) card.get("paymentMethodId")));
  }

  @Test
  void aLinkIsNotOpenedOverWhatIsDueNoMore() {
    UUID buyer = Tenant.id(house.tenant.call("contacts.create", map("name", "Ada")));
    Map<String, Object> line = map("description", "Setup", "quantity", 1, "unitPrice", 500L);
    line.put("taxIds", List.of());
    Map<String, Object> draft = map("contactId", buyer, "lineItems", List.of(line));
    UUID id = Tenant.id(house.tenant.call("invoices.create", draft));
    house.tenant.call("invoices.send", map("byEmail", false), "id", id);
    Map<String, Object> waived = map("amount", 100L, "reason", "Kind");
    Selling.STRIPE.meanwhile = () -> house.tenant.call("invoices.writeOff", waived, "id", id);
    Problem problem = house.tenant.refused("invoices.paymentLink", map(), "id", id);
    assertEquals(ProblemCode.CONFLICT, problem.code());
    PaymentLink link = house.tenant.call("invoices.paymentLink", map(), "id", id);
    assertEquals(400, link.amount());
  }
}
