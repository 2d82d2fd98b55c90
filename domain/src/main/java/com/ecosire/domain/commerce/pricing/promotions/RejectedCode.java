package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;

/** A code that does not apply. */
@Doc("A code that does not apply")
public record RejectedCode(
    @Doc("The code as it was sent") @NotNull String code,
    @Doc("Why it does not apply") @NotNull CodeRejection reason) {}
