package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.caller.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a key where it is presented.
 *
 * @param hash as stored, in lower-case hex digits
 * @param caller who the key stands for
 * @param expiresAt when it stops working, if ever: its expiry, or 24 hours after its rotation
 * @param revoked whether it was taken back, or its maker is gone or suspended
 * @param addresses the addresses and networks (CIDR) that it may be used from; empty means any
 */
public record KeyRecord(
    String hash,
    Caller caller,
    Optional<Instant> expiresAt,
    boolean revoked,
    Set<String> addresses) {
  /** The same key, standing for a caller of other rights. */
  KeyRecord with(Caller other) {
    return new KeyRecord(hash, other, expiresAt, revoked, addresses);
  }

  /** The same key, whose maker is no active member any more: as good as revoked. */
  KeyRecord orphaned() {
    return new KeyRecord(hash, caller, expiresAt, true, addresses);
  }

  /** Whether the key works at a time. */
  public boolean worksAt(Instant now) {
    return !revoked && expiresAt.map(now::isBefore).orElse(true);
  }
}
