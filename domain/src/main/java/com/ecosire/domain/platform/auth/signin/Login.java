package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody signs in with. Never printed. */
@Doc("What somebody signs in with")
record Login(
    @Doc("The address") @NotNull @Is(Scalar.EMAIL) String email,
    @Doc("The password") @NotNull @Is(Scalar.SECRET) String password,
    @Doc(value = "Code of the authenticator", example = "123456") @Size(min = 6, max = 6)
        String totpCode,
    @Doc("A recovery code in its place") @Size(max = 20) String recoveryCode,
    @Doc("Whether the session outlives the browser's, up to 30 days") @Default("false")
        boolean remember,
    @Doc(value = "What the device is called", example = "Ada's laptop") @Size(max = 120)
        String deviceName) {
  @Override
  public String toString() {
    return "a sign-in";
  }
}
