package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The second factor of a sign-in that waits for it. Never printed. */
@Doc("The second factor of a sign-in that waits for it; exactly one of the codes")
record SecondStep(
    @Doc("The token of the sign-in") @NotNull @Size(max = 100) String mfaToken,
    @Doc(value = "Code of the authenticator", example = "123456") @Size(min = 6, max = 6)
        String code,
    @Doc("A recovery code in its place") @Size(max = 20) String recoveryCode) {
  @Override
  public String toString() {
    return "a second factor";
  }
}
