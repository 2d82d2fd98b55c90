package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.caller.Credentials;
import com.ecosire.domain.pipeline.Credentialed;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/** The next tokens of a session. Never printed. */
@Doc("The next tokens of a session")
public record TokenPair(
    @Doc("The access token, a JWT; missing where the browser keeps it") String token,
    @Doc("The refresh token, which works once; missing where the browser keeps it")
        String refreshToken,
    @Doc("When the access token ends") @NotNull Instant expiresAt)
    implements Credentialed {
  @Override
  public Optional<Credentials> credentials() {
    return of(token, refreshToken);
  }

  /** The tokens of an answer that may have none. */
  static Optional<Credentials> of(String token, String refreshToken) {
    return Optional.ofNullable(token)
        .map(access -> new Credentials(access, refreshToken, Optional.empty()));
  }

  @Override
  public TokenPair withoutTokens() {
    return new TokenPair(null, null, expiresAt);
  }

  @Override
  public String toString() {
    return "tokens until " + expiresAt;
  }
}
