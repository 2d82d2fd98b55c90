package com.ecosire.domain.platform.status.uptime;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Of which days and components to tell. */
@Doc("Of which days and components to tell")
public record AskUptime(
    @Doc("How many days, today's among them") @Min(1) @Max(365) @Default("90") int days,
    @Doc("The key of one component; all where it is left out") @Size(max = 60) String component) {}
