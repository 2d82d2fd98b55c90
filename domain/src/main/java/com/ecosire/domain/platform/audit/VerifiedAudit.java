package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a part of the chain is as it was written. */
@Doc("Whether a part of the chain is as it was written")
record VerifiedAudit(
    @Doc("Whether nothing was changed, removed or moved") @NotNull Boolean valid,
    @Doc("How many entries are as they were") @NotNull Long checked,
    @Doc("The first of them") Long firstSequence,
    @Doc("The last of them") Long lastSequence,
    @Doc("The first number that is wrong") Long brokenAt,
    @Doc("What is wrong") @NotNull AuditFault reason,
    @Doc("Hash of the last entry that is as it was") @NotNull @Size(min = 64, max = 64)
        String head) {}
