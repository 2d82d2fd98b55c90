package com.ecosire.domain.platform.auth.recovery;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;

/** A new password, with the present one. Never printed. */
@Doc("A new password, with the present one")
record ChangePassword(
    @Doc("The present password") @NotNull @Is(Scalar.SECRET) String currentPassword,
    @Doc("The new one, none of the last five") @NotNull @Is(Scalar.SECRET) String newPassword) {
  @Override
  public String toString() {
    return "a change of a password";
  }
}
