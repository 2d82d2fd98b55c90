package com.ecosire.domain.platform.auth.recovery;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;

/** Whose password is forgotten. */
@Doc("Whose password is forgotten")
record ForgotPassword(@Doc("The address") @NotNull @Is(Scalar.EMAIL) String email) {}
