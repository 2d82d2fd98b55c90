package com.ecosire.gateway.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.platform.apikeys.KeyText;
import com.ecosire.domain.platform.auth.Own;
import com.ecosire.domain.platform.auth.tokens.AccessClaims;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.platform.auth.tokens.KeyRotation;
import com.ecosire.domain.platform.auth.tokens.SigningKeys;
import com.ecosire.domain.secrecy.MasterKey;
import io.helidon.security.AuthenticationResponse;
import io.helidon.security.EndpointConfig;
import io.helidon.security.Security;
import io.helidon.security.SecurityResponse.SecurityStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenProviderTest {
  private final Own database = new Own();
  private final Clock clock = Clock.systemUTC();
  private final AccessTokens tokens =
      new AccessTokens(
          new SigningKeys(
              database.source(),
              MasterKey.of("0123456789abcdef0123456789abcdef"),
              KeyRotation.USUAL,
              clock),
          new AccessTokens.Party("https://here", "here"),
          clock);
  private final Set<UUID> ended = new HashSet<>();
  private Optional<Instant> until = Optional.empty();
  private final Security security =
      Security.builder()
          .disableTracing()
          .addAuthenticationProvider(new TokenProvider(tokens, this::find), "tokens")
          .build();

  @AfterEach
  void close() {
    database.close();
  }

  private Optional<Identity> find(AccessClaims claims) {
    AccessClaims.Holder holder = claims.holder();
    Caller caller =
        new Caller(
            Caller.Who.user(holder.subject(), "Jane", holder.session()),
            holder.organization(),
            Rights.of(List.of(new Permission("*", Access.READ)), false),
            Standing.good("free"));
    return holder
        .session()
        .filter(session -> !ended.contains(session))
        .map(session -> Identity.of(caller, until, List.of()));
  }

  private AuthenticationResponse ask(String credential) {
    return security
        .contextBuilder("test")
        .env(
            security
                .environmentBuilder()
                .headers(Map.of("Authorization", List.of("Bearer " + credential)))
                .build())
        .endpointConfig(EndpointConfig.create())
        .build()
        .authenticate();
  }

  private static Identity identity(AuthenticationResponse response) {
    return response.user().flatMap(user -> user.publicCredential(Identity.class)).orElseThrow();
  }

  private static AccessClaims.Holder person(UUID session) {
    // The claims of role and scope are for the client's eyes: they open nothing.
    return new AccessClaims.Holder(
        AccessClaims.Kind.PERSON,
        UUID.randomUUID(),
        UUID.randomUUID(),
        "owner",
        "admin",
        Optional.of(session));
  }

  @Test
  void whatAHolderMayIsLookedUpAndNotBelieved() {
    AccessTokens.Issued issued = tokens.issue(person(UUID.randomUUID()));
    Identity identity = identity(ask(issued.token()));
    assertEquals(Set.of("*:read"), identity.caller().rights().permissions());
    assertEquals(Optional.of(issued.expiresAt()), identity.until(), "remembered until its end");
  }

  @Test
  void aTokenEndsWithItsSession() {
    UUID session = UUID.randomUUID();
    String token = tokens.issue(person(session)).token();
    ended.add(session);
    AuthenticationResponse response = ask(token);
    assertFalse(response.status().isSuccess());
    assertEquals("The token's session has ended", response.description().orElseThrow());
  }

  @Test
  void aTokenOfAKeyThatEndsSoonerEndsWithTheKey() {
    until = Optional.of(clock.instant().plusSeconds(30));
    String token = tokens.issue(person(UUID.randomUUID())).token();
    assertEquals(until, identity(ask(token)).until());
  }

  @Test
  void whatIsNoTokenOfOursIsRefusedAndAKeyIsLeftToOthers() {
    assertEquals(SecurityStatus.FAILURE, ask("garbage").status());
    String token = tokens.issue(person(UUID.randomUUID())).token();
    assertEquals(SecurityStatus.FAILURE, ask(token.substring(0, token.length() - 4)).status());
    assertEquals(SecurityStatus.ABSTAIN, ask(KeyText.make(KeyText.LIVE)).status());
  }
}
