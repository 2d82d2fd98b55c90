package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.Plans;
import java.time.Instant;
import java.util.Optional;

/** What becomes of the plan of the call's organization when something becomes of its payment. */
public final class PaidPlans {
  private static final System.Logger LOG = System.getLogger(PaidPlans.class.getName());

  private final Organizations organizations;
  private Optional<PlanTill> till = Optional.empty();

  PaidPlans(Organizations organizations) {
    this.organizations = organizations;
  }

  /** Plans are paid for there. */
  public void soldBy(PlanTill seller) {
    till = Optional.of(seller);
  }

  Optional<PlanTill> till() {
    return till.filter(PlanTill::isOpen);
  }

  /**
   * A plan that was paid for the first time.
   *
   * @param subscription what pays for it
   * @param until the end of what is paid
   */
  public record Paid(Plan plan, PlanPeriod period, String subscription, Instant until) {}

  /** Brings the organization to the plan that it has paid for. */
  public boolean paid(Paid paid, Call call) {
    Optional<Organization> found = organizations.findToChange(call.organization(), call);
    found.ifPresent(organization -> begin(organization, paid, call));
    return found.isPresent();
  }

  private void begin(Organization organization, Paid paid, Call call) {
    Optional<String> before = organization.subscription().paidBy();
    if (before.equals(Optional.of(paid.subscription))) {
      // Its other event was here first.
      return;
    }
    // Who has paid on two pages pays no further on the first.
    before.ifPresent(subscription -> endAfter(subscription, call));
    PlanChanges.begin(organization, paid.plan, call);
    organization.payBy(paid.subscription, paid.period, paid.until);
  }

  /** Another period was paid. */
  public boolean renewed(String subscription, Instant until, Call call) {
    Optional<Organization> payer = payer(subscription, call);
    payer.ifPresent(organization -> organization.renew(until, call.now()));
    return payer.isPresent();
  }

  /** Nobody pays any more: the organization goes on with the free plan. */
  public boolean ended(String subscription, Call call) {
    Optional<Organization> payer = payer(subscription, call);
    payer.ifPresent(organization -> PlanChanges.begin(organization, Plans.named(Plan.FREE), call));
    return payer.isPresent();
  }

  private Optional<Organization> payer(String subscription, Call call) {
    return organizations
        .findToChange(call.organization(), call)
        .filter(found -> found.subscription().paidBy().equals(Optional.of(subscription)));
  }

  /** What Stripe has taken holds, whether it answers now or not. */
  private void endAfter(String subscription, Call call) {
    till().ifPresent(seller -> call.session().afterCommit(() -> endNow(seller, subscription)));
  }

  private static void endNow(PlanTill seller, String subscription) {
    try {
      seller.end(subscription, true);
    } catch (RuntimeException e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "The subscription " + subscription + " pays for a plan twice; end it at Stripe by hand",
          e);
    }
  }
}
