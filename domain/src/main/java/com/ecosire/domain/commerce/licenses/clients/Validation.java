package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.LicenseRefusals.Refusal;
import com.ecosire.domain.commerce.licenses.LicenseStatus;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Whether a licence is valid at a domain. */
@Doc("Whether a license is valid at a domain")
record Validation(
    @Doc("Whether the application may run") boolean valid,
    @Doc("Why not") Refusal reason,
    @Doc(value = "Why not, in words", example = "License expired") String message,
    @Doc("Whether the license is bound to the domain") boolean activated,
    @Doc("Whether it has expired, but so lately that it is valid still") boolean inGrace,
    @Doc("The license") @NotNull ValidatedLicense license,
    @Doc("The time of the answer") @NotNull Instant serverTime) {

  /** The licence that was asked about. */
  @Doc("The license that was asked about")
  record ValidatedLicense(
      @Doc(value = "Its key", example = "ACME-7Q2M-XK4D-9RTB-1C0V") @NotNull String key,
      @Doc("How things stand with it") @NotNull LicenseStatus status,
      @Doc("When it expires") Instant expiresAt,
      @Doc("When its updates end") Instant updatesUntil) {
    static ValidatedLicense of(License license, Instant now) {
      return new ValidatedLicense(
          license.key(),
          license.statusAt(now),
          license.expiresAt().orElse(null),
          license.updatesUntil().orElse(null));
    }
  }

  static Validation refused(Refusal reason, boolean activated, License license, Instant now) {
    return new Validation(
        false, reason, reason.message(), activated, false, ValidatedLicense.of(license, now), now);
  }

  static Validation valid(boolean activated, License license, Instant now) {
    ValidatedLicense shown = ValidatedLicense.of(license, now);
    boolean inGrace = shown.status() == LicenseStatus.EXPIRED;
    return new Validation(true, null, null, activated, inGrace, shown, now);
  }
}
