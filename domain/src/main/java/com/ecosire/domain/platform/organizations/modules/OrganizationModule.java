package com.ecosire.domain.platform.organizations.modules;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/** A module as an organization sees it. */
@Doc("A module as an organization sees it")
record OrganizationModule(
    @Doc(value = "The module", example = "contacts") @NotNull String module,
    @Doc(value = "The part of the business", example = "commerce") @NotNull String area,
    @Doc("Whether its operations work") boolean enabled,
    @Doc("Whether no organization can do without it") boolean mandatory,
    @Doc("Whether the plan offers it") boolean inPlan,
    @Doc(value = "Modules that it cannot do without", example = "contacts") @NotNull
        List<String> requires,
    @Doc("Since when it works; null where it does not") Instant enabledAt) {}
