package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** The plan that an organization is on. */
@Doc("The plan that an organization is on")
record CurrentPlan(
    @Doc("The plan") @NotNull Plan plan,
    @Doc("How often it is paid for") @NotNull PlanPeriod period,
    @Doc("Since when") @NotNull Instant since,
    @Doc("When the next period begins; null where nothing is paid") Instant renewsAt,
    @Doc(value = "Code of the plan that comes next, if another one does", example = "starter")
        String pendingPlan,
    @Doc("When it comes") Instant pendingAt) {}
