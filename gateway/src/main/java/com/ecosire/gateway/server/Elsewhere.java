package com.ecosire.gateway.server;

import com.ecosire.domain.platform.auth.AuthTerms;
import com.ecosire.domain.platform.auth.accounts.SignInProviders.SignInProvider;
import com.ecosire.domain.platform.auth.federation.Federation;
import com.ecosire.domain.platform.users.People;
import com.ecosire.gateway.observe.OutsideHealth;
import com.ecosire.gateway.oidc.Discovery;
import com.ecosire.gateway.oidc.OpenIdProvider;
import com.ecosire.gateway.oidc.ProviderTokens;
import com.ecosire.gateway.security.Callers;
import com.ecosire.gateway.security.ProviderHolders;
import com.ecosire.gateway.settings.OidcSettings;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.settings.SettingsException;
import io.helidon.health.HealthCheck;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** The OpenID provider, if there is one: for sign-ins, for bearer tokens, for health. */
final class Elsewhere implements AutoCloseable {
  private static final Set<String> LOCALHOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String API = "/api/auth/";

  private final OidcSettings settings;
  private final AuthTerms terms;
  private final Optional<Discovery> discovery;
  private final Optional<ProviderTokens> tokens;

  Elsewhere(Settings all) {
    this.settings = all.oidc();
    String base = all.http().base();
    AuthTerms own = all.auth().terms(base);
    if (!settings.isThere()) {
      this.terms = own;
      this.discovery = Optional.empty();
      this.tokens = Optional.empty();
      return;
    }
    requireUsable(own);
    Discovery found = new Discovery(settings);
    ProviderTokens verified = new ProviderTokens(found, own.party().audience());
    this.discovery = Optional.of(found);
    this.tokens = Optional.of(verified);
    this.terms =
        own.with(federation(new OpenIdProvider(found, verified, base + API + "callback"), base));
  }

  private Federation federation(OpenIdProvider provider, String base) {
    return new Federation(
        provider,
        new SignInProvider(
            settings.key(), settings.name(), base + API + "login?provider=" + settings.key()),
        redirectUris(base),
        new Federation.Joining(
            Optional.of(settings.organization()).filter(slug -> !slug.isEmpty()),
            settings.role(),
            settings.roleWords()));
  }

  /** The portal's own page first. */
  private List<String> redirectUris(String base) {
    List<String> all = new ArrayList<>(List.of(base + "/login"));
    all.addAll(settings.redirectUris());
    return all;
  }

  /** All that cannot work is told at once, before anything starts. */
  private void requireUsable(AuthTerms own) {
    List<String> faults = new ArrayList<>();
    if (!isSafe(settings.issuer())) {
      faults.add("oidc.issuer must be https, or http on localhost");
    }
    if (settings.issuer().equals(own.party().issuer())) {
      faults.add("oidc.issuer must not be this server itself");
    }
    if (settings.clientId().isEmpty()) {
      faults.add("oidc.clientId is missing");
    }
    if (!settings.scopes().contains("openid")) {
      faults.add("oidc.scopes must hold openid");
    }
    settings.redirectUris().stream()
        .filter(uri -> !isSafe(uri) || uri.contains("#"))
        .forEach(
            uri ->
                faults.add(
                    "oidc.redirectUris must be https, or http on localhost, without a fragment: "
                        + uri));
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
  }

  private static boolean isSafe(String text) {
    try {
      URI uri = URI.create(text);
      return "https".equals(uri.getScheme())
          || ("http".equals(uri.getScheme()) && LOCALHOSTS.contains(uri.getHost()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What the operator decides about signing in, here and there. */
  AuthTerms terms() {
    return terms;
  }

  /** Where bearer tokens of the provider are checked. */
  Optional<Callers.Provider> provider(DataSource source, People people) {
    return tokens.map(known -> new Callers.Provider(known, new ProviderHolders(source, people)));
  }

  /** Whether the provider answers, where there is one. */
  Optional<BooleanSupplier> provider() {
    return discovery.map(found -> found::isUp);
  }

  /** What the server's health says of it. */
  List<HealthCheck> health() {
    String effect = "Nobody can begin to sign in at the OpenID provider";
    return provider().<HealthCheck>map(up -> new OutsideHealth("openid", effect, up)).stream()
        .toList();
  }

  @Override
  public void close() {
    discovery.ifPresent(Discovery::close);
  }
}
