package com.ecosire.domain.commerce.billing.subscriptions;

import static com.ecosire.domain.commerce.billing.subscriptions.SubscriptionStatus.CANCELED;
import static com.ecosire.domain.commerce.billing.subscriptions.SubscriptionStatus.INCOMPLETE_EXPIRED;
import static com.ecosire.domain.commerce.billing.subscriptions.SubscriptionStatus.PAUSED;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.commerce.billing.BillingSight;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.prices.BillingPrices;
import com.ecosire.domain.commerce.billing.stripe.PlanChange;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.contacts.own.OwnContact;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What people do with subscriptions: Stripe is asked first, and what it answers is kept then, as
 * what its events say would be.
 */
public final class SubscriptionLife {
  private final BillingTerms terms;
  private final Subscriptions subscriptions;
  private final SubscriptionEffects effects;
  private final PlanChanges plans;

  /** Over Stripe. */
  public SubscriptionLife(
      BillingTerms terms,
      Subscriptions subscriptions,
      SubscriptionEffects effects,
      BillingPrices prices) {
    this.terms = terms;
    this.subscriptions = subscriptions;
    this.effects = effects;
    this.plans = new PlanChanges(prices);
  }

  /** How a subscription is cancelled. */
  @Doc("How a subscription is cancelled")
  public record CancelSubscription(
      @Doc("At the end of the period that is paid; false ends it now, without a refund")
          @Default("true")
          boolean atPeriodEnd,
      @Doc(value = "The reason", example = "Moved to another product") @Size(max = 500)
          String reason) {}

  /** One that the caller may change: its own, or with write access any. */
  private BillingSubscription open(UUID id, Call call) {
    BillingSubscription subscription = subscriptions.change(id, call);
    boolean mayAll = call.caller().rights().may(BillingSight.MODULE, Access.WRITE);
    if (!mayAll && !OwnContact.of(call).contains(subscription.contactId)) {
      BillingSight.requireWriting(call, "Changing the subscription of somebody else");
    }
    return subscription;
  }

  /** Asks Stripe to end it. */
  public Object cancelAtStripe(UUID id, CancelSubscription wanted, Call call) {
    BillingSubscription subscription = open(id, call);
    if (!wanted.atPeriodEnd()) {
      BillingSight.requireWriting(call, "Ending a subscription at once");
    }
    if (subscription.status == CANCELED || subscription.status == INCOMPLETE_EXPIRED) {
      throw Problems.invalidState("subscription", subscription.status, "cancelled");
    }
    Optional<String> reason = Optional.ofNullable(wanted.reason()).filter(text -> !text.isBlank());
    return wanted.atPeriodEnd()
        ? terms.stripe().endWithPeriod(subscription.name(), true, reason)
        : terms.stripe().end(subscription.name(), reason);
  }

  /** Keeps that it ends, or that it has. */
  public BillingSubscription cancel(UUID id, CancelSubscription wanted, Call call) {
    BillingSubscription subscription = kept(id, call);
    subscription.cancellationReason = wanted.reason();
    if (subscription.canceledAt == null) {
      subscription.canceledAt = call.now();
    }
    return subscription;
  }

  /** Asks Stripe to go on with it. */
  public Object resumeAtStripe(UUID id, Call call) {
    BillingSubscription subscription = open(id, call);
    if (subscription.status == PAUSED) {
      return terms.stripe().unpause(subscription.name());
    }
    boolean runs = subscription.currentPeriodEnd.isAfter(call.now());
    if (subscription.status.isOver() || !subscription.cancelAtPeriodEnd || !runs) {
      throw Problems.invalidState(
          "subscription", subscription.status, "resumed; nobody has cancelled or paused it");
    }
    return terms.stripe().endWithPeriod(subscription.name(), false, Optional.empty());
  }

  /** Keeps that it goes on. */
  public BillingSubscription resume(UUID id, Call call) {
    BillingSubscription subscription = kept(id, call);
    subscription.cancellationReason = null;
    subscription.canceledAt = null;
    return subscription;
  }

  /** Asks Stripe to put it on another price. */
  public Object changeAtStripe(UUID id, PlanWish wish, Call call) {
    PlanChanges.Change change = plans.of(open(id, call), wish, call);
    return terms
        .stripe()
        .changePlan(
            new PlanChange(
                change.subscription().name(),
                change.item(),
                plans.before(change, call),
                change.price().stripePriceId(),
                wish.quantity(),
                wish.proration().name().toLowerCase(Locale.ROOT)));
  }

  /** Keeps the new price. */
  public BillingSubscription changePlan(UUID id, PlanWish wish, Call call) {
    return kept(id, call);
  }

  private BillingSubscription kept(UUID id, Call call) {
    subscriptions.change(id, call);
    BillingSubscription subscription = subscriptions.kept(call.prepared(StripeObject.class), call);
    effects.follow(subscription, call);
    return subscription;
  }

  /** What the change would cost; refuses what the change would refuse. */
  public PlanPreview preview(UUID id, PlanWish wish, Call call) {
    return PlanChanges.preview(plans.of(open(id, call), wish, call), call.now());
  }
}
