package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.commerce.billing.prices.BillingPrice;
import com.ecosire.domain.commerce.billing.prices.BillingPrices;
import com.ecosire.domain.commerce.billing.subscriptions.PlanPreview.PreviewLine;
import com.ecosire.domain.commerce.products.BillingInterval;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What another price means for a subscription. The item of the same product is changed; where there
 * is none, the first.
 */
final class PlanChanges {
  private final BillingPrices prices;

  PlanChanges(BillingPrices prices) {
    this.prices = prices;
  }

  /**
   * A change that can be made.
   *
   * @param place which item is changed
   * @param before what a period costs now, in minor units
   * @param after what it will cost
   */
  record Change(
      BillingSubscription subscription,
      int place,
      BillingPrice price,
      PlanWish wish,
      long before,
      long after) {
    String item() {
      return place < subscription.itemIds.size() ? subscription.itemIds.get(place) : "";
    }

    RenewalInterval interval() {
      return price.interval() == BillingInterval.YEAR
          ? RenewalInterval.YEAR
          : RenewalInterval.MONTH;
    }

    boolean startsAnew() {
      return interval() != subscription.interval
          || price.intervalCount() != subscription.renewalCount;
    }
  }

  /** Refuses what cannot be: a subscription that does not run (409), an unfit price (422). */
  Change of(BillingSubscription subscription, PlanWish wish, Call call) {
    if (!subscription.status.isGood()) {
      throw Problems.invalidState(
          "subscription", subscription.status, "put on another plan; active and trialing ones can");
    }
    BillingPrice price =
        prices
            .find(wish.priceId(), call)
            .orElseThrow(() -> Problems.unknownReference("priceId", "BillingPrice"));
    requireFit(subscription, price);
    int place = 0;
    for (int i = subscription.items.size() - 1; i >= 0; i--) {
      place = price.productId().equals(subscription.items.get(i).productId()) ? i : place;
    }
    SubscriptionItem item = subscription.items.get(place);
    if (price.id().equals(item.priceId()) && wish.quantity() == item.quantity()) {
      throw Problems.invalid("priceId", "unchanged", "Must be another price, or another quantity");
    }
    long amount = Math.multiplyExact(price.unitAmount(), wish.quantity());
    return new Change(
        subscription,
        place,
        price,
        wish,
        subscription.amount,
        subscription.amount - item.amount() + amount);
  }

  /** What Stripe calls the price that is changed; empty where it is none of ours. */
  String before(Change change, Call call) {
    return Optional.ofNullable(change.subscription.items.get(change.place).priceId())
        .flatMap(id -> prices.find(id, call))
        .map(BillingPrice::stripePriceId)
        .orElse("");
  }

  private static void requireFit(BillingSubscription subscription, BillingPrice price) {
    if (!price.isActive()) {
      throw Problems.invalid("priceId", "inactive", "Must be an active price");
    }
    if (!price.isRecurring()) {
      throw Problems.invalid("priceId", "not_recurring", "Must be a recurring price");
    }
    if (!price.currency().equals(subscription.currency)) {
      throw Problems.invalid(
          "priceId", "other_currency", "Must be a price in " + subscription.currency);
    }
  }

  /**
   * What the change would cost at a time: the credit is the old amount for what is left of the
   * period, the charge the new one. A trial costs nothing; another interval begins a period now.
   */
  static PlanPreview preview(Change change, Instant now) {
    BillingSubscription from = change.subscription;
    if (from.status == SubscriptionStatus.TRIALING) {
      return preview(change, now, List.of(), 0);
    }
    boolean prorates = change.wish.proration() != Proration.NONE;
    List<PreviewLine> lines = new ArrayList<>();
    if (prorates) {
      long credit =
          PeriodMath.left(change.before, now, from.currentPeriodStart, from.currentPeriodEnd);
      lines.add(new PreviewLine("Unused time on the present plan", -credit, true));
    }
    if (change.startsAnew()) {
      lines.add(new PreviewLine("The new plan for a whole period", change.after, false));
    } else if (prorates) {
      long charge =
          PeriodMath.left(change.after, now, from.currentPeriodStart, from.currentPeriodEnd);
      lines.add(new PreviewLine("Remaining time on the new plan", charge, true));
    }
    return preview(change, now, lines, lines.stream().mapToLong(PreviewLine::amount).sum());
  }

  /** What is to be paid now and is below zero is taken off the next invoice. */
  private static PlanPreview preview(
      Change change, Instant now, List<PreviewLine> lines, long difference) {
    boolean isNow = change.startsAnew() || change.wish.proration() == Proration.ALWAYS_INVOICE;
    long due = isNow ? Math.max(0, difference) : 0;
    boolean tries = change.subscription.status == SubscriptionStatus.TRIALING;
    Instant next =
        change.startsAnew() && !tries
            ? PeriodMath.after(now, change.interval(), change.price.intervalCount())
            : change.subscription.currentPeriodEnd;
    return new PlanPreview(
        change.subscription.currency, now, lines, due, change.after + difference - due, next);
  }
}
