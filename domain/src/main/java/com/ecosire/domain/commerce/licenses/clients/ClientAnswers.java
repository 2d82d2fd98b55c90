package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.commerce.licenses.LicenseStatus;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What running applications are answered beside validations. */
final class ClientAnswers {
  private ClientAnswers() {}

  /** That a domain is bound. */
  @Doc("That a domain is bound to the license")
  record BoundDomain(
      @Doc("Whether it is bound") boolean activated,
      @Doc(value = "How many domains count against the limit", example = "1") int activationsCount,
      @Doc(value = "How many domains there may be", example = "3") int activationsLimit) {}

  /** That a domain is free. */
  @Doc("That a domain is released from the license")
  record ReleasedDomain(
      @Doc("Whether it is released") boolean deactivated,
      @Doc(value = "How many domains count against the limit", example = "0")
          int activationsCount) {}

  /** How things stand, and when to ask again. */
  @Doc("How things stand with the license, and when to give the next sign of life")
  record SignOfLife(
      @Doc("How things stand with the license") @NotNull LicenseStatus status,
      @Doc("Whether the application may run") boolean valid,
      @Doc("When the license expires") Instant expiresAt,
      @Doc("When to call again") @NotNull Instant nextHeartbeatAt) {}
}
