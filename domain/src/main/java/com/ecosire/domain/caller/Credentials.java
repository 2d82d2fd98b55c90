package com.ecosire.domain.caller;

import java.time.Duration;
import java.util.Optional;

/**
 * The tokens of a session. Never printed.
 *
 * @param access the access token
 * @param refresh the refresh token
 * @param kept how long a browser keeps the refresh token; empty means until it is closed
 */
public record Credentials(String access, String refresh, Optional<Duration> kept) {
  @Override
  public String toString() {
    return "the tokens of a session";
  }
}
