package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The plan that is wanted. */
@Doc("The plan that is wanted")
record ChangePlan(
    @Doc(value = "Its code", example = "starter") @NotNull @Size(max = 30) String code,
    @Doc("How often it is paid for") @Default("monthly") BillingPeriod period,
    @Doc("Where the checkout leads when it is paid") @Is(Scalar.URL) String successUrl,
    @Doc("Where the checkout leads when it is left") @Is(Scalar.URL) String cancelUrl) {}
