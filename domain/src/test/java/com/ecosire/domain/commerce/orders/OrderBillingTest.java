package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceStatus;
import com.ecosire.domain.commerce.orders.states.OrderInvoicing;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Invoices of orders. */
class OrderBillingTest {
  private final Sales sales = new Sales();

  private OrderInvoicing status(Order order) {
    return sales.read(order).invoiceStatus;
  }

  @Test
  void allOfAnOrderIsInvoicedOnceWithItsPromotionsAndTaxes() {
    UUID vat = sales.tax("VAT", 20);
    UUID desk = sales.product("DESK", "taxIds", List.of(vat), "price", 3_333L);
    sales.promotion();
    Order order =
        sales.order(
            map(
                "couponCodes", List.of("SPRING"),
                "lineItems", List.of(line(desk, "quantity", 3), custom("Work", 1_001))));
    assertEquals(ProblemCode.INVALID_STATE, sales.refusedAct("invoice", order).code());
    sales.act("confirm", order);
    Invoice invoice = sales.invoice(order);
    assertEquals(order.total, invoice.total());
    assertEquals(order.taxAmount, invoice.taxAmount());
    assertEquals(OrderInvoicing.INVOICED, status(order));
    assertEquals(ProblemCode.CONFLICT, sales.refusedAct("invoice", order).code());
    sales.tenant.call("invoices.delete", map(), "id", invoice.id());
    assertEquals(OrderInvoicing.TO_INVOICE, status(order));
    sales.invoice(order);
    Page<Invoice> list = sales.act("invoices", order);
    assertEquals(1, list.data().size());
  }

  @Test
  void whatIsDeliveredIsInvoicedStepByStep() {
    Order order = sales.orderOf(custom("Hour", 1_000, "quantity", 5));
    UUID hours = order.input.lineItems.getFirst().id;
    sales.act("confirm", order);
    sales.act("start", order);
    assertEquals(
        ProblemCode.CONFLICT, sales.refusedAct("invoice", order, "mode", "delivered").code());
    sales.act("deliver", order, "lines", List.of(map("lineId", hours, "quantity", 2)));
    assertEquals(2_000, sales.issued(order, "mode", "delivered").total());
    assertEquals(OrderInvoicing.PARTLY_INVOICED, status(order));
    Invoice rest = sales.issued(order);
    assertEquals(3_000, rest.total());
    sales.tenant.call("invoices.creditNote", map("reason", "Too much"), "id", rest.id());
    assertEquals(OrderInvoicing.PARTLY_INVOICED, status(order));
    assertEquals(3_000, sales.invoice(order).total());
  }

  @Test
  void depositsAreTakenOffLater() {
    Order order = sales.orderOf(custom("Work", 10_000));
    sales.act("confirm", order);
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        sales.refusedAct("invoice", order, "mode", "deposit").code());
    Invoice deposit = sales.issued(order, "mode", "deposit", "depositPercent", 30);
    assertEquals(3_000, deposit.total());
    assertEquals(OrderInvoicing.TO_INVOICE, status(order));
    Invoice rest = sales.issued(order);
    assertEquals(7_000, rest.total());
    assertEquals(-3_000, rest.lines().getLast().total());
    sales.act("start", order);
    sales.act("deliver", order);
    sales.pay(rest);
    assertEquals(OrderStatus.DELIVERED, sales.read(order).status());
    sales.pay(deposit);
    assertEquals(OrderStatus.DONE, sales.read(order).status());
  }

  @Test
  void cancellingAnOrderCancelsItsDraftsButNotWhatIsIssued() {
    Order order = sales.orderOf(custom("Work", 10_000));
    sales.act("confirm", order);
    Invoice draft = sales.invoice(order);
    sales.act("cancel", order);
    Invoice gone = sales.tenant.call("invoices.get", map(), "id", draft.id());
    assertEquals(InvoiceStatus.CANCELLED, gone.status());
    Order other = sales.orderOf(custom("Work", 10_000));
    sales.act("confirm", other);
    Invoice issued = sales.issued(other);
    assertEquals(ProblemCode.CONFLICT, sales.refusedAct("cancel", other).code());
    sales.tenant.call("invoices.creditNote", map("reason", "x"), "id", issued.id());
    sales.act("cancel", other);
    assertEquals(OrderStatus.CANCELLED, sales.read(other).status());
  }

  @Test
  void aDraftThatIsWrittenAnewStillBillsItsOrder() {
    Order order = sales.orderOf(custom("Hour", 1_000, "quantity", 4));
    sales.act("confirm", order);
    Invoice draft = sales.invoice(order);
    sales.tenant.call(
        "invoices.update",
        map("lineItems", List.of(map("description", "Hour", "quantity", 1, "unitPrice", 900L))),
        "id",
        draft.id());
    assertEquals(OrderInvoicing.PARTLY_INVOICED, status(order));
    assertEquals(3_000, sales.invoice(order).total());
  }
}
