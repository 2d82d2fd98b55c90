package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who calls. */
@Doc("Who calls")
record UserInfo(
    @Doc("The user") @NotNull UUID sub,
    @Doc(value = "The name", example = "Ada Lovelace") @NotNull String name,
    @Doc("The address") @NotNull @Is(Scalar.EMAIL) String email,
    @Doc("Whether the address is proven") boolean emailVerified,
    @Doc("The organization that is worked for") @NotNull UUID organizationId,
    @Doc(value = "Key of the role", example = "owner") @NotNull String role,
    @Doc(value = "What the roles allow", example = "contacts:write") @NotNull
        List<String> permissions,
    @Doc("Language of mails") @NotNull @Is(Scalar.LOCALE) String locale,
    @Doc("Time zone") @NotNull @Is(Scalar.TIMEZONE) String zoneinfo,
    @Doc("When any of it changed last") @NotNull Instant updatedAt) {}
