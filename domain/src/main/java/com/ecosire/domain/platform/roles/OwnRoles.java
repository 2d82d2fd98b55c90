package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** What the caller may do now. */
@Doc("What the caller may do now")
record OwnRoles(
    @Doc("The user's roles, the strongest first") @NotNull List<OwnRole> roles,
    @Doc(
            value = "What they hold together, cut down by the API key where one is used",
            example = "contacts:write")
        @NotNull
        List<String> permissions) {

  /** A role of the caller's. */
  @Doc("A role of the caller's")
  record OwnRole(
      @Doc("Id of the role") @NotNull UUID id,
      @Doc(value = "Its key", example = "member") @NotNull String key,
      @Doc(value = "Its name", example = "Member") @NotNull String name) {

    static OwnRole of(Role role) {
      return new OwnRole(role.id(), role.key(), role.name());
    }
  }
}
