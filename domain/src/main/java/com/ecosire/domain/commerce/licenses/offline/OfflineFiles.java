package com.ecosire.domain.commerce.licenses.offline;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.domains.DomainName;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import java.time.Duration;
import java.time.Instant;

/** Makes and signs offline files. */
public final class OfflineFiles {
  private final OfflineKeys keys;

  /** Files that are signed by the server's keys. */
  public OfflineFiles(OfflineKeys keys) {
    this.keys = keys;
  }

  /** The file of a licence for a domain and, where it is given, one machine. */
  public FileContent of(License license, DomainName domain, Terms terms, Call call) {
    Instant end = call.now().plus(terms.valid);
    OfflineFile.Payload payload =
        new OfflineFile.Payload(
            license.key(),
            license.productId(),
            domain.text(),
            terms.fingerprint,
            call.now(),
            license.expiresAt().filter(expiry -> expiry.isBefore(end)).orElse(end),
            license.updatesUntil().orElse(null));
    byte[] json = payload.json();
    OfflineKeys.Signed signed = keys.sign(json, call);
    OfflineFile file =
        new OfflineFile(
            OfflineFile.FORMAT, signed.keyId(), OfflineKeys.base64(json), signed.signature());
    return FileContent.of("application/json", domain.text() + ".license.json", file.json());
  }

  /**
   * What a file is made for.
   *
   * @param valid how long it is valid at most
   * @param fingerprint the machine that it is for; null for any
   */
  public record Terms(Duration valid, String fingerprint) {}
}
