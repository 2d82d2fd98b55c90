package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Where somebody wants to work. */
@Doc("The organization that somebody wants to work for")
record SwitchOrganization(
    @Doc("An organization that the user is an active member of") @NotNull UUID organizationId) {}
