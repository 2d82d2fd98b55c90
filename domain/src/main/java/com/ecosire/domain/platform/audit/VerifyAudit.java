package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Which part of the chain is proven. */
@Doc("Which part of the chain is proven")
record VerifyAudit(
    @Doc("The first number; without it the oldest") @Min(1) Long fromSequence,
    @Doc("The last number; without it the newest") @Min(1) Long toSequence,
    @Doc("A hash that was kept elsewhere, which must be that of an entry in the part")
        @Size(min = 64, max = 64)
        String expectedHead) {}
