package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.transfer.TableFormat;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** Which entries are exported, and how. */
@Doc("Which entries are exported, and how")
record ExportAudit(
    @Doc("Form of the file") @Default("ndjson") TableFormat format,
    @Doc("From this time on") Instant from,
    @Doc("Before this time") Instant to,
    @Doc("Of this module only") @Size(max = 40) String module,
    @Doc("Of this person only") UUID actorId,
    @Doc("About this kind of records only") @Size(max = 60) String resourceType,
    @Doc("Of this operation only") @Size(max = 100) String action) {}
