package com.ecosire.domain.commerce.billing.plans;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.ReturnUrls;
import com.ecosire.domain.commerce.billing.customers.Buyer;
import com.ecosire.domain.commerce.billing.stripe.NewPrice;
import com.ecosire.domain.commerce.billing.stripe.NewSession;
import com.ecosire.domain.commerce.billing.stripe.PlanChange;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.plan.PlanPeriod;
import com.ecosire.domain.platform.organizations.plan.PlanTill;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sells plans on pages of Stripe's. */
public final class PlanCheckout implements PlanTill {
  /** What pays for a plan says of which, so that it is not taken for what an organization sells. */
  static final String PLAN = "ecosirePlan";

  /** And how often. */
  static final String PERIOD = "ecosirePeriod";

  private static final Duration OPEN = Duration.ofHours(1);
  private static final String PRORATED = "always_invoice";
  private static final String NOT_PRORATED = "none";

  private final BillingTerms terms;
  private final String portal;
  private final Map<Offer, String> prices = new ConcurrentHashMap<>();

  /**
   * Sells by what the operator has arranged with Stripe.
   *
   * @param home where the portal is
   */
  public PlanCheckout(BillingTerms terms, String home) {
    this.terms = terms;
    this.portal = home + "/dashboard/usage";
  }

  /** A plan at one of its prices. */
  private record Offer(Plan plan, PlanPeriod period) {
    long amount() {
      return period == PlanPeriod.YEARLY ? plan.yearlyPrice() : plan.monthlyPrice();
    }
  }

  @Override
  public boolean isOpen() {
    return terms.api().get().isPresent();
  }

  @Override
  public String open(Sale sale, Call call) {
    NewSession.Pages pages =
        new NewSession.Pages(
            Optional.ofNullable(sale.successUrl()).orElse(portal),
            Optional.ofNullable(sale.cancelUrl()).orElse(portal),
            call.now().plus(OPEN));
    requireGood(pages);
    StripeObject session = terms.stripe().openCheckout(session(sale, pages, call));
    return session.text("url").orElseThrow();
  }

  private static void requireGood(NewSession.Pages pages) {
    List<Violation> faults = new ArrayList<>();
    ReturnUrls.fault("successUrl", pages.success()).ifPresent(faults::add);
    ReturnUrls.fault("cancelUrl", pages.cancel()).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private NewSession session(Sale sale, NewSession.Pages pages, Call call) {
    return new NewSession(
        true,
        List.of(NewSession.Line.of(price(new Offer(sale.plan(), sale.period())), 1)),
        Optional.empty(),
        Buyer.of(call).map(Buyer::email),
        Optional.empty(),
        0,
        sale.plan().currency(),
        0,
        pages,
        Map.of(
            "organizationId",
            call.organization().toString(),
            PLAN,
            sale.plan().code(),
            PERIOD,
            sale.period().name()));
  }

  /** Stripe learns of a price when it is first needed. */
  private String price(Offer offer) {
    return prices.computeIfAbsent(
        offer,
        unknown ->
            terms
                .stripe()
                .makePrice(
                    new NewPrice(
                        "ecosire_plan_" + offer.plan.code(),
                        offer.plan.name(),
                        Optional.empty(),
                        offer.amount(),
                        offer.plan.currency(),
                        Optional.of(offer.period == PlanPeriod.YEARLY ? "year" : "month"),
                        1,
                        Map.of(PLAN, offer.plan.code()))));
  }

  @Override
  public void move(String subscription, Plan plan, PlanPeriod period, boolean isNow) {
    String proration = isNow ? PRORATED : NOT_PRORATED;
    String price = price(new Offer(plan, period));
    // It has one item, which Stripe finds.
    var unused =
        terms.stripe().changePlan(new PlanChange(subscription, "", "", price, 1, proration));
  }

  @Override
  public void end(String subscription, boolean ends) {
    var unused = terms.stripe().endWithPeriod(subscription, ends, Optional.empty());
  }
}
