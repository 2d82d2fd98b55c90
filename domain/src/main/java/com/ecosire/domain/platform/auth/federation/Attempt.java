package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A sign-in elsewhere that has begun. Never printed.
 *
 * @param back where the browser goes in the end, and what its page sent along
 * @param secrets what the provider must give back
 * @param browser the mark of the browser that began
 * @param organizations of whom the address is; none where it is the server's own, which is for all
 */
public record Attempt(
    Back back, IdentityProvider.Secrets secrets, String browser, List<UUID> organizations) {
  /** An address and the state of its page. */
  public record Back(String uri, Optional<String> state) {}

  /** A new one, with fresh secrets. */
  static Attempt of(Back back, String browser, List<UUID> organizations) {
    IdentityProvider.Secrets secrets =
        new IdentityProvider.Secrets(TokenHash.make(), TokenHash.make());
    return new Attempt(back, secrets, browser, organizations);
  }

  /** Whether a sign-in may lead to an organization. */
  boolean allows(UUID organization) {
    return organizations.isEmpty() || organizations.contains(organization);
  }

  /** The text that is kept, sealed. */
  public String text() {
    Map<String, Object> members = new HashMap<>();
    members.put("uri", back.uri);
    back.state.ifPresent(state -> members.put("state", state));
    members.put("nonce", secrets.nonce());
    members.put("verifier", secrets.verifier());
    members.put("browser", browser);
    members.put("organizations", organizations.stream().map(UUID::toString).toList());
    return JsonText.write(members);
  }

  /** The attempt of a text. */
  public static Attempt of(String text) {
    Map<?, ?> members = (Map<?, ?>) JsonText.parse(text);
    List<UUID> organizations =
        ((List<?>) members.get("organizations"))
            .stream().map(String.class::cast).map(UUID::fromString).toList();
    return new Attempt(
        new Back((String) members.get("uri"), Optional.ofNullable((String) members.get("state"))),
        new IdentityProvider.Secrets(
            (String) members.get("nonce"), (String) members.get("verifier")),
        (String) members.get("browser"),
        organizations);
  }

  @Override
  public String toString() {
    return "a sign-in that has begun";
  }
}
