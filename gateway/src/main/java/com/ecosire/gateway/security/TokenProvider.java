package com.ecosire.gateway.security;

import com.ecosire.domain.platform.apikeys.KeyText;
import com.ecosire.domain.platform.auth.tokens.AccessClaims;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.platform.auth.tokens.InvalidTokenException;
import io.helidon.security.AuthenticationResponse;
import io.helidon.security.Principal;
import io.helidon.security.ProviderRequest;
import io.helidon.security.Subject;
import io.helidon.security.spi.AuthenticationProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Vouches for access tokens of this server (JWT) that are sent as {@code Authorization: Bearer}.
 * What their holder may is looked up and not believed: a session that has ended, or a role that was
 * taken away, counts at once.
 */
final class TokenProvider implements AuthenticationProvider {
  private final AccessTokens tokens;
  private final Holders holders;
  private final Predicate<String> isForeign;

  /** Looks up whom a token stands for. */
  @FunctionalInterface
  interface Holders {
    /** The caller and its bounds; nobody where the session or the key has ended. */
    Optional<Identity> find(AccessClaims claims);
  }

  TokenProvider(AccessTokens tokens, Holders holders) {
    this(tokens, holders, token -> false);
  }

  /** Leaves tokens of another issuer to who knows that one. */
  TokenProvider(AccessTokens tokens, Holders holders, Predicate<String> isForeign) {
    this.tokens = tokens;
    this.holders = holders;
    this.isForeign = isForeign;
  }

  @Override
  public AuthenticationResponse authenticate(ProviderRequest request) {
    List<String> sent = request.env().headers().getOrDefault(Credential.HEADER, List.of());
    return Credential.bearer(sent)
        .filter(token -> !KeyText.looksLikeKey(token) && !isForeign.test(token))
        .map(this::authenticate)
        .orElseGet(AuthenticationResponse::abstain);
  }

  private AuthenticationResponse authenticate(String token) {
    try {
      AccessClaims claims = tokens.verify(token);
      return holders
          .find(claims)
          .map(identity -> AuthenticationResponse.success(subject(bounded(identity, claims))))
          .orElseGet(() -> AuthenticationResponse.failed("The token's session has ended"));
    } catch (InvalidTokenException e) {
      return AuthenticationResponse.failed(e.getMessage());
    }
  }

  /** Whoever holds it: a token ends in time. */
  private static Identity bounded(Identity identity, AccessClaims claims) {
    boolean sooner =
        identity.until().filter(until -> until.isBefore(claims.expiresAt())).isPresent();
    return sooner ? identity : identity.until(claims.expiresAt());
  }

  private static Subject subject(Identity identity) {
    return Subject.builder()
        .principal(Principal.create(identity.caller().name()))
        .addPublicCredential(Identity.class, identity)
        .build();
  }
}
