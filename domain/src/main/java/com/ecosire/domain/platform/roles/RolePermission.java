package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A permission that a role can hold. */
@Doc("A permission that a role can hold")
record RolePermission(
    @Doc(value = "As roles list it", example = "contacts:write") @NotNull String permission,
    @Doc(value = "The module", example = "contacts") @NotNull String module,
    @Doc(value = "The level: read, write or admin", example = "write") @NotNull String level,
    @Doc(value = "In words", example = "Write in contacts, and read") @NotNull String description,
    @Doc(value = "Ids of the operations that it opens", example = "contacts.create") @NotNull
        List<String> operations) {}
