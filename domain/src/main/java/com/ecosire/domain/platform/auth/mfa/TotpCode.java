package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A code of an authenticator. Never printed. */
@Doc("A code of an authenticator")
record TotpCode(
    @Doc(value = "The code", example = "123456") @NotNull @Size(min = 6, max = 6) String code) {
  @Override
  public String toString() {
    return "a code";
  }
}
