package com.ecosire.domain.platform.auth.tokens;

import java.time.Duration;

/**
 * When signing keys change.
 *
 * @param every how long a key signs
 * @param notice how long a key is listed before it signs, so that whoever remembers the list for a
 *     while knows it by then
 * @param lifetime how long what a key signed is valid at most, and the key therefore listed on
 */
public record KeyRotation(Duration every, Duration notice, Duration lifetime) {
  /** A new key each 30 days, listed two hours before: the list is remembered for one. */
  public static final KeyRotation USUAL =
      new KeyRotation(Duration.ofDays(30), Duration.ofHours(2), AccessTokens.LIFETIME);
}
