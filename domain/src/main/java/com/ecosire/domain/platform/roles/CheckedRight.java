package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Whether a user may do something, and by which roles. */
@Doc("Whether a user may do something, and by which roles")
record CheckedRight(
    @Doc("Whether it may") boolean allowed,
    @Doc("The roles that grant it") @NotNull List<Grant> grantedBy,
    @Doc(value = "Why, or why not", example = "No role of the user holds contacts:write") @NotNull
        String reason) {

  /** A role that grants what was asked. */
  @Doc("A role that grants what was asked")
  record Grant(
      @Doc("Id of the role") @NotNull UUID roleId,
      @Doc(value = "Its key", example = "member") @NotNull String key,
      @Doc(value = "What in it grants it", example = "*:write") @NotNull String permission) {}
}
