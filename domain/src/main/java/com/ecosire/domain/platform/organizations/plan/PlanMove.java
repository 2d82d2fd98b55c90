package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An organization that has come to another plan. */
@Doc("An organization that has come to another plan")
public record PlanMove(
    @Doc("The organization") @NotNull UUID organizationId,
    @Doc(value = "Code of the plan before", example = "starter") @NotNull String from,
    @Doc(value = "Code of the plan now", example = "business") @NotNull String to) {}
