package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.code;
import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static com.ecosire.domain.commerce.orders.Sales.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderLinesTest {
  private final Sales sales = new Sales();

  private UUID first(Order order) {
    return sales.read(order).input.lineItems.getFirst().id;
  }

  @Test
  void aLineThatIsAddedChangedOrDeletedChangesTheOrder() {
    Order order = sales.orderOf(custom("a", 1000));
    OrderLine line = sales.addLine(order, custom("b", 500));
    assertEquals(2, line.input.position);
    Order two = sales.read(order);
    assertEquals(1500, two.total());
    assertEquals(2, two.version());
    sales.updateLine(order, line.id(), "quantity", 3);
    assertEquals(2500, sales.read(order).total());
    sales.tenant.call("orders.lines.delete", Map.of(), "orderId", order.id(), "id", line.id());
    Order one = sales.read(order);
    assertEquals(1000, one.total());
    assertEquals(1, one.input.lineItems.size());
    assertEquals(4, one.version());
    assertEquals(
        List.of("order.created", "order.updated", "order.updated", "order.updated"),
        sales.orderEvents());
  }

  @Test
  void otherLinesKeepTheirPricesAndTaxesWhenOneChanges() {
    UUID vat = sales.tax("VAT", 20);
    UUID one = sales.product("ONE", "price", 1000, "taxIds", List.of(vat));
    UUID two = sales.product("TWO", "price", 500);
    Order order = sales.orderOf(line(one), line(two));
    sales.addLine(order, custom("three", 100));
    assertEquals(1800, sales.read(order).total());
    sales.updateLine(order, order.input.lineItems.getLast().id, "quantity", 2);
    Order read = sales.read(order);
    assertEquals(2300, read.total());
    assertEquals(
        List.of("ONE", "TWO"),
        read.input.lineItems.stream().limit(2).map(item -> item.productName).toList());
  }

  @Test
  void theEventOfAChangedLineTellsTheWholeOrder() {
    Order order = sales.orderOf(custom("a", 1000));
    sales.tenant.wanting("id");
    sales.addLine(order, custom("b", 500));
    Order told = (Order) sales.tenant.lastEvent().orElseThrow().payload();
    assertEquals(2, told.input.lineItems.size());
    assertEquals(1500, told.total());
    assertEquals("Ada Lovelace", told.contact.name());
  }

  @Test
  void aPriceThatWasAskedFollowsTheQuantityAndAGivenOneStays() {
    UUID product = sales.product("P", "price", 1000);
    UUID list =
        Tenant.id(
            sales.tenant.call(
                "pricing.pricelists.create",
                map("name", "Usual", "currency", "usd", "isDefault", true)));
    sales.tenant.call(
        "pricing.rules.create",
        map("scope", "all", "method", "percent_off", "percent", 20, "minQuantity", 10),
        "pricelistId",
        list);
    Order order = sales.orderOf(line(product), line(product, "unitPrice", 950));
    List<OrderLineItem> lines = order.input.lineItems;
    assertEquals(800, sales.updateLine(order, lines.get(0).id, "quantity", 10).input.unitPrice);
    assertEquals(950, sales.updateLine(order, lines.get(1).id, "quantity", 10).input.unitPrice);
    assertEquals(700, sales.updateLine(order, lines.get(0).id, "unitPrice", 700).input.unitPrice);
    assertEquals(700, sales.updateLine(order, lines.get(0).id, "quantity", 1).input.unitPrice);
    assertEquals(1000, sales.updateLine(order, lines.get(0).id, "unitPrice", null).input.unitPrice);
  }

  @Test
  void aPriceThatWasAskedStaysWhileOnlyWordsOrDiscountChange() {
    UUID product = sales.product("P", "price", 1000);
    Order order = sales.orderOf(line(product));
    sales.tenant.call("products.update", map("price", 5000), "id", product);
    OrderLine line = sales.updateLine(order, first(order), "discount", 50, "description", "x");
    assertEquals(1000, line.input.unitPrice);
    assertEquals(500, line.total);
    assertEquals(5000, sales.updateLine(order, line.id(), "quantity", 2).input.unitPrice);
  }

  @Test
  void taxesThatAreGivenStayAndClearedOnesAreThoseOfTheProduct() {
    UUID usual = sales.tax("USUAL", 20);
    UUID low = sales.tax("LOW", 5);
    UUID product = sales.product("P", "price", 1000, "taxIds", List.of(usual));
    Order order = sales.orderOf(line(product));
    UUID line = first(order);
    assertEquals(List.of(usual), sales.updateLine(order, line, "quantity", 2).input.taxIds);
    assertEquals(List.of(low), sales.updateLine(order, line, "taxIds", List.of(low)).input.taxIds);
    assertEquals(2100, sales.read(order).total());
    assertEquals(List.of(low), sales.updateLine(order, line, "quantity", 1).input.taxIds);
    sales.updateLine(order, line, "taxIds", List.of());
    assertEquals(1000, sales.read(order).total());
    assertEquals(List.of(usual), sales.updateLine(order, line, "taxIds", null).input.taxIds);
  }

  @Test
  void anInactiveTaxCannotBePutOnALineButStaysWhereItIs() {
    UUID vat = sales.tax("VAT", 20);
    Order order = sales.orderOf(custom("a", 1000));
    UUID line = first(order);
    sales.updateLine(order, line, "taxIds", List.of(vat));
    sales.tenant.call("taxes.update", map("isActive", false), "id", vat);
    assertEquals(2400, reread(order, line, "quantity", 2));
    Problem problem =
        sales.tenant.refused(
            "orders.lines.create", custom("b", 1, "taxIds", List.of(vat)), "orderId", order.id());
    assertEquals("taxIds[0]", path(problem));
    assertEquals("inactive_tax", code(problem));
  }

  private long reread(Order order, UUID line, Object... pairs) {
    sales.updateLine(order, line, pairs);
    return sales.read(order).total();
  }

  @Test
  void aTaxOnAnOrderCannotBeDeleted() {
    UUID vat = sales.tax("VAT", 20);
    Order order = sales.orderOf(custom("a", 1000));
    sales.updateLine(order, first(order), "taxIds", List.of(vat));
    assertEquals(ProblemCode.IN_USE, sales.tenant.refused("taxes.delete", map(), "id", vat).code());
  }

  @Test
  void aPatchThatChangesNothingLeavesTheVersions() {
    UUID product = sales.product("P");
    Order order = sales.orderOf(line(product));
    sales.tenant.at(Sales.clock("2026-03-15T09:00:00Z"));
    OrderLine same = sales.updateLine(order, first(order), "quantity", 1, "discount", 0);
    assertEquals(1, same.version());
    assertEquals(1, sales.read(order).version());
  }

  @Test
  void linesChangeInADraftOnly() {
    Order order = sales.orderOf(custom("a", 1000));
    UUID line = first(order);
    sales.act("confirm", order);
    for (Problem problem :
        List.of(
            sales.tenant.refused("orders.lines.create", custom("b", 1), "orderId", order.id()),
            sales.tenant.refused(
                "orders.lines.update", map("quantity", 2), "orderId", order.id(), "id", line),
            sales.tenant.refused(
                "orders.lines.delete", map(), "orderId", order.id(), "id", line))) {
      assertEquals(ProblemCode.INVALID_STATE, problem.code());
      assertTrue(problem.detail().contains("confirmed"), problem.detail());
    }
  }

  @Test
  void aLineIsOnlyThatOfItsOwnOrder() {
    Order order = sales.orderOf(custom("a", 1000));
    Order other = sales.orderOf(custom("b", 1000));
    Problem problem =
        sales.tenant.refused(
            "orders.lines.update", map("quantity", 2), "orderId", other.id(), "id", first(order));
    assertEquals(ProblemCode.NOT_FOUND, problem.code());
  }

  @Test
  void aLineBehindTheLastPossiblePlaceSharesIt() {
    Order order = sales.orderOf(custom("a", 1));
    sales.addLine(order, custom("b", 1, "position", Integer.MAX_VALUE));
    assertEquals(Integer.MAX_VALUE, sales.addLine(order, custom("c", 1)).input.position);
  }

  @Test
  void amountsThatCannotBeShownExactlyAreRefused() {
    Order order = sales.orderOf(custom("a", 1));
    Problem problem =
        sales.tenant.refused(
            "orders.lines.create",
            custom("b", 9_000_000_000_000_000L, "quantity", 99_999_999_999L),
            "orderId",
            order.id());
    assertEquals("too_big", code(problem));
  }

  @Test
  void theRulesOfKindsHoldForSingleLinesToo() {
    UUID product = sales.product("P");
    Order order = sales.orderOf(line(product));
    Problem note =
        sales.tenant.refused(
            "orders.lines.update", map("kind", "note"), "orderId", order.id(), "id", first(order));
    assertEquals(List.of("description", "productId"), sales.fields(note));
    Problem fraction =
        sales.tenant.refused(
            "orders.lines.create", line(product, "quantity", 0.5), "orderId", order.id());
    assertEquals("quantity", path(fraction));
    Problem below =
        sales.tenant.refused(
            "orders.lines.create",
            map("kind", "discount", "unitPrice", -99_999),
            "orderId",
            order.id());
    assertEquals("negative_total", code(below));
  }
}
