package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.platform.auth.accounts.SignInProviders.SignInProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The OpenID provider that the operator has chosen.
 *
 * @param provider asks it
 * @param shown how sign-in pages show it
 * @param redirectUris where sign-ins may come back to, compared byte for byte
 * @param joining whom it lets in
 */
public record Federation(
    IdentityProvider provider, SignInProvider shown, List<String> redirectUris, Joining joining) {
  /**
   * Where people join whom the server has not seen, and as what.
   *
   * @param organization slug of the organization of who comes from none; empty keeps them out
   * @param role key of the role of who has none by a claim
   * @param roles keys of roles by the words of the provider
   */
  public record Joining(Optional<String> organization, String role, Map<String, String> roles) {
    /** The key of the role for the words of a provider: the first that means something here. */
    String roleOf(List<String> words) {
      return words.stream().filter(roles::containsKey).map(roles::get).findFirst().orElse(role);
    }
  }
}
