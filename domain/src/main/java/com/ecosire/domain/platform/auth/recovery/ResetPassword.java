package com.ecosire.domain.platform.auth.recovery;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password by a link. Never printed. */
@Doc("A new password, with the token of a mail")
record ResetPassword(
    @Doc("The token of the mail") @NotNull @Size(max = 100) String token,
    @Doc("The new password, none of the last five") @NotNull @Is(Scalar.SECRET)
        String newPassword) {
  @Override
  public String toString() {
    return "a new password";
  }
}
