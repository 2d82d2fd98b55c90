package com.ecosire.domain.commerce.licenses.log;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** One thing that happened with a licence, as clients see it. */
@Doc("One thing that happened with a license")
public record LicenseHistory(
    @Doc("When") @NotNull Instant at,
    @Doc("What happened") @NotNull LogKind kind,
    @Doc(value = "The domain that it was about", example = "shop.example.com") String domain,
    @Doc(value = "How it ended, or why", example = "ok") @NotNull String result,
    @Doc("Where the call came from") String ipAddress,
    @Doc("Version of the application") String appVersion,
    @Doc("The person or key that did it") UUID actorId) {
  static LicenseHistory of(LicenseLogEntry entry) {
    return new LicenseHistory(
        entry.createdAt(),
        entry.kind,
        entry.domain,
        entry.result,
        entry.ipAddress,
        entry.appVersion,
        entry.actorId);
  }
}
