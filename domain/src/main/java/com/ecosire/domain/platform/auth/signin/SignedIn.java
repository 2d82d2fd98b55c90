package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.caller.Credentials;
import com.ecosire.domain.pipeline.Credentialed;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.shape.Doc;
import java.time.Instant;
import java.util.Optional;

/** The answer to a sign-in. Never printed. */
@Doc("The answer to a sign-in: tokens, or a token to go on with by the second factor")
record SignedIn(
    @Doc("The access token, a JWT") String token,
    @Doc("The refresh token, which works once") String refreshToken,
    @Doc("When the access token ends") Instant expiresAt,
    @Doc("Whether the second factor is asked for") boolean mfaRequired,
    @Doc("Valid for 5 minutes, for the call with the second factor") String mfaToken,
    @Doc("Who signed in") SignInUser user)
    implements Credentialed {
  static SignedIn with(TokenPair pair, Account account) {
    return new SignedIn(
        pair.token(), pair.refreshToken(), pair.expiresAt(), false, null, SignInUser.of(account));
  }

  static SignedIn waiting(String mfaToken) {
    return new SignedIn(null, null, null, true, mfaToken, null);
  }

  @Override
  public Optional<Credentials> credentials() {
    return TokenPair.of(token, refreshToken);
  }

  @Override
  public SignedIn withoutTokens() {
    return new SignedIn(null, null, expiresAt, mfaRequired, mfaToken, user);
  }

  @Override
  public String toString() {
    return "the answer to a sign-in";
  }
}
