package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.code;
import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.orders.OrderJournal.OrderHistory;
import com.ecosire.domain.commerce.orders.states.OrderInvoicing;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderFlowTest {
  private final Sales sales = new Sales();

  @Test
  void anOrderGoesFromDraftToDoneAndTellsIt() {
    Order order = sales.orderOf(custom("a", 1000));
    Order confirmed = sales.act("confirm", order);
    assertEquals(OrderStatus.CONFIRMED, confirmed.status());
    assertEquals(OrderInvoicing.TO_INVOICE, confirmed.invoiceStatus);
    assertEquals(1, confirmed.input.lineItems.size());
    assertEquals(2, confirmed.version());
    assertEquals(OrderStatus.IN_PROGRESS, sales.<Order>act("start", order).status());
    sales.bill(order);
    assertEquals(OrderStatus.DELIVERED, sales.<Order>act("deliver", order).status());
    Order done = sales.act("close", order);
    assertEquals(OrderStatus.DONE, done.status());
    assertEquals(6, done.version());
    assertEquals(
        List.of(
            "order.created",
            "order.confirmed",
            "order.in_progress",
            "order.delivered",
            "order.done"),
        sales.orderEvents());
  }

  @Test
  void everyOtherStepIsRefusedAndNamesThePresentStatus() {
    Order order = sales.orderOf(custom("a", 1000));
    assertRefused(order, "draft", "start", "deliver", "close");
    sales.act("confirm", order);
    assertRefused(order, "confirmed", "confirm", "deliver", "close", "delete");
    sales.act("start", order);
    assertRefused(order, "in_progress", "confirm", "start", "cancel", "close", "delete");
    sales.bill(order);
    sales.act("deliver", order);
    assertRefused(order, "delivered", "confirm", "start", "deliver", "cancel", "delete");
    sales.act("close", order);
    assertRefused(order, "done", "confirm", "start", "deliver", "cancel", "close", "delete");
    Order cancelled = sales.orderOf(custom("a", 1000));
    sales.act("cancel", cancelled);
    assertRefused(
        cancelled, "cancelled", "confirm", "start", "deliver", "cancel", "close", "delete");
  }

  private void assertRefused(Order order, String status, String... actions) {
    for (String action : actions) {
      Problem problem = sales.refusedAct(action, order);
      assertEquals(ProblemCode.INVALID_STATE, problem.code(), action);
      assertTrue(problem.detail().contains("is " + status), problem.detail());
    }
  }

  @Test
  void anOrderWithoutAnythingToDeliverCannotBeConfirmed() {
    Order order = sales.orderOf(map("kind", "note", "description", "x"));
    assertEquals("nothing_ordered", code(sales.refusedAct("confirm", order)));
    assertEquals("nothing_ordered", code(sales.refusedAct("confirm", sales.orderOf())));
  }

  @Test
  void aDeliveryInPartsEndsWhenNothingIsOpen() {
    UUID product = sales.product("P");
    Order order =
        sales.orderOf(
            line(product, "quantity", 5),
            custom("a", 10, "quantity", 2),
            map("kind", "shipping", "unitPrice", 5),
            map("kind", "note", "description", "x"));
    List<UUID> lines = order.input.lineItems.stream().map(item -> item.id).toList();
    sales.act("confirm", order);
    sales.act("start", order);
    Order part = sales.act("deliver", order, "lines", List.of(some(lines.get(0), 2)));
    assertEquals(OrderStatus.IN_PROGRESS, part.status());
    Problem tooMuch =
        sales.refusedAct(
            "deliver",
            order,
            "lines",
            List.of(
                some(lines.get(0), 4),
                some(lines.get(1), 1),
                some(lines.get(1), 2),
                some(lines.get(2), 1),
                some(lines.get(0), 0),
                some(UUID.randomUUID(), 1)));
    assertEquals(
        List.of(
            "lines[0].quantity",
            "lines[2].quantity",
            "lines[3].quantity",
            "lines[4].quantity",
            "lines[5].lineId"),
        sales.fields(tooMuch));
    sales.act("deliver", order, "lines", List.of(some(lines.get(1), 2)));
    assertEquals(OrderStatus.DELIVERED, sales.<Order>act("deliver", order).status());
    Page<OrderLine> read = sales.tenant.call("orders.lines.list", map(), "orderId", order.id());
    BigDecimal delivered =
        read.data().stream()
            .map(line -> line.quantityDelivered)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, delivered.compareTo(BigDecimal.valueOf(7)));
  }

  private static Map<String, Object> some(UUID line, int quantity) {
    return map("lineId", line, "quantity", quantity);
  }

  @Test
  void confirmingKeepsThePricesAndTaxesOfEveryLine() {
    List<UUID> taxes = List.of(sales.tax("vat", 19));
    UUID first = sales.product("A", "price", 1000, "taxIds", taxes);
    UUID second = sales.product("B", "price", 2000, "taxIds", taxes);
    Order draft = sales.orderOf(line(first), line(second));
    assertEquals(570, draft.taxAmount);
    Order confirmed = sales.act("confirm", draft);
    assertEquals(570, confirmed.taxAmount);
    assertEquals(3570, confirmed.total);
  }

  @Test
  void confirmingTakesAUseOfThePromotionAndCancellingGivesItBack() {
    UUID product = sales.product("P", "price", 1000);
    UUID promotion = sales.promotion("usageLimit", 1);
    Order order = coupon(product);
    assertEquals(0, uses(promotion));
    sales.act("confirm", order);
    assertEquals(1, uses(promotion));
    Order cancelled = sales.act("cancel", order, "reason", "Ordered twice");
    assertEquals(0, uses(promotion));
    assertEquals(OrderInvoicing.NOTHING, cancelled.invoiceStatus);
  }

  private Order coupon(UUID product) {
    return sales.order(map("lineItems", List.of(line(product)), "couponCodes", List.of("SPRING")));
  }

  private int uses(UUID promotion) {
    return Tenant.<Integer>field(
        sales.tenant.call("pricing.promotions.get", map(), "id", promotion), "usageCount");
  }

  @Test
  void aCodeThatStopsToFitIsRefusedAtConfirmation() {
    UUID product = sales.product("P", "price", 1000);
    UUID promotion = sales.promotion("usageLimit", 1);
    Order first = coupon(product);
    Order second = coupon(product);
    sales.act("confirm", first);
    Problem usedUp = sales.refusedAct("confirm", second);
    assertEquals(ProblemCode.CONFLICT, usedUp.code());
    assertTrue(usedUp.detail().contains("SPRING"), usedUp.detail());
    assertEquals(OrderStatus.DRAFT, sales.read(second).status());
    sales.act("cancel", first);
    sales.tenant.call("pricing.promotions.update", map("active", false), "id", promotion);
    assertEquals(ProblemCode.CONFLICT, sales.refusedAct("confirm", second).code());
  }

  @Test
  void aLaterRateOfATaxTouchesDraftsOnly() {
    UUID vat = sales.tax("VAT", 20);
    UUID product = sales.product("P", "price", 1000, "taxIds", List.of(vat));
    Order draft = sales.orderOf(line(product));
    Order confirmed = sales.orderOf(line(product));
    sales.act("confirm", confirmed);
    sales.tenant.call(
        "taxes.rates.create", map("rate", 10, "validFrom", "2026-04-01"), "taxId", vat);
    sales.tenant.at(Sales.clock("2026-04-02T00:00:00Z"));
    assertEquals(1200, sales.<Order>act("start", confirmed).total());
    assertEquals(1100, sales.<Order>act("confirm", draft).total());
  }

  @Test
  void confirmationKeepsPricesTaxesAndNamesOfAllLines() {
    UUID vat = sales.tax("VAT", 20);
    UUID one = sales.product("ONE", "price", 1000, "taxIds", List.of(vat));
    UUID two = sales.product("TWO", "price", 500);
    Order order = sales.orderOf(line(one), line(two), custom("three", 7), line(one));
    assertEquals(2907, order.total());
    sales.tenant.call("products.update", map("price", 9999), "id", two);
    Order confirmed = sales.act("confirm", order);
    assertEquals(2907, confirmed.total());
    assertEquals(400, confirmed.taxAmount);
    assertEquals(
        order.input.lineItems.stream().map(item -> item.total).toList(),
        confirmed.input.lineItems.stream().map(item -> item.total).toList());
    Page<OrderLine> lines = sales.tenant.call("orders.lines.list", map(), "orderId", order.id());
    assertTrue(lines.data().stream().allMatch(line -> line.version() == 1));
  }

  @Test
  void anOrderStaysOpenUntilAllIsInvoicedAndPaid() {
    assertTrue(Sales.ORDERS.api().events().stream().noneMatch(OrdersModule.CLOSING::equals));
    Order order = sales.orderOf(custom("a", 1));
    sales.act("confirm", order);
    sales.act("start", order);
    sales.act("deliver", order);
    assertEquals(ProblemCode.CONFLICT, sales.refusedAct("close", order).code());
    Invoice invoice = sales.issued(order);
    assertEquals(ProblemCode.CONFLICT, sales.refusedAct("close", order).code());
    sales.pay(invoice);
    assertEquals(OrderStatus.DONE, sales.read(order).status());
  }

  @Test
  void theTimelinesOfOrderAndCustomerTellWhatHappened() {
    Order order = sales.orderOf(custom("a", 1000));
    sales.act("confirm", order);
    sales.act("cancel", order, "reason", "Ordered twice");
    Page<OrderHistory> timeline = sales.act("timeline", order);
    assertEquals(
        List.of("cancelled", "confirmed", "created"),
        timeline.data().stream().map(OrderHistory::kind).toList());
    assertEquals("Ordered twice", timeline.data().getFirst().text());
    Page<?> activity = sales.tenant.call("contacts.activity", map(), "id", sales.customer);
    assertEquals(
        "Order SO/2026/0001 was cancelled",
        Tenant.<String>field(activity.data().getFirst(), "subject"));
    assertEquals(order.id(), Tenant.<UUID>field(activity.data().getFirst(), "referenceId"));
  }
}
