package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.caller.Credentials;
import com.ecosire.domain.pipeline.Credentialed;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/** The end of a sign-in with a second factor. Never printed. */
@Doc("The tokens of a sign-in that was ended by the second factor")
record ProvenSignIn(
    @Doc("The access token, a JWT; missing where the browser keeps it") String token,
    @Doc("The refresh token, which works once; missing where the browser keeps it")
        String refreshToken,
    @Doc("When the access token ends") @NotNull Instant expiresAt,
    @Doc("Who signed in") @NotNull SignInUser user)
    implements Credentialed {
  @Override
  public Optional<Credentials> credentials() {
    return TokenPair.of(token, refreshToken);
  }

  @Override
  public ProvenSignIn withoutTokens() {
    return new ProvenSignIn(null, null, expiresAt, user);
  }

  @Override
  public String toString() {
    return "the answer to a sign-in";
  }
}
