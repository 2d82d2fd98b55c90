package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes orders after the pattern of others. */
final class OrderCopies {
  private static final int MAX_NOTES = 65_536;

  private final Orders orders;
  private final OrderLineRows rows;
  private final OrderCosting costing;

  OrderCopies(Orders orders, OrderLineRows rows, OrderCosting costing) {
    this.orders = orders;
    this.rows = rows;
    this.costing = costing;
  }

  /** How an order is copied. */
  @Doc("How an order is copied")
  record DuplicateOrder(
      @Doc("Take the prices over instead of asking them anew") @Default("false") boolean keepPrices,
      @Doc("The customer of the copy; the same one unless given") @Ref("Contact") UUID contactId) {}

  /** A new draft with the lines of an order, but for what is no longer for sale. */
  Order duplicate(UUID id, DuplicateOrder wanted, Call call) {
    Order order = orders.change(id, call);
    List<OrderLine> lines = rows.of(id, call);
    Map<ItemKey, String> gone = costing.gone(lines, call);
    List<OrderLineInput> copies = new ArrayList<>();
    for (OrderLine line : lines) {
      if (line.input.item().filter(gone::containsKey).isEmpty()) {
        copies.add(copy(line, wanted.keepPrices));
      }
    }
    OrderInput input = heading(order, Optional.ofNullable(wanted.contactId));
    input.made = copies;
    input.notes = gone.isEmpty() ? null : note(gone.values());
    return orders.create(input, call);
  }

  private static OrderInput heading(Order order, Optional<UUID> other) {
    OrderInput input = new OrderInput();
    input.contactId = other.orElse(order.contactId());
    input.currency = order.currency();
    input.warehouseId = order.input.warehouseId;
    if (input.contactId.equals(order.contactId())) {
      input.pricelistId = order.input.pricelistId;
      input.billingAddress = order.input.billingAddress;
      input.shippingAddress = order.input.shippingAddress;
    }
    return input;
  }

  private static OrderLineInput copy(OrderLine line, boolean keepPrice) {
    OrderLineInput copy = new OrderLineInput();
    copy.kind = line.input.kind;
    copy.position = line.input.position;
    copy.productId = line.input.productId;
    copy.variantId = line.input.variantId;
    copy.description = line.input.description;
    copy.quantity = line.input.quantity;
    copy.discount = line.input.discount;
    copy.unitPrice = keepPrice || !line.input.isPriceAskable() ? line.input.unitPrice : null;
    copy.taxIds = line.taxesGiven ? line.input.taxIds : null;
    return copy;
  }

  private static String note(Collection<String> leftOut) {
    String text = "Left out, since it is no longer for sale: " + String.join(", ", leftOut);
    return text.length() <= MAX_NOTES ? text : text.substring(0, MAX_NOTES);
  }
}
