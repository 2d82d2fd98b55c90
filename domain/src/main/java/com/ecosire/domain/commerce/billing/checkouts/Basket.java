package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.commerce.billing.prices.BillingPrice;
import com.ecosire.domain.commerce.billing.prices.BillingPrices;
import com.ecosire.domain.commerce.pricing.PriceRequest;
import com.ecosire.domain.commerce.pricing.PricedDocument;
import com.ecosire.domain.commerce.pricing.Pricing;
import com.ecosire.domain.commerce.pricing.calculation.BasketLine.Kind;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody wants to buy, at the server's prices. */
final class Basket {
  private final SellableItems items;
  private final BillingPrices prices;
  private final Pricing pricing;

  Basket(SellableItems items, BillingPrices prices, Pricing pricing) {
    this.items = items;
    this.prices = prices;
    this.pricing = pricing;
  }

  /** What was priced, and in which currency. */
  record Priced(List<SoldItem> sold, String currency) {}

  /** Items with their prices; 422 names all that cannot be sold, or not together. */
  Priced priced(List<CheckoutItem> wanted, Call call) {
    Map<String, ItemKey> keys = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      keys.put("items[" + i + "].", wanted.get(i).key());
    }
    Map<ItemKey, SellableItem> sellable = items.requireForSale(keys, call);
    Map<ItemKey, BillingPrice> known = prices.ofItems(sellable, call);
    List<SoldItem> sold = new ArrayList<>();
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      CheckoutItem item = wanted.get(i);
      SellableItem what = sellable.get(item.key());
      BillingPrice price = known.get(item.key());
      if (price == null) {
        faults.add(new Violation("items[" + i + "].productId", "no_price", lack(what)));
      } else {
        sold.add(sold(item, what, price));
      }
    }
    refuse(faults);
    refuse(apart(sold, known));
    return new Priced(sold, known.values().iterator().next().currency());
  }

  /** There may be others, so that the interval and the currency which are wanted are named. */
  private static String lack(SellableItem what) {
    return what.name()
        + " has no active price at Stripe for its billingInterval "
        + what.billingInterval().name().toLowerCase(Locale.ROOT)
        + " in "
        + what.currency();
  }

  private static SoldItem sold(CheckoutItem item, SellableItem what, BillingPrice price) {
    return new SoldItem(
        item.productId(),
        item.variantId(),
        what.name(),
        price.id(),
        price.stripePriceId(),
        item.quantity(),
        price.unitAmount(),
        price.isRecurring() ? price.interval().name().toLowerCase(Locale.ROOT) : null,
        price.intervalCount(),
        price.trialDays());
  }

  /** One page takes one currency, and begins one subscription. */
  private static List<Violation> apart(List<SoldItem> sold, Map<ItemKey, BillingPrice> prices) {
    List<Violation> faults = new ArrayList<>();
    Set<String> currencies =
        prices.values().stream().map(BillingPrice::currency).collect(Collectors.toSet());
    if (currencies.size() > 1) {
      faults.add(new Violation("items", "mixed_currencies", "Must have one currency"));
    }
    Set<String> intervals =
        sold.stream()
            .filter(SoldItem::isRecurring)
            .map(item -> item.intervalCount() + " " + item.interval())
            .collect(Collectors.toSet());
    if (intervals.size() > 1) {
      faults.add(
          new Violation("items", "mixed_intervals", "Must be paid in one interval, or once"));
    }
    return faults;
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  /** What a coupon takes off the first payment; 422 where it does not apply. */
  long discount(Priced basket, Coupon coupon, Call call) {
    if (coupon.code == null || coupon.code.isBlank()) {
      return 0;
    }
    List<PriceRequest.Line> lines = new ArrayList<>();
    for (int i = 0; i < basket.sold.size(); i++) {
      lines.add(line("items[" + i + "].", basket.sold.get(i)));
    }
    PriceRequest.Customer customer =
        new PriceRequest.Customer(
            coupon.contact,
            Optional.empty(),
            Optional.of(basket.currency),
            Optional.empty(),
            List.of(coupon.code));
    PricedDocument priced =
        pricing.price(new PriceRequest(customer, Optional.empty(), lines), call);
    if (!priced.rejectedCodes().isEmpty()) {
      throw Problems.invalid("couponCode", "not_applicable", "The code does not apply");
    }
    return priced.discountAmount();
  }

  /** A code, and who wants to use it. */
  record Coupon(String code, Optional<UUID> contact) {}

  private static PriceRequest.Line line(String path, SoldItem item) {
    return new PriceRequest.Line(
        path,
        Kind.GOODS,
        Optional.of(ItemKey.of(item.productId(), item.variantId())),
        BigDecimal.valueOf(item.quantity()),
        new PriceRequest.GivenPrice(Optional.of(item.unitAmount()), BigDecimal.ZERO),
        new PriceRequest.GivenTaxes(Optional.of(List.of()), Set.of()));
  }
}
