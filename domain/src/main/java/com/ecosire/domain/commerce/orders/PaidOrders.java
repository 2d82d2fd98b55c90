package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.orders.OrderBilling.InvoiceOrder;
import com.ecosire.domain.commerce.orders.states.OrderSource;
import com.ecosire.domain.operation.Call;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes confirmed orders of what was paid already, at the prices at which it was: whatever became
 * of products and prices since, the customer has paid.
 */
public final class PaidOrders {
  private final Orders orders;
  private final OrderFlow flow;
  private final OrderBilling billing;

  PaidOrders(Orders orders, OrderFlow flow, OrderBilling billing) {
    this.orders = orders;
    this.flow = flow;
    this.billing = billing;
  }

  /**
   * What was paid.
   *
   * @param discount what was taken off in all, in minor units
   * @param notes words for whoever deals with the order
   */
  public record Sale(
      UUID contactId, String currency, List<Item> items, long discount, String notes) {}

  /**
   * An item.
   *
   * @param variantId null where it is sold without variants
   * @param unitPrice minor units, with whatever taxes there are
   */
  public record Item(UUID productId, UUID variantId, int quantity, long unitPrice) {}

  /** Makes the order, and confirms it. */
  public Order make(Sale sale, Call call) {
    OrderInput input = new OrderInput();
    input.contactId = sale.contactId;
    input.currency = sale.currency;
    input.notes = sale.notes;
    input.paid = true;
    input.made = lines(sale);
    Order order = orders.create(input, call);
    order.source = OrderSource.CHECKOUT;
    return flow.confirm(order.id(), new OrderFlow.ConfirmOrder(true), call);
  }

  /** Makes a draft invoice over all of an order. */
  public Invoice bill(UUID order, Call call) {
    return billing.invoice(
        order, new InvoiceOrder(InvoiceOrder.InvoiceMode.ALL, null, List.of(), null), call);
  }

  private static List<OrderLineInput> lines(Sale sale) {
    List<OrderLineInput> lines = new ArrayList<>();
    for (Item item : sale.items) {
      OrderLineInput line = line(OrderLineKind.PRODUCT, item.unitPrice, lines.size() + 1);
      line.productId = item.productId;
      line.variantId = item.variantId;
      line.quantity = BigDecimal.valueOf(item.quantity);
      lines.add(line);
    }
    if (sale.discount > 0) {
      OrderLineInput line = line(OrderLineKind.DISCOUNT, -sale.discount, lines.size() + 1);
      line.description = "Coupon";
      lines.add(line);
    }
    return lines;
  }

  private static OrderLineInput line(OrderLineKind kind, long price, int position) {
    OrderLineInput line = new OrderLineInput();
    line.kind = kind;
    line.position = position;
    line.unitPrice = price;
    line.taxIds = List.of();
    return line;
  }
}
