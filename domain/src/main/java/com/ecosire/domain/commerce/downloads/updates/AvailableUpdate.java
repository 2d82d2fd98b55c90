package com.ecosire.domain.commerce.downloads.updates;

import com.ecosire.domain.commerce.downloads.DownloadFile;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;

/** What a running application is answered. */
@Doc("Whether there is a newer version, and where to load it")
public record AvailableUpdate(
    @Doc("Whether there is a newer version") boolean updateAvailable,
    @Doc(value = "The version", example = "2.4.1") String version,
    @Doc("Whether the application must not go on without it") boolean mandatory,
    @Doc("What is new in it") @Is(Scalar.TEXT) String releaseNotes,
    @Doc(value = "Its bytes", example = "1048576") Long size,
    @Doc("SHA-256 of its content in hex digits") String sha256,
    @Doc("Where to load it for 15 minutes; needs no other credential") @Is(Scalar.URL) String url,
    @Doc(value = "Why there is no address", example = "License suspended") String blockedReason) {
  /** There is none. */
  static AvailableUpdate none() {
    return new AvailableUpdate(false, null, false, null, null, null, null, null);
  }

  /** There is one, at an address or out of reach. */
  static AvailableUpdate of(DownloadFile file, String url, String blockedReason) {
    return new AvailableUpdate(
        true,
        file.release(),
        file.mandatory(),
        file.releaseNotes().orElse(null),
        file.content().size(),
        file.content().sha256(),
        url,
        blockedReason);
  }
}
