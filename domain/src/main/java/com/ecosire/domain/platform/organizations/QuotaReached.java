package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** How much of its calls of the day an organization has used. */
@Doc("How much of its calls of the day an organization has used")
public record QuotaReached(
    @Doc("The organization") @NotNull UUID organizationId,
    @Doc(value = "The percentage that was reached: 80 or 100", example = "80") int percent,
    @Doc("Calls that count against the quota so far") long used,
    @Doc("Calls of a day that the plan allows") long limit,
    @Doc("When the count begins anew: midnight UTC") @NotNull Instant resetAt) {}
