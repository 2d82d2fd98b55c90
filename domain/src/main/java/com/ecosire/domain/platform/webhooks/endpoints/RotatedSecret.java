package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A new secret, shown once. */
@Doc("A new secret, shown once")
public record RotatedSecret(
    @Doc(value = "The new secret", example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD94kKVc0iFfw=")
        @NotNull
        String secret,
    @Doc("Until when requests are also signed with the old one") Instant previousSecretValidUntil) {
  /** A secret does not belong in a log. */
  @Override
  public String toString() {
    return "a new secret";
  }
}
