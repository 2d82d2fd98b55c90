package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceInput;
import com.ecosire.domain.commerce.invoices.InvoiceStatus;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.orders.OrderBilling.InvoiceOrder.InvoiceMode;
import com.ecosire.domain.commerce.orders.states.OrderInvoicing;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invoices of orders, and what becomes of orders by them. */
final class OrderBilling {
  private final Orders orders;
  private final OrderLineRows rows;
  private final OrderFlow flow;
  private final InvoicesModule invoices;

  OrderBilling(Orders orders, OrderLineRows rows, OrderFlow flow, InvoicesModule invoices) {
    this.orders = orders;
    this.rows = rows;
    this.flow = flow;
    this.invoices = invoices;
  }

  /** What of an order is invoiced. */
  @Doc("What of an order is invoiced")
  record InvoiceOrder(
      @Doc("What the invoice is over") @Default("all") InvoiceMode mode,
      @Doc(value = "Percent of the total; a deposit needs it", example = "30") @Is(Scalar.PERCENT)
          BigDecimal depositPercent,
      @Doc("Only these lines; all of them where there are none") @Size(max = 500)
          List<UUID> lineIds,
      @Doc("Until when it is to be paid; as the payment term says where it is left out")
          LocalDate dueDate) {

    /** What an invoice of an order is over. */
    @Doc("What an invoice of an order is over")
    enum InvoiceMode {
      @Doc("All that is not invoiced")
      ALL,
      @Doc("What is delivered and not invoiced")
      DELIVERED,
      @Doc("A share of the total before delivery")
      DEPOSIT
    }
  }

  /** Makes a draft invoice. */
  Invoice invoice(UUID id, InvoiceOrder wanted, Call call) {
    Order order = orders.held(id, call);
    if (order.status == OrderStatus.DRAFT || order.status == OrderStatus.CANCELLED) {
      throw Problems.invalidState("order", order.status, "invoiced");
    }
    boolean deposit = wanted.mode() == InvoiceMode.DEPOSIT;
    if (deposit && (wanted.depositPercent() == null || wanted.depositPercent().signum() == 0)) {
      throw Problems.invalid("depositPercent", "required", "A deposit needs a share above zero");
    }
    List<Invoice> standing = invoices.drafts().standing(id, call);
    OrderBill bill = new OrderBill(order, rows.of(id, call));
    if (deposit) {
      bill.deposit(wanted.depositPercent(), standing);
    } else {
      bill.lines(wanted).withoutDeposits(standing);
    }
    if (bill.items().isEmpty()) {
      throw Problems.conflict("Nothing of the order is left to invoice");
    }
    InvoiceInput input =
        InvoiceInput.draft(order.contactId(), order.currency(), bill.items())
            .billing(id, bill.origins())
            .to(order.input.billingAddress, wanted.dueDate());
    return invoices.invoices().create(input, call);
  }

  /** The invoices of an order, oldest first. */
  Page<Invoice> list(UUID id, Call call) {
    orders.require(id, call);
    ListRequest request =
        invoices
            .invoices()
            .request(Map.of("orderId", List.of(id), "sortBy", "createdAt", "sortOrder", "asc"))
            .at(call.paging());
    return invoices.invoices().list(request, Selection.ALL, call);
  }

  /** Notes on an order what its invoices say; the last one that is paid closes it. */
  void follow(Invoice invoice, Call call) {
    invoice.orderId().ifPresent(id -> follow(id, call));
  }

  private void follow(UUID id, Call call) {
    Order order = orders.where("r.id = :id", call).with("id", id).locked().first().orElseThrow();
    call.session().flush();
    List<Invoice> standing = invoices.drafts().standing(id, call);
    Map<UUID, BigDecimal> invoiced = OrderBill.invoiced(standing);
    List<OrderLine> lines = rows.of(id, call);
    for (OrderLine line : lines) {
      BigDecimal now = invoiced.getOrDefault(line.id(), BigDecimal.ZERO);
      if (now.compareTo(line.quantityInvoiced) != 0) {
        line.quantityInvoiced = now;
        line.touch(call.now());
      }
    }
    OrderInvoicing next = status(order, lines);
    if (next != order.invoiceStatus) {
      order.invoiceStatus = next;
      order.touch(call.now());
    }
    boolean over =
        order.status == OrderStatus.DELIVERED
            && !standing.isEmpty()
            && open(order, standing).isEmpty();
    if (over) {
      flow.close(id, call);
    }
  }

  private static OrderInvoicing status(Order order, List<OrderLine> lines) {
    if (order.status == OrderStatus.DRAFT || order.status == OrderStatus.CANCELLED) {
      return OrderInvoicing.NOTHING;
    }
    List<OrderLine> billed =
        lines.stream().filter(line -> line.input.kind != OrderLineKind.NOTE).toList();
    if (billed.stream().allMatch(l -> l.quantityInvoiced.compareTo(l.input.quantity) >= 0)) {
      return OrderInvoicing.INVOICED;
    }
    return billed.stream().anyMatch(line -> line.quantityInvoiced.signum() > 0)
        ? OrderInvoicing.PARTLY_INVOICED
        : OrderInvoicing.TO_INVOICE;
  }

  /** What keeps an order open; empty where nothing does. */
  private static String open(Order order, List<Invoice> standing) {
    if (order.invoiceStatus != OrderInvoicing.INVOICED) {
      return "Something of the order is not invoiced";
    }
    boolean paid = standing.stream().allMatch(invoice -> invoice.status() == InvoiceStatus.PAID);
    return paid ? "" : "An invoice of the order is not paid";
  }

  /** Keeps an order open that is not invoiced or not paid. */
  void refuseOpen(Order order, Call call) {
    String reason = open(order, invoices.drafts().standing(order.id(), call));
    if (!reason.isEmpty()) {
      throw Problems.conflict(reason);
    }
  }

  /** Cancels the drafts of an order that is given up; an issued invoice keeps it. */
  void giveUp(Order order, Call call) {
    invoices.drafts().giveUp(order.id(), "The order " + order.reference + " was cancelled", call);
  }
}
