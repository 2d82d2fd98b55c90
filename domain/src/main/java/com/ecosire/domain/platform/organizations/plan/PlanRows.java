package com.ecosire.domain.platform.organizations.plan;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.preparingItem;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.operation.Handler;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.OrganizationsModule;

/** The rows of an organization's plan. */
public final class PlanRows {
  private PlanRows() {}

  /** Adds the rows to those of organizations. */
  public static <E, I> Resource<E, I> add(Resource<E, I> resource, PlanChanges changes) {
    Handler.OfItem<ChangePlan, ?> arranging = changes::arrange;
    return resource
        .itemQuery(
            "plan",
            one(CurrentPlan.class),
            "The plan that the organization is on, and the one that comes next",
            changes::of)
        .itemCommand(
            "changePlan",
            ChangePlan.class,
            one(ChangedPlan.class),
            "Go to another plan: from the free one by a checkout, to a bigger one at once, to a"
                + " smaller one when the time that was paid for is over",
            changes::change,
            at("/organizations/{id}/plan"),
            needs(ADMIN),
            preparingItem(arranging),
            emits(OrganizationsModule.PLAN_CHANGED));
  }
}
