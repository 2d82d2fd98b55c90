package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Who got or lost a role.
 *
 * @param roleId the role
 * @param key its key
 * @param userIds those whose roles changed
 */
@Doc("Who got or lost a role")
public record RoleHolders(
    @Doc("The role") @NotNull UUID roleId,
    @Doc(value = "Its key", example = "sales") @NotNull String key,
    @Doc("Those whose roles changed") @NotNull List<UUID> userIds) {}
