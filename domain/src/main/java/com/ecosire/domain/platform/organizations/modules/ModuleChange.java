package com.ecosire.domain.platform.organizations.modules;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A module that an organization enabled or disabled. */
@Doc("A module that an organization enabled or disabled")
public record ModuleChange(
    @Doc("The organization") @NotNull UUID organizationId,
    @Doc(value = "The module", example = "orders") @NotNull String module) {}
