package com.ecosire.gateway.oidc;

import com.ecosire.domain.platform.auth.federation.ProvenIdentity;
import com.ecosire.gateway.settings.OidcSettings;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies what the provider has signed: by its own keys alone, by their names, with algorithms
 * whose keys are public, for one issuer and one audience (RFC 8725). Keys and addresses of keys in
 * a token's header are not looked at.
 */
public final class ProviderTokens {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);
  private static final Set<String> OF_EACH = Set.of("sub", "iat", "exp");

  /** What only id tokens hold: an access token with it is one in disguise. */
  private static final Set<String> OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash");

  private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");
  private static final int SKEW = 60;

  private final Discovery discovery;
  private final String audience;

  /** Tokens of a provider; access tokens must be meant for the audience. */
  public ProviderTokens(Discovery discovery, String audience) {
    this.discovery = discovery;
    OidcSettings settings = discovery.settings();
    this.audience = settings.audience().isEmpty() ? audience : settings.audience();
  }

  /** A token that cannot be believed. */
  public static final class UnbelievedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnbelievedException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Whether a token says that it is of this provider; it can be believed no earlier. */
  public boolean isOurs(String token) {
    try {
      return discovery
          .settings()
          .issuer()
          .equals(SignedJWT.parse(token).getJWTClaimsSet().getIssuer());
    } catch (ParseException e) {
      return false;
    }
  }

  /**
   * What an access token says.
   *
   * @throws IOException when the provider's keys cannot be read
   */
  public JWTClaimsSet access(String token) throws UnbelievedException, IOException {
    DefaultJOSEObjectTypeVerifier<SecurityContext> types =
        new DefaultJOSEObjectTypeVerifier<>(ACCESS, JOSEObjectType.JWT, null);
    JWTClaimsSet claims = verify(token, audience, types);
    if (OF_ID_TOKENS.stream().anyMatch(claim -> claims.getClaim(claim) != null)) {
      throw new UnbelievedException("The token is no access token", null);
    }
    return claims;
  }

  /** What an id token says (OpenID Connect Core, section 3.1.3.7). */
  JWTClaimsSet id(String token, String nonce) throws UnbelievedException, IOException {
    String client = discovery.settings().clientId();
    JWTClaimsSet claims =
        verify(token, client, new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
    Object party = claims.getClaim("azp");
    boolean shared = claims.getAudience().size() > 1;
    if ((shared || party != null) && !client.equals(party)) {
      throw new UnbelievedException("The id token was made for another client", null);
    }
    if (!nonce.equals(claims.getClaim("nonce"))) {
      throw new UnbelievedException("The id token belongs to another sign-in", null);
    }
    return claims;
  }

  private JWTClaimsSet verify(
      String token, String meantFor, DefaultJOSEObjectTypeVerifier<SecurityContext> types)
      throws UnbelievedException, IOException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(types);
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, discovery.get().keys()));
    JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(discovery.settings().issuer()).build();
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(meantFor, exact, OF_EACH);
    verifier.setMaxClockSkew(SKEW);
    processor.setJWTClaimsSetVerifier(verifier);
    try {
      return processor.process(token, null);
    } catch (RemoteKeySourceException | JWKSetUnavailableException e) {
      throw new IOException("The provider's keys cannot be read", e);
    } catch (ParseException | BadJOSEException | KeySourceException e) {
      throw new UnbelievedException("The provider's token cannot be believed", e);
    } catch (JOSEException | IllegalArgumentException e) {
      throw new UnbelievedException("The provider's token cannot be believed", e);
    }
  }

  /** Whom claims stand for; empty where they hold no address. */
  public Optional<ProvenIdentity> identity(JWTClaimsSet claims) {
    return text(claims, "email").map(email -> identity(claims, email));
  }

  private ProvenIdentity identity(JWTClaimsSet claims, String email) {
    OidcSettings settings = discovery.settings();
    Object verified = claims.getClaim("email_verified");
    String name = text(claims, "name").or(() -> text(claims, "preferred_username")).orElse(email);
    return new ProvenIdentity(
        new ProvenIdentity.Subject(settings.issuer(), claims.getSubject()),
        new ProvenIdentity.Email(email, Boolean.TRUE.equals(verified) || "true".equals(verified)),
        name.length() > 200 ? name.substring(0, 200) : name,
        settings.organizationClaim().isEmpty()
            ? Optional.empty()
            : text(claims, settings.organizationClaim()),
        texts(claims, settings.roleClaim()));
  }

  private static Optional<String> text(JWTClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private static List<String> texts(JWTClaimsSet claims, String name) {
    List<String> all = new ArrayList<>();
    Object value = name.isEmpty() ? null : claims.getClaim(name);
    if (value instanceof List<?> list) {
      list.forEach(each -> all.add(String.valueOf(each)));
    } else if (value instanceof String text) {
      all.add(text);
    }
    return all;
  }
}
