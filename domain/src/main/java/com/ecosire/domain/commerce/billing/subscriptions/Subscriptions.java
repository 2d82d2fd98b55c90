package com.ecosire.domain.commerce.billing.subscriptions;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.billing.BillingSight;
import com.ecosire.domain.commerce.billing.prices.BillingPrice;
import com.ecosire.domain.commerce.billing.prices.BillingPrices;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Store;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The subscriptions of an organization; what they are is what Stripe says of them. */
public final class Subscriptions extends Store<BillingSubscription, Void> {
  private static final String DATA = "data";

  private final BillingPrices prices;
  private final SellableItems items;

  /** Subscriptions for items of a catalogue. */
  public Subscriptions(BillingPrices prices, SellableItems items) {
    super(
        records(BillingSubscription.class, Void.class)
            .list(
                listing()
                    .filter(
                        "status", "contactId", "cancelAtPeriodEnd", "currentPeriodEnd", "createdAt")
                    .sort("amount", "currentPeriodEnd", "status", "createdAt"))
            .restricted(BillingSight::restriction));
    this.prices = prices;
    this.items = items;
  }

  /** A subscription by Stripe's name, which nobody else changes until the call ends. */
  public Optional<BillingSubscription> held(String name, Call call) {
    return where("r.id = :id", call).with("id", GivenId.of(name)).locked().first();
  }

  /** The subscriptions of a contact, newest first. */
  public List<BillingSubscription> of(UUID contact, Call call) {
    return where("r.contactId = :contact", call)
        .with("contact", contact)
        .orderBy("r.createdAt desc, r.id desc")
        .all();
  }

  /** Those of a contact that go on. */
  public List<BillingSubscription> running(UUID contact, Call call) {
    return of(contact, call).stream().filter(one -> !one.status.isOver()).toList();
  }

  /** What Stripe says of a subscription, kept here: a new one, or one that is held. */
  BillingSubscription kept(StripeObject said, Call call) {
    BillingSubscription subscription =
        held(said.id(), call).orElseGet(() -> blank(said.id(), call));
    copy(said, subscription, call);
    if (!call.session().manager().contains(subscription)) {
      call.session().manager().persist(subscription);
    }
    return subscription;
  }

  static BillingSubscription blank(String name, Call call) {
    BillingSubscription subscription = new BillingSubscription();
    subscription.born(name, call);
    return subscription;
  }

  /** Copies what Stripe says; a subscription that has ended stays as it is. */
  private void copy(StripeObject said, BillingSubscription to, Call call) {
    if (to.status != null && to.status.isOver()) {
      return;
    }
    to.status = status(said);
    to.customerId = said.reference("customer").orElse(to.customerId);
    to.currency = said.text("currency").orElse(to.currency);
    copyItems(said.list("items", DATA), to, call);
    copyPeriod(said, to, call);
    to.cancelAtPeriodEnd = said.is("cancel_at_period_end");
    to.canceledAt = said.time("canceled_at").orElse(null);
    to.cancellationReason =
        said.text("cancellation_details", "comment")
            .or(() -> Optional.ofNullable(to.canceledAt).map(at -> to.cancellationReason))
            .orElse(null);
    to.trialEnd = said.time("trial_end").orElse(null);
    to.defaultPaymentMethodId =
        said.reference("default_payment_method").orElse(to.defaultPaymentMethodId);
    boolean isLate = to.status == SubscriptionStatus.PAST_DUE;
    to.pastDueSince = isLate ? Objects.requireNonNullElse(to.pastDueSince, call.now()) : null;
    to.touch(call.now());
  }

  private static SubscriptionStatus status(StripeObject said) {
    String word = said.text("status").orElseThrow();
    return SubscriptionStatus.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void copyItems(List<StripeObject> said, BillingSubscription to, Call call) {
    if (said.isEmpty()) {
      return;
    }
    List<String> names = said.stream().map(item -> item.reference("price").orElseThrow()).toList();
    Map<String, BillingPrice> known = prices.byStripe(names, call);
    Map<UUID, String> products = products(known.values(), call);
    to.items = said.stream().map(item -> item(item, known, products)).toList();
    to.itemIds = said.stream().map(StripeObject::id).toList();
    to.amount = to.items.stream().mapToLong(SubscriptionItem::amount).sum();
    StripeObject first = said.getFirst();
    to.interval =
        first
            .text("price", "recurring", "interval")
            .filter("year"::equals)
            .map(word -> RenewalInterval.YEAR)
            .orElse(RenewalInterval.MONTH);
    to.renewalCount = (int) Math.max(1, first.amount("price", "recurring", "interval_count"));
  }

  private static SubscriptionItem item(
      StripeObject said, Map<String, BillingPrice> known, Map<UUID, String> products) {
    int quantity = said.number("quantity").orElse(1L).intValue();
    BillingPrice price = known.get(said.reference("price").orElseThrow());
    long amount = said.number("price", "unit_amount").orElse(0L);
    return price == null
        ? new SubscriptionItem(null, null, null, quantity, amount)
        : new SubscriptionItem(
            price.productId(),
            products.get(price.productId()),
            price.id(),
            quantity,
            price.unitAmount());
  }

  private Map<UUID, String> products(Collection<BillingPrice> known, Call call) {
    List<ItemKey> keys = known.stream().map(price -> ItemKey.of(price.productId(), null)).toList();
    return items.find(keys, call).values().stream()
        .collect(Collectors.toMap(item -> item.key().productId(), SellableItem::name));
  }

  /** Stripe writes the period at the subscription or, in newer versions, at its items. */
  private static void copyPeriod(StripeObject said, BillingSubscription to, Call call) {
    StripeObject item = said.list("items", DATA).stream().findFirst().orElse(said);
    to.currentPeriodStart =
        said.time("current_period_start")
            .or(() -> item.time("current_period_start"))
            .or(() -> Optional.ofNullable(to.currentPeriodStart))
            .orElse(call.now());
    Instant usual = to.currentPeriodEnd == null ? to.currentPeriodStart : to.currentPeriodEnd;
    to.currentPeriodEnd =
        said.time("current_period_end").or(() -> item.time("current_period_end")).orElse(usual);
  }
}
