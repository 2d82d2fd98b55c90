package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.OrderStatus.CANCELLED;
import static com.ecosire.domain.commerce.orders.OrderStatus.CONFIRMED;
import static com.ecosire.domain.commerce.orders.OrderStatus.DELIVERED;
import static com.ecosire.domain.commerce.orders.OrderStatus.DONE;
import static com.ecosire.domain.commerce.orders.OrderStatus.DRAFT;
import static com.ecosire.domain.commerce.orders.OrderStatus.IN_PROGRESS;

import com.ecosire.domain.commerce.orders.states.OrderInvoicing;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.values.Flow;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The way of an order from draft to done. */
final class OrderFlow {
  private static final Flow<OrderStatus> FLOW =
      Flow.of("order", OrderStatus.class)
          .from(DRAFT, CONFIRMED, CANCELLED)
          .from(CONFIRMED, IN_PROGRESS, CANCELLED)
          .from(IN_PROGRESS, DELIVERED)
          .from(DELIVERED, DONE);

  private final Orders orders;
  private final OrderLineRows rows;
  private final OrderCosting costing;
  private final OrderJournal journal;

  OrderFlow(Orders orders, OrderLineRows rows, OrderCosting costing, OrderJournal journal) {
    this.orders = orders;
    this.rows = rows;
    this.costing = costing;
    this.journal = journal;
  }

  /** How an order is confirmed. */
  @Doc("How an order is confirmed")
  record ConfirmOrder(
      @Doc("Confirm it also where stock is short, and reserve what there is") @Default("false")
          boolean allowBackorder) {}

  /** Why an order is cancelled. */
  @Doc("Why an order is cancelled")
  record CancelOrder(
      @Doc(value = "For the order's timeline", example = "Ordered twice") @Size(max = 500)
          String reason) {}

  /** Agrees the order with the customer; its amounts are worked out a last time. */
  Order confirm(UUID id, ConfirmOrder wanted, Call call) {
    Order order = orders.held(id, call);
    OrderStatus next = FLOW.step(order.status, CONFIRMED, "confirmed");
    List<OrderLine> lines = rows.of(id, call);
    if (lines.stream().noneMatch(line -> line.input.kind.isDelivered())) {
      throw Problems.invalid(
          "lineItems", "nothing_ordered", "Must have a product line or a custom line");
    }
    RecostedOrder recosted = costing.recost(order, lines, call).requireCodesStill();
    costing.redeem(order, recosted, call);
    costing.noteUse(recosted, call);
    recosted.applyTo(order);
    order.invoiceStatus = OrderInvoicing.TO_INVOICE;
    OrderLineRows.show(order, lines);
    journal.note(order, "confirmed", call);
    return moved(order, next, OrdersModule.CONFIRMED, call);
  }

  /** Gives the order up. */
  Order cancel(UUID id, CancelOrder wanted, Call call) {
    Order order = orders.held(id, call);
    OrderStatus next = FLOW.step(order.status, CANCELLED, "cancelled");
    costing.giveBack(order, call);
    order.invoiceStatus = OrderInvoicing.NOTHING;
    if (wanted.reason() == null || wanted.reason().isBlank()) {
      journal.note(order, "cancelled", call);
    } else {
      journal.note(order, "cancelled", wanted.reason(), call);
    }
    return moved(order, next, OrdersModule.CANCELLED, call);
  }

  /** Begins to prepare and send it. */
  Order start(UUID id, Call call) {
    Order order = orders.held(id, call);
    OrderStatus next = FLOW.step(order.status, IN_PROGRESS, "started");
    journal.note(order, "started", call);
    return moved(order, next, OrdersModule.IN_PROGRESS, call);
  }

  /** Notes what was handed over; the order is delivered when nothing is open. */
  Order deliver(UUID id, DeliverOrder wanted, Call call) {
    Order order = orders.held(id, call);
    FLOW.step(order.status, DELIVERED, "delivered");
    List<OrderLine> lines = rows.of(id, call);
    wanted.deliver(lines, call.now());
    OrderLineRows.show(order, lines);
    if (lines.stream().allMatch(line -> line.open().signum() == 0)) {
      journal.note(order, "delivered", call);
      return moved(order, DELIVERED, OrdersModule.DELIVERED, call);
    }
    journal.note(order, "partly_delivered", "A part of the order was delivered", call);
    return moved(order, order.status, OrdersModule.UPDATED, call);
  }

  /**
   * Closes it, unless another module still wants something of it: whether all is invoiced and paid
   * is known to whoever makes invoices, which so listens to {@link OrdersModule#CLOSING}.
   */
  Order close(UUID id, Call call) {
    Order order = orders.held(id, call);
    OrderStatus next = FLOW.step(order.status, DONE, "closed");
    call.emit(OrdersModule.CLOSING, order);
    journal.note(order, "closed", call);
    return moved(order, next, OrdersModule.DONE, call);
  }

  private Order moved(Order order, OrderStatus status, Event<Order> event, Call call) {
    order.status = status;
    order.touch(call.now());
    call.emit(event, orders.whole(order, call));
    return order;
  }
}
