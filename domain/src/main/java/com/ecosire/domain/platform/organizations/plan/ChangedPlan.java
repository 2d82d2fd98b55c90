package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What became of a wish for another plan. */
@Doc("What became of a wish for another plan")
record ChangedPlan(
    @Doc("What became of it") @NotNull Status status,
    @Doc("Where the plan is paid for first") @Is(Scalar.URL) String checkoutUrl,
    @Doc("When the plan begins, if that is known") Instant effectiveAt) {
  /** What becomes of a wish for another plan. */
  @Doc("What became of a wish for another plan")
  enum Status {
    CHANGED,
    CHECKOUT_REQUIRED,
    SCHEDULED
  }
}
