package com.ecosire.domain.platform.auth.sessions;

import java.time.Duration;

/** What a token that works once is good for, and for how long. */
public enum OneTimePurpose {
  VERIFY_EMAIL(Duration.ofHours(24)),
  CHANGE_EMAIL(Duration.ofHours(24)),
  RESET_PASSWORD(Duration.ofHours(1)),
  SECOND_FACTOR(Duration.ofMinutes(5)),
  EXCHANGE(Duration.ofSeconds(60));

  private final Duration lifetime;

  OneTimePurpose(Duration lifetime) {
    this.lifetime = lifetime;
  }

  /** How long a token of the purpose works. */
  public Duration lifetime() {
    return lifetime;
  }
}
