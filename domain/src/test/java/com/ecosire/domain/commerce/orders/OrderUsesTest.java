package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What orders keep others from taking away. */
class OrderUsesTest {
  private final Sales sales = new Sales();

  @Test
  void aContactWithOrdersIsKeptAndTheOrdersAreNamed() {
    for (int i = 0; i < 7; i++) {
      sales.orderOf();
    }
    Problem problem = sales.tenant.refused("contacts.delete", map(), "id", sales.customer);
    assertEquals(ProblemCode.IN_USE, problem.code());
    assertEquals(
        "The contact has the orders SO/2026/0001, SO/2026/0002, SO/2026/0003, SO/2026/0004,"
            + " SO/2026/0005 and others",
        problem.detail());
    UUID idle = sales.contact("name", "Idle");
    sales.tenant.call("contacts.delete", map(), "id", idle);
  }

  @Test
  void aMergeGivesTheOrdersToTheContactThatStays() {
    Order order = sales.orderOf(custom("a", 1));
    UUID survivor = sales.contact("name", "Countess of Lovelace");
    sales.tenant.call("contacts.merge", map("survivorId", survivor, "duplicateId", sales.customer));
    Order moved = sales.read(order);
    assertEquals(survivor, moved.contactId());
    assertEquals("Countess of Lovelace", moved.contact.name());
    assertEquals(2, moved.version());
    assertEquals(1, sales.list(map("contactId", List.of(survivor))).data().size());
  }

  @Test
  void productsAndVariantsOnOrdersAreKept() {
    UUID product = sales.product("P", "attributes", List.of(size()));
    UUID small = variant(product, "S");
    UUID large = variant(product, "M");
    sales.orderOf(line(product, "variantId", small), line(product, "variantId", small));
    sales.orderOf(line(product, "variantId", small));
    Problem deletion = sales.tenant.refused("products.delete", map(), "id", product);
    assertEquals(ProblemCode.IN_USE, deletion.code());
    assertTrue(deletion.detail().contains("orders (2)"), deletion.detail());
    Problem variant =
        sales.tenant.refused("products.variants.delete", map(), "productId", product, "id", small);
    assertTrue(variant.detail().contains("orders (2)"), variant.detail());
    sales.tenant.call("products.variants.delete", map(), "productId", product, "id", large);
    Problem identity =
        sales.tenant.refused("products.update", map("currency", "eur"), "id", product);
    assertEquals(ProblemCode.IN_USE, identity.code());
  }

  private static Map<String, Object> size() {
    return map("name", "Size", "values", List.of("S", "M"));
  }

  private UUID variant(UUID product, String size) {
    Map<String, Object> option = map("name", "Size", "value", size);
    return Tenant.id(
        sales.tenant.call(
            "products.variants.create",
            map("sku", "P-" + size, "options", List.of(option)),
            "productId",
            product));
  }

  @Test
  void aPriceListOfAnOpenOrderIsKept() {
    UUID list =
        Tenant.id(
            sales.tenant.call(
                "pricing.pricelists.create", map("name", "Usual", "currency", "usd")));
    Order order = sales.order(map("pricelistId", list));
    assertEquals(
        ProblemCode.IN_USE,
        sales.tenant.refused("pricing.pricelists.delete", map(), "id", list).code());
    sales.act("cancel", order);
    sales.tenant.call("pricing.pricelists.delete", map(), "id", list);
    assertEquals(OrderStatus.CANCELLED, sales.read(order).status());
  }

  @Test
  void theCurrencyOfTheBooksIsKeptOnceThereIsAnOrder() {
    sales.open();
    UUID own = sales.tenant.organization();
    sales.tenant.call("organizations.update", map("currency", "eur"), "id", own);
    sales.orderOf();
    assertEquals(
        ProblemCode.CONFLICT,
        sales.tenant.refused("organizations.update", map("currency", "gbp"), "id", own).code());
  }

  @Test
  void contactsHaveAWayToTheirOrders() {
    List<String> relations =
        Sales.BUSINESS.catalog().resources().stream()
            .filter(resource -> resource.name().equals("Contact"))
            .flatMap(resource -> resource.relations().stream())
            .map(Relation::name)
            .toList();
    assertTrue(relations.contains("orders"), relations::toString);
  }
}
