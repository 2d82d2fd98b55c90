package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.code;
import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static com.ecosire.domain.commerce.orders.Sales.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What orders come to. */
class OrderAmountsTest {
  private final Sales sales = new Sales();

  @Test
  void discountLinesCountIntoTheSubtotalButNeverBelowZero() {
    Map<String, Object> off = map("kind", "discount", "unitPrice", -300);
    Order order = sales.orderOf(custom("a", 1000), off);
    assertEquals(700, order.subtotal);
    assertEquals(700, order.total());
    assertEquals("negative_total", code(sales.refusedLines(custom("a", 200), off)));
  }

  @Test
  void taxesAreThoseOfTheProductAndRaiseTheTotal() {
    UUID vat = sales.tax("VAT", 20);
    UUID product = sales.product("P", "price", 999, "taxIds", List.of(vat));
    Order order = sales.orderOf(line(product), custom("untaxed", 1));
    assertEquals(1000, order.subtotal);
    assertEquals(200, order.taxAmount);
    assertEquals(1200, order.total());
    Page<OrderLine> lines =
        sales.tenant.call(
            "orders.lines.list", map("kind", List.of("product")), "orderId", order.id());
    assertEquals(List.of(vat), lines.data().getFirst().input.taxIds);
  }

  @Test
  void aTaxThatThePriceIncludesLowersTheNetInsteadOfRaisingTheTotal() {
    UUID vat = sales.tax("VAT", 20, "priceIncluded", true);
    UUID product = sales.product("P", "price", 1200, "taxIds", List.of(vat));
    Order order = sales.orderOf(line(product));
    assertEquals(1200, order.input.lineItems.getFirst().total);
    assertEquals(1000, order.subtotal);
    assertEquals(200, order.taxAmount);
    assertEquals(1200, order.total());
  }

  @Test
  void theShippingCountryDecidesOnTheTaxes() {
    UUID vat = sales.tax("VAT", 20);
    sales.tenant.call(
        "taxes.rules.create",
        map("name", "Exports", "scope", "sale", "country", "CH", "taxIds", List.of()));
    UUID product = sales.product("P", "price", 1000, "taxIds", List.of(vat));
    Order order = sales.orderOf(line(product));
    assertEquals(1200, order.total());
    Order moved = sales.update(order, "shippingAddress", map("country", "CH"));
    assertEquals(0, moved.taxAmount);
    assertEquals(1000, moved.total());
  }

  @Test
  void anotherCustomerIsAskedOtherPricesButForThoseThatWereGiven() {
    UUID product = sales.product("P", "price", 1000);
    UUID list =
        Tenant.id(
            sales.tenant.call(
                "pricing.pricelists.create",
                map("name", "VIP", "currency", "usd", "contactTags", List.of("vip"))));
    sales.tenant.call(
        "pricing.rules.create",
        map("scope", "all", "method", "percent_off", "percent", 50),
        "pricelistId",
        list);
    UUID vip = sales.contact("name", "V", "tags", List.of("vip"));
    Order order = sales.orderOf(line(product), line(product, "unitPrice", 900));
    assertEquals(1900, order.total());
    Order other = sales.update(order, "contactId", vip);
    assertEquals(1400, other.total());
    assertEquals("V", other.contact.name());
    assertEquals(1900, sales.update(other, "contactId", sales.customer).total());
    assertEquals(1400, sales.update(other, "pricelistId", list).total());
  }

  @Test
  void anotherPriceOfTheProductLeavesOrdersAlone() {
    UUID product = sales.product("P", "price", 1000);
    Order order = sales.orderOf(line(product));
    sales.tenant.call("products.update", map("price", 5000, "name", "New"), "id", product);
    sales.update(order, "notes", "x");
    Order read = sales.read(order);
    assertEquals(1000, read.total());
    assertEquals("P", read.input.lineItems.getFirst().productName);
  }

  @Test
  void aCodeTakesItsDiscountAndABadOneIsRefusedWithTheReason() {
    UUID product = sales.product("P", "price", 1000);
    sales.promotion();
    Order order =
        sales.order(map("lineItems", List.of(line(product)), "couponCodes", List.of("spring")));
    assertEquals(1000, order.subtotal);
    assertEquals(100, order.discountAmount);
    assertEquals(900, order.total());
    Problem unknown =
        sales.refused(map("lineItems", List.of(line(product)), "couponCodes", List.of("NOPE")));
    assertEquals("couponCodes[0]", path(unknown));
    assertEquals("unknown", code(unknown));
    Problem update =
        sales.tenant.refused(
            "orders.update", map("couponCodes", List.of("SPRING", "BAD")), "id", order.id());
    assertEquals("couponCodes[1]", path(update));
    assertEquals(1000, sales.update(order, "couponCodes", List.of()).total());
  }
}
