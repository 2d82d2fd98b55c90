package com.ecosire.domain.platform.organizations.modules;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What was enabled. */
@Doc("What was enabled")
record EnabledModules(
    @Doc(
            value = "The module and those that it requires, as far as they were not",
            example = "orders")
        @NotNull
        List<String> enabled) {}
