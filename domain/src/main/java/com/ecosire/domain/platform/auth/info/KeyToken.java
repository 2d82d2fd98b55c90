package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** An access token in place of an API key. Never printed. */
@Doc("An access token in place of an API key")
record KeyToken(
    @Doc("The access token, a JWT") @NotNull String token,
    @Doc("When it ends") @NotNull Instant expiresAt) {
  @Override
  public String toString() {
    return "a token until " + expiresAt;
  }
}
