package com.ecosire.domain.commerce.licenses.offline;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.shape.Doc;
import java.time.Instant;
import java.util.UUID;

/**
 * The file: what it says, and who vouches for it.
 *
 * @param format always {@code ecosire-license/1}
 * @param keyId the key by which it is checked
 * @param payload the JSON of a {@link Payload}, in base64url
 * @param signature the Ed25519 signature of the payload's bytes, in base64url
 */
@Doc("A file by which an application without a network proves its license")
record OfflineFile(
    @Doc("What form it has") String format,
    @Doc("The key by which it is checked") String keyId,
    @Doc("The JSON that it vouches for, in base64url") String payload,
    @Doc("The Ed25519 signature of the payload's bytes, in base64url") String signature) {
  /** The only form there is. */
  static final String FORMAT = "ecosire-license/1";

  /** What a file says. */
  @Doc("What an offline file says")
  record Payload(
      @Doc("The license key") String key,
      @Doc("The product") UUID productId,
      @Doc("The domain that it is for") String domain,
      @Doc("The machine that it is for") String fingerprint,
      @Doc("When it was made") Instant issuedAt,
      @Doc("Until when it is valid") Instant validUntil,
      @Doc("When updates end") Instant updatesUntil) {
    byte[] json() {
      JsonWriter<Payload> writer = JsonWriter.of(Payload.class);
      return JsonBytes.of(out -> writer.write(out, this));
    }
  }

  byte[] json() {
    JsonWriter<OfflineFile> writer = JsonWriter.of(OfflineFile.class);
    return JsonBytes.of(out -> writer.write(out, this));
  }
}
