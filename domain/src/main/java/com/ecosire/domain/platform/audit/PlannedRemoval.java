package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What the coming night removes. */
@Doc("What the coming night removes")
record PlannedRemoval(
    @Doc("Days that entries are kept from now on") @NotNull Integer days,
    @Doc("Entries from before this time are removed") @NotNull Instant removesBefore,
    @Doc("How many these are now") @NotNull Long removes) {}
