package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Size;

/** Who turns the second factor off. Never printed. */
@Doc("Who turns the second factor off: the password, where there is one, and a code")
record DisableTotp(
    @Doc("The password, where there is one") @Is(Scalar.SECRET) String password,
    @Doc(value = "Code of the authenticator", example = "123456") @Size(min = 6, max = 6)
        String code,
    @Doc("A recovery code in its place") @Size(max = 20) String recoveryCode) {
  @Override
  public String toString() {
    return "the end of a second factor";
  }
}
