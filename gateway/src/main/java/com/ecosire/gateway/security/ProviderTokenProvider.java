package com.ecosire.gateway.security;

import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.oidc.ProviderTokens;
import com.nimbusds.jwt.JWTClaimsSet;
import io.helidon.security.AuthenticationResponse;
import io.helidon.security.Principal;
import io.helidon.security.ProviderRequest;
import io.helidon.security.Subject;
import io.helidon.security.spi.AuthenticationProvider;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Vouches for access tokens of the OpenID provider. Whom they stand for, and what that person may,
 * is looked up here and not believed.
 */
final class ProviderTokenProvider implements AuthenticationProvider {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ProviderTokens tokens;
  private final ProviderHolders holders;

  ProviderTokenProvider(ProviderTokens tokens, ProviderHolders holders) {
    this.tokens = tokens;
    this.holders = holders;
  }

  @Override
  public AuthenticationResponse authenticate(ProviderRequest request) {
    List<String> sent = request.env().headers().getOrDefault(Credential.HEADER, List.of());
    return Credential.bearer(sent)
        .filter(tokens::isOurs)
        .map(this::authenticate)
        .orElseGet(AuthenticationResponse::abstain);
  }

  private AuthenticationResponse authenticate(String token) {
    try {
      JWTClaimsSet claims = tokens.access(token);
      Instant end = claims.getExpirationTime().toInstant();
      return tokens
          .identity(claims)
          .flatMap(holders::find)
          .map(caller -> Identity.of(caller, Optional.of(end), List.of()))
          .map(identity -> AuthenticationResponse.success(subject(identity)))
          .orElseGet(
              () -> AuthenticationResponse.failed("The token stands for nobody who is known here"));
    } catch (ProviderTokens.UnbelievedException e) {
      return AuthenticationResponse.failed(e.getMessage());
    } catch (IOException e) {
      return AuthenticationResponse.failed(
          "The token cannot be checked",
          Problems.unavailable("The identity provider does not answer", PATIENCE));
    }
  }

  private static Subject subject(Identity identity) {
    return Subject.builder()
        .principal(Principal.create(identity.caller().name()))
        .addPublicCredential(Identity.class, identity)
        .build();
  }
}
