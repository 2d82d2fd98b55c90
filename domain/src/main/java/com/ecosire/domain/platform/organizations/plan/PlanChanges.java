package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.organizations.Plans;
import com.ecosire.domain.platform.organizations.modules.ModuleSwitches;
import com.ecosire.domain.problem.Problems;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Shows the plan of an organization and brings it to another one. */
public final class PlanChanges {
  private final Organizations organizations;
  private final Plans plans;
  private final PlanLimits limits;

  /** The plans of these organizations. */
  public PlanChanges(Organizations organizations, Plans plans, ModuleSwitches modules) {
    this.limits = new PlanLimits(modules);
    this.organizations = organizations;
    this.plans = plans;
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

  /** A bigger plan begins at once, a smaller one when the time that was paid for is over. */
  ChangedPlan change(UUID id, ChangePlan wanted, Call call) {
    Organization organization = organizations.change(id, call);
    Plan plan =
        Plans.find(wanted.code())
            .orElseThrow(
                () -> Problems.invalid("code", "unknown_plan", "There is no such plan on offer"));
    Plan present = organization.plan();
    if (plan.code().equals(present.code())) {
      throw Problems.conflict("The organization is on the plan " + plan.code() + " already");
    }
    if (present.code().equals(Plan.FREE)) {
      // The module billing brings the checkout that this answers with.
      throw Problems.conflict(
          "This server takes no payments: its operator brings an organization to a paid plan");
    }
    if (Plans.rank(plan) > Plans.rank(present)) {
      return begin(organization, plan, call);
    }
    limits.require(organization, plan, call);
    Optional<Instant> end = organization.subscription().renewsAt();
    if (end.isEmpty()) {
      return begin(organization, plan, call);
    }
    organization.await(plan, end.get(), call.now());
    return new ChangedPlan(ChangedPlan.Status.SCHEDULED, null, end.get());
  }

  private static ChangedPlan begin(Organization organization, Plan plan, Call call) {
    String before = organization.plan().code();
    organization.subscribe(plan, call.now());
    call.emit(
        OrganizationsModule.PLAN_CHANGED, new PlanMove(organization.id(), before, plan.code()));
    call.changesRights();
    return new ChangedPlan(ChangedPlan.Status.CHANGED, null, call.now());
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
