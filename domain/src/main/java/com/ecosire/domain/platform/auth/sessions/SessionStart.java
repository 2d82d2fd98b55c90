package com.ecosire.domain.platform.auth.sessions;

import com.ecosire.domain.caller.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session begins with.
 *
 * @param user who signs in
 * @param organization the organization that is worked for
 * @param method how
 * @param provider the identity provider, where there is one
 * @param secondFactor whether a second factor was proved
 * @param remembered whether the session outlives the browser's
 * @param deviceName what the person calls the device
 */
public record SessionStart(
    UUID user,
    UUID organization,
    SignInMethod method,
    Optional<String> provider,
    boolean secondFactor,
    boolean remembered,
    Optional<String> deviceName) {
  private static final Duration SHORT = Duration.ofHours(12);
  private static final Duration LONG = Duration.ofDays(30);

  /** How long a refresh token of the session lives where the organization has not decided it. */
  Duration usualLifetime() {
    return remembered ? LONG : SHORT;
  }

  /** A session where and when it began. */
  public record At(Origin origin, Instant now) {}
}
