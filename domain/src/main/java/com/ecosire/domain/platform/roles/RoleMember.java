package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** A member who has a role. */
@Doc("A member who has a role")
record RoleMember(
    @Doc("The user") @NotNull UUID userId,
    @Doc(value = "The user's name", example = "Ada Lovelace") @NotNull String name,
    @Doc(value = "The user's address", example = "ada@example.com") @NotNull @Is(Scalar.EMAIL)
        String email,
    @Doc("Since when") @NotNull Instant assignedAt,
    @Doc("Who gave it; nobody where the server did") UUID assignedById) {}
