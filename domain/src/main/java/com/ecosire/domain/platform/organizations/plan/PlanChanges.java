package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.Plans;
import com.ecosire.domain.platform.organizations.modules.ModuleSwitches;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Shows the plan of an organization and brings it to another one. */
public final class PlanChanges {
  private final Organizations organizations;
  private final Plans plans;
  private final PlanLimits limits;
  private final PaidPlans paid;

  /** The plans of these organizations. */
  public PlanChanges(Organizations organizations, Plans plans, ModuleSwitches modules) {
    this.limits = new PlanLimits(modules);
    this.organizations = organizations;
    this.plans = plans;
    this.paid = new PaidPlans(organizations);
  }

  /** The payments of plans. */
  public PaidPlans paid() {
    return paid;
  }

  CurrentPlan of(UUID id, Call call) {
    Organization organization = organizations.get(id, call);
    Subscription terms = organization.subscription();
    return new CurrentPlan(
        plans.offered(organization.plan().code()),
        terms.period(),
        terms.since().orElse(organization.createdAt()),
        terms.renewsAt().orElse(null),
        terms.pending().map(Subscription.Pending::plan).orElse(null),
        terms.pending().map(Subscription.Pending::at).orElse(null));
  }

  /** How a plan is come to: after its payment, at once, or at the end of what was paid for. */
  private sealed interface Way {
    record Checkout(Plan plan) implements Way {}

    record Now(Plan plan) implements Way {}

    record Later(Plan plan, Instant at) implements Way {}
  }

  /**
   * What was arranged before the transaction.
   *
   * @param checkout the page on which the plan is paid for first
   */
  record Arranged(Optional<String> checkout) {}

  /** Arranges the payment; refuses what cannot be before that. */
  Arranged arrange(UUID id, ChangePlan wanted, Call call) {
    Organization organization = organizations.get(id, call);
    Way way = way(organization, wanted, call);
    PlanPeriod period = PlanPeriod.valueOf(wanted.period().name());
    if (way instanceof Way.Checkout(Plan plan)) {
      var sale = new PlanTill.Sale(plan, period, wanted.successUrl(), wanted.cancelUrl());
      return new Arranged(paid.till().map(till -> till.open(sale, call)));
    }
    Subscription terms = organization.subscription();
    terms.paidBy().ifPresent(paying -> move(paying, way, terms, period));
    return new Arranged(Optional.empty());
  }

  private void move(String paying, Way way, Subscription terms, PlanPeriod wanted) {
    PlanTill till = paid.till().orElseThrow(PlanChanges::noPayments);
    if (terms.pending().filter(next -> next.plan().equals(Plan.FREE)).isPresent()) {
      till.end(paying, false);
    }
    switch (way) {
      case Way.Later(Plan plan, Instant at) when plan.code().equals(Plan.FREE) ->
          till.end(paying, true);
      // Another period would begin at once.
      case Way.Later(Plan plan, Instant at) -> till.move(paying, plan, terms.period(), false);
      case Way.Now(Plan plan) -> till.move(paying, plan, wanted, true);
      case Way.Checkout checkout -> throw new IllegalStateException("paid for already");
    }
  }

  private static ProblemException noPayments() {
    return Problems.conflict(
        "This server takes no payments: its operator brings an organization to a paid plan");
  }

  /** A bigger plan begins at once, a smaller one when the time that was paid for is over. */
  private Way way(Organization organization, ChangePlan wanted, Call call) {
    Plan plan =
        Plans.find(wanted.code())
            .orElseThrow(
                () -> Problems.invalid("code", "unknown_plan", "There is no such plan on offer"));
    Plan present = organization.plan();
    Subscription terms = organization.subscription();
    if (plan.code().equals(present.code())) {
      throw Problems.conflict("The organization is on the plan " + plan.code() + " already");
    }
    boolean isFirst = present.code().equals(Plan.FREE);
    if (plan.monthlyPrice() == null && (isFirst || terms.paidBy().isPresent())) {
      throw Problems.conflict(
          "The price of the plan "
              + plan.code()
              + " is agreed one by one: the operator brings an organization to it");
    }
    if (isFirst) {
      if (paid.till().isEmpty()) {
        throw noPayments();
      }
      return new Way.Checkout(plan);
    }
    if (Plans.rank(plan) > Plans.rank(present)) {
      return new Way.Now(plan);
    }
    limits.require(organization, plan, call);
    return terms.renewsAt().<Way>map(end -> new Way.Later(plan, end)).orElse(new Way.Now(plan));
  }

  /** Brings the organization to the plan, as far as its payment is arranged. */
  ChangedPlan change(UUID id, ChangePlan wanted, Call call) {
    Organization organization = organizations.change(id, call);
    return switch (way(organization, wanted, call)) {
      case Way.Checkout(Plan plan) ->
          new ChangedPlan(
              ChangedPlan.Status.CHECKOUT_REQUIRED,
              call.prepared(Arranged.class).checkout().orElseThrow(PlanChanges::noPayments),
              null);
      case Way.Now(Plan plan) -> {
        begin(organization, plan, call);
        yield new ChangedPlan(ChangedPlan.Status.CHANGED, null, call.now());
      }
      case Way.Later(Plan plan, Instant at) -> {
        organization.await(plan, at, call.now());
        yield new ChangedPlan(ChangedPlan.Status.SCHEDULED, null, at);
      }
    };
  }

  static void begin(Organization organization, Plan plan, Call call) {
    String before = organization.plan().code();
    organization.subscribe(plan, call.now());
    call.emit(
        OrganizationsModule.PLAN_CHANGED, new PlanMove(organization.id(), before, plan.code()));
    call.changesRights();
  }

  /** Brings an organization to the smaller plan that waits for the end of what was paid for. */
  public Job.Progress settle(Call call) {
    Optional<Organization> organization = organizations.findToChange(call.organization(), call);
    Optional<Subscription.Pending> due =
        organization
            .flatMap(found -> found.subscription().pending())
            .filter(pending -> !pending.at().isAfter(call.now()));
    if (due.isEmpty()) {
      return Job.Progress.NOTHING;
    }
    begin(organization.get(), Plans.named(due.get().plan()), call);
    return new Job.Progress(1L, false);
  }
}
