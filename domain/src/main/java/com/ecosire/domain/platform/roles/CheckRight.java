package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who may do what is asked: exactly one of permission and operation. */
@Doc("Who may do what is asked: exactly one of permission and operation")
record CheckRight(
    @Doc("The user") @NotNull UUID userId,
    @Doc(value = "A permission", example = "contacts:write") @Size(max = 80) String permission,
    @Doc(value = "The id of an operation", example = "contacts.create") @Size(max = 120)
        String operation) {}
