package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The OpenID provider that people can sign in at. */
public record OidcSettings(
    @Doc("The provider's issuer, byte for byte as it names itself; without it there is none")
        @Default("")
        @Is(Scalar.URL)
        String issuer,
    @Doc("The server's name at the provider") @Default("") @Size(max = 255) String clientId,
    @Doc("The server's secret at the provider; without it the server is a public client")
        @Default(value = "", secret = true)
        @Size(max = 1000)
        String clientSecret,
    @Doc("The key of the provider, in addresses and sessions")
        @Default("authentik")
        @NotNull
        @Size(min = 1, max = 60)
        String key,
    @Doc("The name of the provider on sign-in pages")
        @Default("Authentik")
        @NotNull
        @Size(min = 1, max = 100)
        String name,
    @Doc("The scopes that are asked for") @Default("openid,email,profile") List<String> scopes,
    @Doc("Addresses that sign-ins may come back to, exactly; organizations add their own")
        @Default("")
        List<String> redirectUris,
    @Doc("The audience of the provider's access tokens; without it that of our own")
        @Default("")
        @Size(max = 255)
        String audience,
    @Doc("The claim that names the slug of the organization; without it none is looked at")
        @Default("")
        @Size(max = 100)
        String organizationClaim,
    @Doc("The claim that names the roles or groups; without it none is looked at")
        @Default("")
        @Size(max = 100)
        String roleClaim,
    @Doc("What the provider's words mean here, such as staff=member") @Default("")
        List<String> roles,
    @Doc(
            "Slug of the organization that strangers join who belong to none; without it they are"
                + " kept out")
        @Default("")
        @Size(max = 80)
        String organization,
    @Doc("Key of the role of who has none by a claim")
        @Default("member")
        @NotNull
        @Size(min = 1, max = 60)
        String role,
    @Doc("Minutes after which the provider's addresses and keys are read anew")
        @Default("15")
        @Min(1)
        @Max(1440)
        int refreshMinutes) {
  /** Absent texts and lists are empty. */
  public OidcSettings {
    issuer = Objects.requireNonNullElse(issuer, "");
    clientId = Objects.requireNonNullElse(clientId, "");
    clientSecret = Objects.requireNonNullElse(clientSecret, "");
    audience = Objects.requireNonNullElse(audience, "");
    organizationClaim = Objects.requireNonNullElse(organizationClaim, "");
    roleClaim = Objects.requireNonNullElse(roleClaim, "");
    organization = Objects.requireNonNullElse(organization, "");
    scopes = scopes == null ? List.of("openid") : List.copyOf(scopes);
    redirectUris = redirectUris == null ? List.of() : List.copyOf(redirectUris);
    roles = roles == null ? List.of() : List.copyOf(roles);
  }

  /** Whether there is a provider. */
  public boolean isThere() {
    return !issuer.isEmpty();
  }

  /**
   * The keys of roles by the provider's words.
   *
   * @throws SettingsException where one is not written as {@code word=role}
   */
  public Map<String, String> roleWords() {
    Map<String, String> words = new HashMap<>();
    for (String pair : roles) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new SettingsException(List.of("oidc.roles must be made of word=role, not " + pair));
      }
      words.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return words;
  }

  @Override
  public String toString() {
    return "the provider " + issuer;
  }
}
