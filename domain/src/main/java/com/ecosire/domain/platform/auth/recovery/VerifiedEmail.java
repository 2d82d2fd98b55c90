package com.ecosire.domain.platform.auth.recovery;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;

/** An address that is proven. */
@Doc("An address that is proven")
record VerifiedEmail(
    @Doc("The address") @NotNull @Is(Scalar.EMAIL) String email,
    @Doc("That it is proven") boolean emailVerified) {}
