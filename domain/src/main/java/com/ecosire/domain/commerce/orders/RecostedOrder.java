package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.orders.OrderBasket.Line;
import com.ecosire.domain.commerce.pricing.PricedDocument;
import com.ecosire.domain.commerce.pricing.promotions.RejectedCode;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lines of an order with what they come to, worked out but not written down yet.
 *
 * @param lines all lines of the order
 * @param basket what was asked for, with the lines in the same order
 * @param priced the answer, with the lines in the same order
 */
record RecostedOrder(List<OrderLine> lines, OrderBasket basket, PricedDocument priced) {
  /** Refuses amounts below zero, and parts of what counts in units, with 422. */
  RecostedOrder {
    if (priced.subtotal() < 0 || priced.taxAmount() < 0 || priced.total() < 0) {
      throw Problems.invalid(
          "total", "negative_total", "The discount lines come to more than the other lines");
    }
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = basket.lines().get(i);
      Optional<SellableItem> item = priced.lines().get(i).item().filter(one -> line.checked());
      item.flatMap(one -> OrderLineRules.fraction(line.path(), line.input(), one))
          .ifPresent(faults::add);
    }
    OrderLineRules.refuse(faults);
  }

  /** Refuses codes that do not apply with 422, each with the reason. */
  RecostedOrder requireCodes() {
    List<Violation> faults =
        priced.rejectedCodes().stream()
            .map(
                rejected ->
                    new Violation(
                        "couponCodes[" + basket.order().couponCodes.indexOf(rejected.code()) + "]",
                        reason(rejected),
                        "The code " + rejected.code() + " does not apply: " + words(rejected)))
            .toList();
    OrderLineRules.refuse(faults);
    return this;
  }

  /** Refuses codes that do not apply any more with 409. */
  RecostedOrder requireCodesStill() {
    for (RejectedCode rejected : priced.rejectedCodes()) {
      throw Problems.conflict(
          "The code " + rejected.code() + " does not apply any more: " + words(rejected));
    }
    return this;
  }

  private static String reason(RejectedCode rejected) {
    return rejected.reason().name().toLowerCase(Locale.ROOT);
  }

  private static String words(RejectedCode rejected) {
    return reason(rejected).replace('_', ' ');
  }

  /** Writes the amounts on the order and its lines. */
  void applyTo(Order order) {
    order.subtotal = priced.subtotal();
    order.discountAmount = priced.discountAmount();
    order.taxAmount = priced.taxAmount();
    order.total = priced.total();
    order.taxes = priced.taxes().amounts().taxes().stream().map(Order.OrderTax::of).toList();
    for (int i = 0; i < lines.size(); i++) {
      applyTo(lines.get(i), i);
    }
  }

  private void applyTo(OrderLine line, int place) {
    PricedDocument.Line costs = priced.lines().get(place);
    line.input.unitPrice = basket.lines().get(place).isNote() ? null : costs.unitPrice();
    line.input.taxIds = priced.taxes().chosen().get(place);
    line.total = costs.total();
    line.discountShare = costs.discountShare();
    line.taxAmount = priced.taxes().amounts().lines().get(place).tax();
  }

  /** The name of the product or variant of a line; null where it has none. */
  String itemName(OrderLine line) {
    Optional<SellableItem> item = priced.lines().get(lines.indexOf(line)).item();
    return item.map(SellableItem::name).orElse(null);
  }
}
