package com.ecosire.gateway.oidc;

import com.ecosire.domain.platform.auth.federation.IdentityProvider;
import com.ecosire.domain.platform.auth.federation.ProvenIdentity;
import com.ecosire.domain.platform.auth.federation.ProviderException;
import com.ecosire.gateway.settings.OidcSettings;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The configured provider, by the authorization code with PKCE (RFC 7636, S256). */
public final class OpenIdProvider implements IdentityProvider {
  private static final String POST = "client_secret_post";
  private static final String BASIC = "client_secret_basic";

  private final Discovery discovery;
  private final ProviderTokens tokens;
  private final String back;

  /**
   * The provider.
   *
   * @param back the address of this server that browsers come back to
   */
  public OpenIdProvider(Discovery discovery, ProviderTokens tokens, String back) {
    this.discovery = discovery;
    this.tokens = tokens;
    this.back = back;
  }

  @Override
  public String issuer() {
    return discovery.settings().issuer();
  }

  @Override
  public URI begin(String state, Secrets secrets) throws ProviderException {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", discovery.settings().clientId());
    query.put("redirect_uri", back);
    query.put("scope", String.join(" ", discovery.settings().scopes()));
    query.put("state", state);
    query.put("nonce", secrets.nonce());
    query.put("code_challenge", challenge(secrets.verifier()));
    query.put("code_challenge_method", "S256");
    String place = described().authorization();
    return URI.create(place + (place.contains("?") ? "&" : "?") + form(query));
  }

  private Discovered described() throws ProviderException {
    try {
      return discovery.get();
    } catch (IOException e) {
      throw ProviderException.away(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public ProvenIdentity redeem(String code, Secrets secrets) throws ProviderException {
    Discovered described = described();
    try {
      Map<?, ?> answer = swapped(code, secrets, described);
      if (!(answer.get("id_token") instanceof String token)) {
        throw ProviderException.unbelieved("The identity provider sent no id token", null);
      }
      JWTClaimsSet claims = tokens.id(token, secrets.nonce());
      Optional<ProvenIdentity> identity = tokens.identity(claims);
      return identity.isPresent()
          ? identity.get()
          : tokens
              .identity(asked(claims, answer, described))
              .orElseThrow(() -> ProviderException.denied("The provider names no e-mail address"));
    } catch (IOException e) {
      throw ProviderException.away(e);
    } catch (ProviderTokens.UnbelievedException e) {
      throw ProviderException.unbelieved("The identity provider's answer cannot be believed", e);
    }
  }

  private Map<?, ?> swapped(String code, Secrets secrets, Discovered described)
      throws IOException, ProviderException {
    OidcSettings settings = discovery.settings();
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", back);
    form.put("code_verifier", secrets.verifier());
    boolean named = settings.clientSecret().isEmpty();
    boolean posted = described.ways().contains(POST) && !described.ways().contains(BASIC);
    if (named || posted) {
      form.put("client_id", settings.clientId());
    }
    if (posted && !named) {
      form.put("client_secret", settings.clientSecret());
    }
    Optional<String> basic = named || posted ? Optional.empty() : Optional.of(basic(settings));
    ProviderHttp.Answer answer = discovery.http().post(described.token(), form(form), basic);
    if (answer.status() / 100 == 4) {
      throw ProviderException.unbelieved("The identity provider refused the code", null);
    }
    if (!answer.isGood()) {
      throw new IOException("The provider answered " + answer.status());
    }
    return answer.object();
  }

  /** Name and secret are encoded before they are joined (RFC 6749 section 2.3.1). */
  private static String basic(OidcSettings settings) {
    String pair = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
  }

  /** The claims of an id token without an address, with what the provider says when it is asked. */
  private JWTClaimsSet asked(JWTClaimsSet claims, Map<?, ?> answer, Discovered described)
      throws IOException, ProviderException {
    if (described.userinfo().isEmpty() || !(answer.get("access_token") instanceof String token)) {
      return claims;
    }
    ProviderHttp.Answer said = discovery.http().get(described.userinfo().get(), Optional.of(token));
    Map<?, ?> more = said.isGood() ? said.object() : Map.of();
    // Else the answer could be about somebody else (OpenID Connect Core, section 5.3.2).
    if (!claims.getSubject().equals(more.get("sub"))) {
      throw ProviderException.unbelieved("The provider's answers are about two people", null);
    }
    JWTClaimsSet.Builder all = new JWTClaimsSet.Builder(claims);
    more.forEach((name, value) -> addClaim(all, claims, String.valueOf(name), value));
    return all.build();
  }

  private static void addClaim(
      JWTClaimsSet.Builder all, JWTClaimsSet signed, String name, Object value) {
    if (signed.getClaim(name) == null) {
      all.claim(name, value);
    }
  }
}
