package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Size;

/** What a session goes on with. Never printed. */
@Doc("What a session goes on with")
record Refreshing(
    @Doc("The refresh token; without it the cookie is taken") @Size(max = 100)
        String refreshToken) {
  @Override
  public String toString() {
    return "a renewal";
  }
}
