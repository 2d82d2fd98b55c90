package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Whether somebody has a second factor. */
@Doc("Whether the caller has a second factor")
record FactorStatus(
    @Doc("Whether an authenticator is on") boolean totpEnabled,
    @Doc("Since when") Instant enabledAt,
    @Doc("How many recovery codes are left") @NotNull Integer recoveryCodesLeft,
    @Doc("Whether the organization requires a second factor") boolean requiredByOrganization) {}
