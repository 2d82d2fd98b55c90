package com.ecosire.domain.platform.organizations.life;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** To whom an organization is handed over. */
@Doc("To whom an organization is handed over")
record TransferOwnership(
    @Doc("An active member with a verified e-mail address") @NotNull @Ref("User") UUID userId,
    @Doc("The caller's own password") @NotNull @Is(Scalar.SECRET) String password) {}
