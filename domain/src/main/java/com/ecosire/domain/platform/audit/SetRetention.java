package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How long entries are to be kept. */
@Doc("How long entries are to be kept")
record SetRetention(
    @Doc(value = "Days", example = "3650") @NotNull @Min(365) @Max(3650) Integer days) {}
