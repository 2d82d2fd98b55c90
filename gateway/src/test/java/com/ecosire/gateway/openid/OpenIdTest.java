package com.ecosire.gateway.openid;

import static com.ecosire.gateway.openid.OpenIdHouse.AUDIENCE;
import static com.ecosire.gateway.openid.OpenIdHouse.BACK;
import static com.ecosire.gateway.openid.OpenIdHouse.person;
import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.openid.OpenIdHouse.Trip;
import com.ecosire.gateway.server.SignInHouse.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in at an OpenID provider, from the page and back to it. */
class OpenIdTest {
  @TempDir static Path folder;
  private static OpenIdHouse openId;

  @BeforeAll
  static void start() throws Exception {
    openId = new OpenIdHouse(folder);
  }

  @AfterAll
  static void close() {
    openId.close();
  }

  private static String newSubject() {
    return "subject-" + UUID.randomUUID();
  }

  @Test
  void theBrowserIsSentWithStateNonceAndChallenge() {
    Map<String, String> one = openId.start(BACK).query();
    Map<String, String> other = openId.start(BACK).query();
    assertEquals("code", one.get("response_type"));
    assertEquals("S256", one.get("code_challenge_method"));
    assertEquals(43, one.get("code_challenge").length());
    assertEquals("http://localhost:8080/api/auth/callback", one.get("redirect_uri"));
    for (String fresh : List.of("state", "nonce", "code_challenge")) {
      assertNotEquals(one.get(fresh), other.get(fresh), fresh);
    }
  }

  @Test
  void aRedirectUriThatIsNotAllowedIsRefusedWithoutARedirect() {
    for (String uri :
        List.of(
            "https://evil.example.com/", BACK + "2", BACK.replace("app", "APP"), "/signed-in")) {
      Said refused = openId.tryToStart(uri).is(422);
      assertFalse(refused.http().headers().firstValue("Location").isPresent(), uri);
    }
    openId.house.get("/login").is(422);
    openId.house.get("/login?provider=other&redirect_uri=" + OpenIdHouse.encoded(BACK)).is(422);
  }

  @Test
  void anUnknownPersonIsMadeAtTheFirstSignInAndKnownAtTheNext() {
    String email = newEmail();
    String subject = newSubject();
    Said first = openId.enter(subject, person(email)).is(200);
    assertEquals("member", first.text("user", "role"));
    assertEquals("Grace Hopper", first.text("user", "name"));
    Said info = openId.house.get("/userinfo", bearer(first.text("token"))).is(200);
    assertEquals("true", info.text("emailVerified"));
    // The subject counts, whatever the address has become.
    Map<String, Object> moved = person(newEmail());
    moved.put("name", "Rear Admiral Hopper");
    Said next = openId.enter(subject, moved).is(200);
    assertEquals(first.text("user", "id"), next.text("user", "id"));
    Said renamed = openId.house.get("/userinfo", bearer(next.text("token"))).is(200);
    assertEquals("Rear Admiral Hopper", renamed.text("name"));
    assertEquals(email, renamed.text("email"));
    List<?> sessions =
        (List<?>) openId.house.get("/sessions", bearer(next.text("token"))).is(200).at("data");
    assertTrue(sessions.toString().contains("method=oauth"), sessions.toString());
    assertTrue(sessions.toString().contains("provider=authentik"), sessions.toString());
  }

  @Test
  void anAddressThatTheProviderHasNotVerifiedIsRefused() {
    Map<String, Object> claims = person(newEmail());
    claims.put("email_verified", false);
    assertEquals("access_denied", openId.visit(BACK, newSubject(), claims).get("error"));
    claims.remove("email_verified");
    assertEquals("access_denied", openId.visit(BACK, newSubject(), claims).get("error"));
    claims.remove("email");
    Map<String, String> none = openId.visit(BACK, newSubject(), claims);
    assertFalse(none.containsKey("code"), none.toString());
  }

  @Test
  void aVerifiedAddressLeadsToItsAccountAndShutsOutWhoMadeItWithoutProof() {
    String email = newEmail();
    Said before = openId.house.register(email).is(200);
    Said after = openId.enter(newSubject(), person(email)).is(200);
    assertEquals(before.text("user", "id"), after.text("user", "id"));
    assertEquals("owner", after.text("user", "role"));
    openId.house.get("/userinfo", bearer(before.text("token"))).is(401);
    openId.house.login(email, PASSWORD).is(401);
  }

  @Test
  void aProvenAccountKeepsItsPasswordWhenItIsLinked() {
    String email = newEmail();
    Said before = openId.house.register(email).is(200);
    String proof = openId.house.mailed(email, "e-mail").orElseThrow();
    openId.house.post("/email/verify", Map.of("token", proof)).is(200);
    openId.enter(newSubject(), person(email)).is(200);
    openId.house.get("/userinfo", bearer(before.text("token"))).is(200);
    openId.house.login(email, PASSWORD).is(200);
  }

  @Test
  void claimsNameTheOrganizationAndTheRole() {
    Map<String, Object> claims = person(newEmail());
    claims.put("tenant", "my-organization");
    claims.put("groups", List.of("others", "staff"));
    assertEquals("admin", openId.enter(newSubject(), claims).is(200).text("user", "role"));
    claims.put("tenant", "no-such-place");
    Map<String, String> lost = openId.visit(BACK, newSubject(), claims);
    assertEquals("access_denied", lost.get("error"));
  }

  @Test
  void aStateWorksOnceAndForItsBrowserOnly() {
    Trip started = openId.start(BACK);
    String path = openId.signIn(started);
    openId.house.get(path).is(400);
    openId.callback(path, "ecosire_browser=another").said().is(400);
    openId.expect(newSubject(), person(newEmail()));
    openId.callback(path, started.cookies()).said().is(302);
    openId.callback(path, started.cookies()).said().is(400);
    openId.house.get("/callback?code=a&state=unknown").is(400);
    openId.house.get("/callback?code=a").is(422);
  }

  @Test
  void aStateOlderThanTenMinutesIsRefused() throws Exception {
    Trip started = openId.start(BACK);
    String path = openId.signIn(started);
    openId.sql("UPDATE auth_sign_in_state SET expiresAt = issuedAt");
    openId.callback(path, started.cookies()).said().is(400);
  }

  @Test
  void anErrorOfTheProviderIsPassedToThePageAndAuditedAsAFailure() throws Exception {
    Trip started = openId.start(BACK);
    String state = OpenIdHouse.encoded(started.query().get("state"));
    String path = "/callback?error=access_denied&error_description=No%20thanks&state=" + state;
    Trip back = openId.callback(path, started.cookies());
    back.said().is(302);
    assertTrue(back.place().toString().startsWith(BACK + "&"), back.place().toString());
    assertEquals("access_denied", back.query().get("error"));
    assertEquals("No thanks", back.query().get("error_description"));
    assertEquals("page 1", back.query().get("state"));
    String failed =
        "UPDATE audit_entry SET summary = summary WHERE action = 'auth.callback' AND outcome ="
            + " 'FAILED' AND summary = 'access_denied: No thanks'";
    assertEquals(1, openId.sql(failed));
  }

  @Test
  void anAnswerOfAnotherIssuerOrWithAStrangeCodeIsNotBelieved() {
    Trip started = openId.start(BACK);
    String state = OpenIdHouse.encoded(started.query().get("state"));
    String mixed = "/callback?code=a&iss=https%3A%2F%2Fevil.example.com&state=" + state;
    openId.callback(mixed, started.cookies()).said().is(400);
    openId.expect(newSubject(), person(newEmail()));
    Trip refused = openId.callback("/callback?code=nonsense&state=" + state, started.cookies());
    assertEquals("server_error", refused.query().get("error"));
  }

  @Test
  void theCodeWorksOnceAndForSixtySeconds() throws Exception {
    String code = openId.visit(BACK, newSubject(), person(newEmail())).get("code");
    Said signedIn = openId.exchange(code).is(200);
    assertTrue(signedIn.cookies().contains("ecosire_auth="), signedIn.cookies());
    openId.exchange(code).is(401);
    openId.exchange("unknown").is(401);
    String late = openId.visit(BACK, newSubject(), person(newEmail())).get("code");
    assertEquals(
        0,
        openId.sql(
            "UPDATE auth_one_time_token SET failures = 0 WHERE purpose = 'EXCHANGE'"
                + " AND TIMESTAMPDIFF(SECOND, issuedAt, expiresAt) <> 60"));
    openId.sql("UPDATE auth_one_time_token SET expiresAt = issuedAt WHERE purpose = 'EXCHANGE'");
    openId.exchange(late).is(401);
    assertEquals(
        1,
        openId.sql(
            "UPDATE auth_one_time_token SET failures = 1 WHERE purpose = 'EXCHANGE'"
                + " AND spentAt IS NULL AND expiresAt = issuedAt LIMIT 1"));
  }

  @Test
  void whoHasASecondFactorHereIsAskedForIt() throws Exception {
    String email = newEmail();
    String subject = newSubject();
    Said first = openId.enter(subject, person(email)).is(200);
    openId.sql(
        "INSERT INTO auth_totp (userId, secret, enabledAt, lastStep) VALUES (UNHEX('"
            + first.text("user", "id").replace("-", "")
            + "'), 'x', UTC_TIMESTAMP(3), 0)");
    Said waiting = openId.enter(subject, person(email)).is(200);
    assertEquals("true", waiting.text("mfaRequired"));
    assertEquals("null", waiting.text("token"));
    assertFalse(waiting.text("mfaToken").isEmpty());
  }

  @Test
  void thePageOfAnOrganizationLetsItsDomainsInAlone() throws Exception {
    Said owner = openId.house.register(newEmail()).is(200);
    String organization = owner.text("user", "organizationId");
    String page = "https://shop.example.org/" + UUID.randomUUID();
    String[] patch = bearer(owner.text("token"));
    Map<String, Object> settings =
        Map.of("redirectUris", List.of(page), "signUpDomains", List.of("example.org"));
    openId
        .house
        .send("PATCH", "/api/organizations/" + organization + "/settings", settings, patch)
        .is(200);
    Map<String, Object> inside = person("someone-" + UUID.randomUUID() + "@example.org");
    String code = openId.visit(page, newSubject(), inside).get("code");
    Said joined = openId.exchange(code).is(200);
    Said info = openId.house.get("/userinfo", bearer(joined.text("token"))).is(200);
    assertEquals(organization, info.text("organizationId"));
    Map<String, String> outside = openId.visit(page, newSubject(), person(newEmail()));
    assertEquals("access_denied", outside.get("error"));
    // A member of another organization is not handed to this one's page.
    String elsewhere = newSubject();
    Map<String, Object> member = person(newEmail());
    openId.enter(elsewhere, member).is(200);
    assertEquals("access_denied", openId.visit(page, elsewhere, member).get("error"));
  }

  @Test
  void signInPagesAreToldOfTheProvider() {
    Said options = openId.house.get("/options").is(200);
    List<?> providers = (List<?>) options.at("providers");
    assertEquals(
        Map.of(
            "key",
            "authentik",
            "name",
            "Authentik",
            "loginUrl",
            "http://localhost:8080/api/auth/login?provider=authentik"),
        providers.getFirst());
  }

  @Test
  void signInsAreAuditedWithoutTheirSecrets() {
    String email = newEmail();
    String code = openId.visit(BACK, newSubject(), person(email)).get("code");
    openId.exchange(code).is(200);
    String entries = openId.server.get("/api/audit/entries?limit=100").body();
    assertTrue(entries.contains("auth.callback"), entries);
    assertTrue(entries.contains("auth.exchange"), entries);
    assertFalse(entries.contains(code), entries);
  }

  @Test
  void accessTokensOfTheProviderAreTaken() {
    String email = newEmail();
    String subject = newSubject();
    Said signedIn = openId.enter(subject, person(email)).is(200);
    String token = openId.token(subject, AUDIENCE, person(email)).serialize();
    Said info = openId.house.get("/userinfo", bearer(token)).is(200);
    assertEquals(signedIn.text("user", "id"), info.text("sub"));
    String strange = openId.token(newSubject(), AUDIENCE, person(newEmail())).serialize();
    openId.house.get("/userinfo", bearer(strange)).is(401);
  }
}
