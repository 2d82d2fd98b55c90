package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.orders.OrderBasket.Line;
import com.ecosire.domain.commerce.pricing.Pricing;
import com.ecosire.domain.commerce.pricing.promotions.PromotionUses;
import com.ecosire.domain.commerce.products.ProductStatus;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.finance.taxes.DocumentScope;
import com.ecosire.domain.finance.taxes.TaxCalculator;
import com.ecosire.domain.operation.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Works out what orders come to: prices that nobody gave, promotions, taxes, totals. */
final class OrderCosting {
  private final SellableItems items;
  private final Pricing pricing;
  private final PromotionUses promotions;
  private final TaxCalculator taxes;

  OrderCosting(
      SellableItems items, Pricing pricing, PromotionUses promotions, TaxCalculator taxes) {
    this.items = items;
    this.pricing = pricing;
    this.promotions = promotions;
    this.taxes = taxes;
  }

  /** Works a basket out for the lines that it stands for; writes nothing. */
  RecostedOrder recost(List<OrderLine> lines, OrderBasket basket, Call call) {
    return new RecostedOrder(lines, basket, pricing.price(basket.request(), call));
  }

  /** Works an order out as its lines stand, with the prices that they have. */
  RecostedOrder recost(Order order, List<OrderLine> lines, Call call) {
    return recost(lines, new OrderBasket(order.input, Line.present(lines)), call);
  }

  /**
   * Works an order out anew after its customer, price list, codes, currency or place changed: all
   * prices but those that were given are asked.
   */
  RecostedOrder reprice(OrderInput order, List<OrderLine> lines, Call call) {
    List<Line> asked =
        IntStream.range(0, lines.size()).mapToObj(i -> Line.asked(i, lines.get(i))).toList();
    return recost(lines, new OrderBasket(order, asked), call).requireCodes();
  }

  /** Refuses items of new lines that are not for sale with 422. */
  void requireForSale(Map<String, ItemKey> keys, Call call) {
    items.requireForSale(keys, call);
  }

  /** Refuses taxes that may not be put on a new line with 422. */
  void requireUsable(List<UUID> taxIds, Call call) {
    taxes.requireUsable(taxIds, DocumentScope.SALE, "taxIds", call);
  }

  /** The names of products and variants on some lines that are no longer for sale, by item. */
  Map<ItemKey, String> gone(List<OrderLine> lines, Call call) {
    Set<ItemKey> keys =
        lines.stream().flatMap(line -> line.input.item().stream()).collect(Collectors.toSet());
    return items.find(keys, call).values().stream()
        .filter(item -> item.status() != ProductStatus.ACTIVE || item.soldByVariants())
        .collect(Collectors.toMap(SellableItem::key, SellableItem::name));
  }

  /** Notes that the taxes are on a document now, so that nobody takes them away. */
  void noteUse(RecostedOrder recosted, Call call) {
    taxes.markUsed(recosted.priced().taxes(), call);
  }

  /** Takes a use of each promotion; 409 where one is used up. */
  void redeem(Order order, RecostedOrder recosted, Call call) {
    promotions.redeem(
        order.id(), Optional.of(order.contactId()), recosted.priced().promotions(), call);
  }

  /** Gives the uses of promotions back that an order took. */
  void giveBack(Order order, Call call) {
    promotions.giveBack(order.id(), call);
  }
}
