package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** How long entries are kept, and what is there. */
@Doc("How long entries are kept, and what is there")
record AuditRetention(
    @Doc("Days that entries are kept") @NotNull Integer days,
    @Doc("Number of the oldest entry") Long oldestSequence,
    @Doc("When the oldest entry happened") Instant oldestAt,
    @Doc("How many numbered entries there are") @NotNull Long entries,
    @Doc("Number of the last entry that was removed") Long checkpointSequence,
    @Doc("Hash of the last entry that was removed") @Size(min = 64, max = 64)
        String checkpointHash) {}
