package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The one-time code of a sign-in elsewhere. Never printed. */
@Doc("The one-time code of a sign-in at an identity provider")
record ExchangedCode(
    @Doc("The code that the browser brought, good for 60 seconds") @NotNull @Size(max = 200)
        String code,
    @Doc(value = "What the person calls the device", example = "Ada's laptop") @Size(max = 120)
        String deviceName) {
  @Override
  public String toString() {
    return "a one-time code";
  }
}
