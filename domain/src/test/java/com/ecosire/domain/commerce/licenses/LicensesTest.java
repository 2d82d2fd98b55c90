package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.commerce.licenses.Licensing.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How licences are issued. */
class LicensesTest {
  private final Licensing house = new Licensing();

  @Test
  void aFixedLicenseEndsAfterTheDaysOfItsPolicy() {
    UUID policy = house.policy("termDays", 30, "activationsLimit", 3, "transfersPerYear", 2);
    License license = house.grant();
    assertTrue(license.key().startsWith("ACME-"));
    assertEquals(policy, license.policyId());
    assertEquals("2026-04-13T12:00:00Z", license.expiresAt().orElseThrow().toString());
    assertTrue(license.updatesUntil().isEmpty());
    assertEquals(3, license.activationsLimit());
    assertEquals(2, (int) field(license, "transfersLeft"));
    assertEquals(List.of("license.issued"), house.events());
    assertEquals(List.of("ISSUED"), house.log(license));
  }

  @Test
  void aPerpetualLicenseHasNoEndButItsUpdatesDo() {
    house.policy("term", "perpetual", "updatesMonths", 1);
    License license = house.grant();
    assertTrue(license.expiresAt().isEmpty());
    assertEquals("2026-04-14T12:00:00Z", license.updatesUntil().orElseThrow().toString());
  }

  @Test
  void aChangedLimitCountsForNewLicensesOnly() {
    UUID policy = house.policy("activationsLimit", 1);
    License before = house.grant();
    house.tenant.call("licenses.policies.update", map("activationsLimit", 5), "id", policy);
    assertEquals(1, house.read(before).activationsLimit());
    assertEquals(5, house.grant().activationsLimit());
  }

  @Test
  void aProductWithoutAPolicyHasNoLicenses() {
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house
            .tenant
            .refused("licenses.create", map("productId", house.plugin, "contactId", house.customer))
            .code());
  }

  @Test
  void aProductIsInOnePolicyAtMost() {
    house.policy();
    Map<String, Object> second =
        map("name", "Second", "prefix", "TWO", "productIds", List.of(house.plugin));
    assertEquals(
        ProblemCode.CONFLICT, house.tenant.refused("licenses.policies.create", second).code());
    second.put("productIds", List.of());
    Object made = house.tenant.call("licenses.policies.create", second);
    assertEquals(
        ProblemCode.CONFLICT,
        house
            .tenant
            .refused(
                "licenses.policies.update",
                map("productIds", List.of(house.plugin)),
                "id",
                Tenant.id(made))
            .code());
  }

  @Test
  void aPolicyWithLicensesStaysAndKeepsPrefixAndTerm() {
    UUID policy = house.policy();
    house.tenant.call("licenses.policies.update", map("prefix", "NEW"), "id", policy);
    License license = house.grant();
    assertTrue(license.key().startsWith("NEW-"));
    for (Map<String, Object> change : List.of(map("prefix", "OLD"), map("term", "perpetual"))) {
      assertEquals(
          ProblemCode.IN_USE,
          house.tenant.refused("licenses.policies.update", change, "id", policy).code());
    }
    assertEquals(
        ProblemCode.IN_USE,
        house.tenant.refused("licenses.policies.delete", map(), "id", policy).code());
    UUID unused = house.policy("productIds", List.of());
    house.tenant.call("licenses.policies.delete", map(), "id", unused);
  }

  @Test
  void aProductOfADeletedPolicyMayHaveAnother() {
    UUID policy = house.policy();
    house.tenant.call("licenses.policies.delete", map(), "id", policy);
    assertNotEquals(policy, house.policy());
  }

  @Test
  void aConfirmedOrderIssuesALicenseForEachUnitAndACancelledOneTakesThemBack() {
    house.policy();
    UUID box = house.product("physical");
    UUID plain = house.product("digital");
    List<Map<String, Object>> lines =
        List.of(
            map("productId", house.plugin, "quantity", 2),
            map("productId", house.plugin, "quantity", 1),
            map("productId", box),
            map("productId", plain));
    Object order =
        house.tenant.call("orders.create", map("contactId", house.customer, "lineItems", lines));
    assertEquals(List.of(), ofOrder(order));
    house.tenant.call("orders.confirm", map(), "id", Tenant.id(order));
    assertEquals(3, ofOrder(order).size());
    assertEquals(house.customer, ofOrder(order).getFirst().contactId());
    house.tenant.call("orders.cancel", map(), "id", Tenant.id(order));
    ofOrder(order)
        .forEach(license -> assertEquals(LicenseStatus.REVOKED, field(license, "status")));
  }

  @Test
  void aPhysicalProductInAPolicyIsNotLicensedByOrders() {
    UUID box = house.product("physical");
    house.policy("productIds", List.of(box));
    Object order =
        house.tenant.call(
            "orders.create",
            map("contactId", house.customer, "lineItems", List.of(map("productId", box))));
    house.tenant.call("orders.confirm", map(), "id", Tenant.id(order));
    assertEquals(List.of(), ofOrder(order));
  }

  private List<License> ofOrder(Object order) {
    Page<License> page =
        house.tenant.call("licenses.list", map("orderId", List.of(Tenant.id(order))));
    return page.data();
  }

  @Test
  void theLimitNeverGoesBelowWhatIsBound() {
    house.policy("activationsLimit", 3);
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    house.client("activate", license, "b.example.com");
    assertEquals(
        ProblemCode.CONFLICT, house.refusedAct("update", license, "activationsLimit", 1).code());
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house.refusedAct("update", license, "activationsLimit", 0).code());
    assertEquals(2, house.act("update", license, "activationsLimit", 2).activationsLimit());
  }

  @Test
  void theLimitIsNeverTakenAway() {
    house.policy();
    License license = house.grant();
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house.refusedAct("update", license, "activationsLimit", null).code());
  }

  @Test
  void whoHasLicensesIsKept() {
    house.policy();
    house.grant();
    assertEquals(
        ProblemCode.IN_USE,
        house.tenant.refused("contacts.delete", map(), "id", house.customer).code());
    assertEquals(
        ProblemCode.IN_USE,
        house.tenant.refused("products.delete", map(), "id", house.plugin).code());
  }

  @Test
  void aMergedContactTakesItsLicensesAlong() {
    house.policy();
    License license = house.grant();
    UUID survivor = house.contact("survivor-" + UUID.randomUUID() + "@example.com");
    house.tenant.call("contacts.merge", map("survivorId", survivor, "duplicateId", house.customer));
    assertEquals(survivor, house.read(license).contactId());
  }

  @Test
  void anOrderIssuesAThousandLicensesAtMost() {
    house.policy();
    Object order =
        house.tenant.call(
            "orders.create",
            map(
                "contactId",
                house.customer,
                "lineItems",
                List.of(map("productId", house.plugin, "quantity", 5_000_000_000L))));
    assertEquals(
        "too_many_licenses",
        house
            .tenant
            .refused("orders.confirm", map(), "id", Tenant.id(order))
            .details()
            .getFirst()
            .code());
    assertEquals(List.of(), ofOrder(order));
  }

  @Test
  void listsFindExpiredOnesWhetherAJobHasRunOrNot() {
    house.policy("termDays", 1);
    License license = house.grant();
    assertEquals(0, listed("expired"));
    house.at("2026-03-15T12:00:00Z");
    assertEquals(1, listed("expired"));
    assertEquals(0, listed("active"));
    assertEquals(LicenseStatus.EXPIRED, field(house.read(license), "status"));
    assertNull(field(license, "statusReason"));
  }

  private int listed(String status) {
    Page<License> page = house.tenant.call("licenses.list", map("status", List.of(status)));
    return page.data().size();
  }
}
