package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A secret on its way to an authenticator. Never printed. */
@Doc("A secret for an authenticator, in force once it is confirmed")
record TotpEnrolment(
    @Doc("The secret, in base32") @NotNull String secret,
    @Doc("The secret as an address that authenticators read") @NotNull @Size(max = 2000)
        String otpauthUri,
    @Doc("That address as a picture, a QR code in SVG") @NotNull @Is(Scalar.TEXT) String qrSvg,
    @Doc("Until when it can be confirmed") @NotNull Instant expiresAt) {
  @Override
  public String toString() {
    return "a secret";
  }
}
