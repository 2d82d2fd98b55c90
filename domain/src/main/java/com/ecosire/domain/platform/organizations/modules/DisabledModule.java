package com.ecosire.domain.platform.organizations.modules;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;

/** What was disabled. */
@Doc("What was disabled")
record DisabledModule(@Doc(value = "The module", example = "orders") @NotNull String disabled) {}
