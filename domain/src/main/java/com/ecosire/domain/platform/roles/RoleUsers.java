package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who gets or loses a role. */
@Doc("Who gets or loses a role")
record RoleUsers(
    @Doc("Members of the organization") @NotNull @Size(max = 200) List<UUID> userIds) {}
