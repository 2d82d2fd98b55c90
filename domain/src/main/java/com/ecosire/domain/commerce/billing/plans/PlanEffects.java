package com.ecosire.domain.commerce.billing.plans;

import com.ecosire.domain.commerce.billing.invoices.BillingInvoices;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.Plans;
import com.ecosire.domain.platform.organizations.plan.PaidPlans;
import com.ecosire.domain.platform.organizations.plan.PlanPeriod;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What Stripe's events about the payment of plans bring about. */
public final class PlanEffects {
  private static final String UNPAID = "unpaid";

  private final PaidPlans plans;

  /** Effects on plans. */
  public PlanEffects(PaidPlans plans) {
    this.plans = plans;
  }

  /** Whether something of Stripe's is about the payment of a plan. */
  public static boolean concerns(StripeObject object) {
    return object.metadata(PlanCheckout.PLAN).isPresent();
  }

  /** Carries an event out; whether it is about something that is known here. */
  public boolean apply(String type, StripeObject object, Call call) {
    return switch (type) {
      case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
          completed(object, call);
      case "invoice.paid" -> paid(object, call);
      case "customer.subscription.deleted" -> plans.ended(object.id(), call);
      default -> false;
    };
  }

  private boolean completed(StripeObject session, Call call) {
    Optional<String> subscription = session.reference("subscription");
    if (subscription.isEmpty() || session.text("payment_status").equals(Optional.of(UNPAID))) {
      return false;
    }
    return begin(session, subscription.get(), Optional.empty(), call);
  }

  /** The first invoice may come before its session, and says until when it pays. */
  private boolean paid(StripeObject invoice, Call call) {
    Optional<String> subscription = BillingInvoices.subscription(invoice);
    Optional<Instant> until = BillingInvoices.periodEnd(invoice);
    if (subscription.isEmpty() || until.isEmpty()) {
      return false;
    }
    return plans.renewed(subscription.get(), until.get(), call)
        || (invoice.text("billing_reason").equals(Optional.of("subscription_create"))
            && begin(invoice, subscription.get(), until, call));
  }

  private boolean begin(
      StripeObject said, String subscription, Optional<Instant> until, Call call) {
    Optional<Plan> plan = said.metadata(PlanCheckout.PLAN).flatMap(Plans::find);
    PlanPeriod period =
        said.metadata(PlanCheckout.PERIOD).map(PlanPeriod::valueOf).orElse(PlanPeriod.MONTHLY);
    return plan.filter(
            found ->
                plans.paid(
                    new PaidPlans.Paid(
                        found, period, subscription, until.orElse(after(call.now(), period))),
                    call))
        .isPresent();
  }

  private static Instant after(Instant begin, PlanPeriod period) {
    int months = period == PlanPeriod.YEARLY ? 12 : 1;
    return begin.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
  }
}
