package com.ecosire.domain.commerce.downloads.links;

import com.ecosire.domain.commerce.downloads.Entitlement;
import com.ecosire.domain.id.UuidV7;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link stands for.
 *
 * @param id that of the download, which is counted once
 * @param grant whose limit it counts for
 * @param license the licence that it was made for, where there is no grant
 */
record LinkToken(
    UUID id,
    UUID organization,
    UUID file,
    Optional<UUID> grant,
    Optional<UUID> license,
    Instant expiresAt) {
  private static final Duration VALIDITY = Duration.ofMinutes(15);
  private static final UUID NONE = new UUID(0, 0);
  private static final int BYTES = 5 * 16 + 8;

  static LinkToken of(UUID organization, UUID file, Entitlement allowed, Instant now) {
    return new LinkToken(
        UuidV7.next(),
        organization,
        file,
        allowed.grantId(),
        allowed.licenseId(),
        now.plus(VALIDITY));
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    put(bytes, id);
    put(bytes, organization);
    put(bytes, file);
    put(bytes, grant.orElse(NONE));
    put(bytes, license.orElse(NONE));
    return bytes.putLong(expiresAt.toEpochMilli()).array();
  }

  private static void put(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  static LinkToken of(byte[] sealed) {
    ByteBuffer bytes = ByteBuffer.wrap(sealed);
    return new LinkToken(
        id(bytes),
        id(bytes),
        id(bytes),
        optional(bytes),
        optional(bytes),
        Instant.ofEpochMilli(bytes.getLong()));
  }

  private static UUID id(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static Optional<UUID> optional(ByteBuffer bytes) {
    return Optional.of(id(bytes)).filter(id -> !id.equals(NONE));
  }
}
