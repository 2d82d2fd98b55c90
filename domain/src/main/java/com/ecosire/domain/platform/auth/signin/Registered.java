package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.caller.Credentials;
import com.ecosire.domain.pipeline.Credentialed;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/** The answer to a registration. Never printed. */
@Doc("The answer to a registration, which signs in too")
record Registered(
    @Doc("The access token, a JWT; missing where the browser keeps it") String token,
    @Doc("The refresh token, which works once; missing where the browser keeps it")
        String refreshToken,
    @Doc("When the access token ends") @NotNull Instant expiresAt,
    @Doc("Whether the address is proven") boolean emailVerified,
    @Doc("Who registered") @NotNull RegisteredMember user)
    implements Credentialed {
  static Registered with(TokenPair pair, Account account) {
    return new Registered(
        pair.token(),
        pair.refreshToken(),
        pair.expiresAt(),
        account.emailVerified(),
        RegisteredMember.of(account));
  }

  @Override
  public Optional<Credentials> credentials() {
    return TokenPair.of(token, refreshToken);
  }

  @Override
  public Registered withoutTokens() {
    return new Registered(null, null, expiresAt, emailVerified, user);
  }

  @Override
  public String toString() {
    return "the answer to a registration";
  }
}
