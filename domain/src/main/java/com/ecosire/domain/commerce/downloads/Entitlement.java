package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.LicenseRefusals;
import com.ecosire.domain.commerce.licenses.LicenseStatus;
import com.ecosire.domain.commerce.products.files.ReleaseStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What may be downloaded: what a grant allows, within the licence that it follows. A licence that
 * no grant came with allows its own application all that its updates cover.
 */
public record Entitlement(Optional<DownloadGrant> grant, Optional<License> license) {
  /** What no grant allows more than. */
  public static final String USED_UP = "There is no download left";

  /** Whose limit it counts for. */
  public Optional<UUID> grantId() {
    return grant.map(DownloadGrant::id);
  }

  /** The licence that bounds it. */
  public Optional<UUID> licenseId() {
    return license.map(License::id);
  }

  /** Why nothing may be downloaded, if so. */
  public Optional<String> blocked(Instant now) {
    return grant.flatMap(known -> blocked(known, now)).or(() -> license.flatMap(l -> stop(l, now)));
  }

  private static Optional<String> blocked(DownloadGrant grant, Instant now) {
    return switch (grant.statusAt(now)) {
      case ACTIVE -> Optional.empty();
      case EXPIRED -> Optional.of("The grant has expired");
      case REVOKED ->
          Optional.of("The grant was revoked" + grant.revokeReason().map(": "::concat).orElse(""));
    };
  }

  /** A licence that has expired keeps what came out before. */
  private static Optional<String> stop(License license, Instant now) {
    LicenseStatus status = license.statusAt(now);
    return status == LicenseStatus.EXPIRED
        ? Optional.empty()
        : LicenseRefusals.of(status).map(LicenseRefusals.Refusal::message);
  }

  /** Why a file may not be downloaded, if so; the product is the right one. */
  public Optional<String> refusal(DownloadFile file, Instant now) {
    return blocked(now)
        .or(() -> withdrawn(file))
        .or(
            () ->
                grant
                    .filter(g -> !g.channel().sees(file.channel()))
                    .map(g -> "The grant is for" + " stable versions only"))
        .or(() -> tooNew(file));
  }

  private static Optional<String> withdrawn(DownloadFile file) {
    return file.status() == ReleaseStatus.PUBLISHED
        ? Optional.empty()
        : Optional.of(
            "The version is not published" + file.withdrawReason().map(": "::concat).orElse(""));
  }

  private Optional<String> tooNew(DownloadFile file) {
    return updatesEnd()
        .filter(end -> file.publishedAt().filter(end::isBefore).isPresent())
        .map(end -> "The updates of the license ended on " + end + ", before the version came out");
  }

  /** When the licence's updates end, at the latest with itself. */
  private Optional<Instant> updatesEnd() {
    return license.flatMap(
        known ->
            Stream.concat(known.updatesUntil().stream(), known.expiresAt().stream())
                .min(Instant::compareTo));
  }

  /** Whether the grant's limit is used up. */
  public boolean isUsedUp() {
    return grant.isPresent() && grant.get().left().orElse(1) == 0;
  }
}
