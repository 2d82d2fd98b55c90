package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a copy of a role is called. */
@Doc("What a copy of a role is called")
record DuplicateRole(
    @Doc("Names it within the organization: lower-case letters, digits, hyphens and underscores")
        @NotNull
        @Size(min = 2, max = 60)
        @Pattern(regexp = RoleInput.KEY)
        String key,
    @Doc(value = "Its name for people", example = "Sales abroad") @NotNull @Size(min = 1, max = 100)
        String name) {}
