package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.licenses.LicenseSubscriptions;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Job;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What becomes of licences when something becomes of their subscription. */
public final class SubscriptionEffects {
  /** A subscription has ended; who has granted something for it takes it back. */
  public static final Event<BillingSubscription> ENDED =
      Event.internal("subscription.ended", BillingSubscription.class, "A subscription has ended");

  private static final int AT_ONCE = 100;

  private final Subscriptions subscriptions;
  private final BillingCustomers customers;
  private final LicenseSubscriptions licenses;

  /** Effects on licences. */
  public SubscriptionEffects(
      Subscriptions subscriptions, BillingCustomers customers, LicenseSubscriptions licenses) {
    this.subscriptions = subscriptions;
    this.customers = customers;
    this.licenses = licenses;
  }

  /** Stripe says that a subscription is another one than before. */
  public boolean updated(StripeObject said, Call call) {
    BillingSubscription subscription = kept(said, call);
    follow(subscription, call);
    return true;
  }

  /** Stripe says that a subscription has ended. */
  public boolean deleted(StripeObject said, Call call) {
    BillingSubscription subscription = kept(said, call);
    end(subscription, call);
    return true;
  }

  private BillingSubscription kept(StripeObject said, Call call) {
    BillingSubscription subscription = subscriptions.kept(said, call);
    if (subscription.contactId == null && subscription.customerId != null) {
      subscription.contactId = customers.contactOf(subscription.customerId, call).orElse(null);
    }
    return subscription;
  }

  /** Brings the licences where the subscription is. */
  void follow(BillingSubscription subscription, Call call) {
    switch (subscription.status) {
      case ACTIVE, TRIALING -> {
        licenses.resume(subscription.name(), call);
        followProducts(subscription, call);
      }
      case UNPAID, PAUSED -> licenses.suspend(subscription.name(), call);
      case CANCELED, INCOMPLETE_EXPIRED -> end(subscription, call);
      case INCOMPLETE, PAST_DUE -> {
        // Until the policy's days of grace are over, which a job looks after.
      }
    }
  }

  /** Until its checkout is known, a subscription has no licences that could follow. */
  private void followProducts(BillingSubscription subscription, Call call) {
    if (subscription.orderId == null || subscription.contactId == null) {
      return;
    }
    Set<UUID> had = licenses.products(subscription.name(), call);
    Set<UUID> has =
        subscription.items.stream()
            .map(SubscriptionItem::productId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    LicenseSubscriptions.Bond bond = bond(subscription, subscription.currentPeriodEnd);
    subscription.items.stream()
        .filter(item -> item.productId() != null && !had.contains(item.productId()))
        .forEach(item -> licenses.issue(bond, item.productId(), item.quantity(), call));
    licenses.keepOnly(subscription.name(), has, call);
  }

  private static LicenseSubscriptions.Bond bond(BillingSubscription subscription, Instant until) {
    return new LicenseSubscriptions.Bond(
        subscription.contactId, subscription.orderId, subscription.name(), until);
  }

  /** Ends it, with its licences. */
  void end(BillingSubscription subscription, Call call) {
    if (!subscription.status.isOver()) {
      subscription.status = SubscriptionStatus.CANCELED;
    }
    if (subscription.canceledAt == null) {
      subscription.canceledAt = call.now();
    }
    subscription.cancelAtPeriodEnd = false;
    subscription.pastDueSince = null;
    subscription.touch(call.now());
    licenses.revoke(subscription.name(), "The subscription has ended", call);
    call.emit(ENDED, subscription);
  }

  /** A period was paid: licences last as long as it does, and work again. */
  public void paid(String name, Instant until, Call call) {
    Optional<BillingSubscription> known = subscriptions.held(name, call);
    if (known.filter(one -> one.status.isOver()).isPresent()) {
      return;
    }
    known.ifPresent(
        subscription -> {
          if (until.isAfter(subscription.currentPeriodEnd)) {
            subscription.currentPeriodStart = subscription.currentPeriodEnd;
            subscription.currentPeriodEnd = until;
          }
          subscription.pastDueSince = null;
          subscription.touch(call.now());
        });
    licenses.resume(name, call);
    licenses.extend(name, until, call);
  }

  /**
   * What a checkout has begun.
   *
   * @param name Stripe's name of the subscription
   * @param order the order that brought its first licences
   * @param paidUntil the end of what is known to be paid
   */
  public record Begun(
      String name,
      String customer,
      UUID contact,
      UUID order,
      List<SubscriptionItem> items,
      Terms terms,
      Optional<Instant> paidUntil) {}

  /** How a subscription is paid, as its checkout said. */
  public record Terms(
      RenewalInterval interval, int intervalCount, int trialDays, String currency) {}

  /** Binds the licences of a checkout's order to the subscription that it has begun. */
  public BillingSubscription begin(Begun begun, Call call) {
    BillingSubscription subscription =
        subscriptions.held(begun.name, call).orElseGet(() -> asBegun(begun, call));
    subscription.contactId = begun.contact;
    subscription.orderId = begun.order;
    subscription.customerId = begun.customer;
    subscription.touch(call.now());
    Instant until =
        begun
            .paidUntil
            .filter(paid -> paid.isAfter(subscription.currentPeriodEnd))
            .orElse(subscription.currentPeriodEnd);
    List<UUID> products = begun.items.stream().map(SubscriptionItem::productId).toList();
    licenses.bind(bond(subscription, until), products, call);
    // What Stripe has said of it before now takes effect.
    call.session().flush();
    follow(subscription, call);
    return subscription;
  }

  /** As long as Stripe has said nothing else of it. */
  private static BillingSubscription asBegun(Begun begun, Call call) {
    BillingSubscription subscription = Subscriptions.blank(begun.name, call);
    Terms terms = begun.terms;
    subscription.items = begun.items;
    subscription.amount = begun.items.stream().mapToLong(SubscriptionItem::amount).sum();
    subscription.currency = terms.currency;
    subscription.interval = terms.interval;
    subscription.renewalCount = terms.intervalCount;
    subscription.currentPeriodStart = call.now();
    Instant trial = call.now().plus(java.time.Duration.ofDays(terms.trialDays));
    boolean tries = terms.trialDays > 0;
    subscription.status = tries ? SubscriptionStatus.TRIALING : SubscriptionStatus.ACTIVE;
    subscription.trialEnd = tries ? trial : null;
    subscription.currentPeriodEnd =
        tries ? trial : PeriodMath.after(call.now(), terms.interval, terms.intervalCount);
    call.session().manager().persist(subscription);
    return subscription;
  }

  /** Suspends licences whose payment is missing for longer than their policy forgives. */
  public Job.Progress suspendOverdue(Call call) {
    long suspended = 0;
    List<BillingSubscription> late =
        subscriptions
            .where("r.pastDueSince is not null", call)
            .orderBy("r.pastDueSince, r.id")
            .atMost(AT_ONCE);
    for (BillingSubscription each : late) {
      suspended += licenses.suspendOverdue(each.name(), each.pastDueSince, call);
    }
    return new Job.Progress(suspended, false);
  }
}
