package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.server.SignInHouse.Said;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out, sessions and passwords, through the running server. */
class SignInTest {
  @TempDir static Path folder;
  private static RunningGateway server;
  private static SignInHouse house;

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder, "--http.trustedProxies=127.0.0.1", "--auth.passwordMemory=8192");
    house = new SignInHouse(server);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void whoRegistersIsSignedInAndOwnsAnOrganization() {
    String email = newEmail();
    Said made = house.register(email).is(200);
    assertEquals("owner", made.text("user", "role"));
    assertEquals("false", made.text("emailVerified"));
    Said info = house.get("/userinfo", bearer(made.text("token"))).is(200);
    assertEquals(email, info.text("email"));
    assertEquals(made.text("user", "organizationId"), info.text("organizationId"));
    house.register(email.toUpperCase(java.util.Locale.ROOT)).is(409);
  }

  @Test
  void weakPasswordsAndUnacceptedTermsAreNamed() {
    String email = newEmail();
    Map<String, Object> sent =
        Map.of("email", email, "password", "password", "name", "A", "acceptTerms", false);
    Said refused = house.post("/register", sent).is(422);
    assertEquals(2, ((List<?>) refused.at("details")).size(), refused.http().body());
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
    String email = newEmail();
    house.register(email).is(200);
    Said wrong = house.login(email, "something else").is(401);
    Said unknown = house.login(newEmail(), "something else").is(401);
    assertEquals(wrong.text("detail"), unknown.text("detail"));
    assertEquals(wrong.code(), unknown.code());
  }

  @Test
  void fiveFailuresLockEvenTheRightPassword() {
    String email = newEmail();
    house.register(email).is(200);
    for (int i = 0; i < 5; i++) {
      house.login(email, "something else").is(401);
    }
    Said locked = house.login(email, PASSWORD).is(429);
    long seconds = Long.parseLong(locked.http().headers().firstValue("Retry-After").orElse("0"));
    assertTrue(seconds > 800 && seconds <= 900, "" + seconds);
  }

  @Test
  void aRefreshTokenWorksOnceAndItsReuseEndsTheSession() {
    String email = newEmail();
    house.register(email).is(200);
    Said first = house.login(email, PASSWORD).is(200);
    Map<String, Object> old = Map.of("refreshToken", first.text("refreshToken"));
    Said second = house.post("/refresh", old).is(200);
    house.get("/userinfo", bearer(second.text("token"))).is(200);
    house.post("/refresh", old).is(401);
    house.get("/userinfo", bearer(second.text("token"))).is(401);
    house.get("/userinfo", bearer(first.text("token"))).is(401);
    house.post("/refresh", Map.of("refreshToken", second.text("refreshToken"))).is(401);
    assertEquals(1, house.mails(email, "A session of yours was ended"));
  }

  @Test
  void sessionsAreListedAndEndedAtOnce() {
    String email = newEmail();
    Said one = house.register(email).is(200);
    Said other = house.login(email, PASSWORD).is(200);
    String[] bearer = bearer(one.text("token"));
    List<?> sessions = (List<?>) house.get("/sessions", bearer).is(200).at("data");
    assertEquals(2, sessions.size());
    Object id =
        sessions.stream()
            .map(Map.class::cast)
            .filter(session -> Boolean.FALSE.equals(session.get("current")))
            .findFirst()
            .orElseThrow()
            .get("id");
    String path = "/api/auth/sessions/" + id;
    String stranger = house.register(newEmail()).text("token");
    house.send("DELETE", path, "", bearer(stranger)).is(404);
    house.send("DELETE", path, "", bearer).is(204);
    house.get("/userinfo", bearer(other.text("token"))).is(401);
    house.post("/refresh", Map.of("refreshToken", other.text("refreshToken"))).is(401);
    house.send("DELETE", path, "", bearer).is(404);
    house.post("/logout", "", bearer).is(204);
    house.post("/logout", "", bearer).is(401);
  }

  @Test
  void aChangedPasswordEndsTheOtherSessions() {
    String email = newEmail();
    Said own = house.register(email).is(200);
    Said other = house.login(email, PASSWORD).is(200);
    String[] bearer = bearer(own.text("token"));
    Map<String, Object> wrong =
        Map.of("currentPassword", "nonsense", "newPassword", "fine words 1");
    house.post("/password/change", wrong, bearer).is(403);
    Map<String, Object> same = Map.of("currentPassword", PASSWORD, "newPassword", PASSWORD);
    house.post("/password/change", same, bearer).is(422);
    Map<String, Object> good = Map.of("currentPassword", PASSWORD, "newPassword", "fine words 1");
    assertEquals("1", house.post("/password/change", good, bearer).is(200).text("ended"));
    house.get("/userinfo", bearer).is(200);
    house.get("/userinfo", bearer(other.text("token"))).is(401);
    house.login(email, PASSWORD).is(401);
    house.login(email, "fine words 1").is(200);
    assertEquals(1, house.mails(email, "password was changed"));
  }

  @Test
  void aForgottenPasswordIsSetByTheMailOnce() {
    String email = newEmail();
    Said before = house.register(email).is(200);
    house.post("/password/forgot", Map.of("email", newEmail())).is(202);
    house.post("/password/forgot", Map.of("email", email)).is(202);
    String token = house.mailed(email, "password").orElseThrow();
    Map<String, Object> sent = Map.of("token", token, "newPassword", "entirely new 7");
    house.post("/password/reset", sent).is(204);
    house.post("/password/reset", sent).is(401);
    house.get("/userinfo", bearer(before.text("token"))).is(401);
    Said after = house.login(email, "entirely new 7").is(200);
    Said info = house.get("/userinfo", bearer(after.text("token"))).is(200);
    assertEquals("true", info.text("emailVerified"));
  }

  @Test
  void anAddressIsProvenByTheMailOnce() {
    String email = newEmail();
    Said made = house.register(email).is(200);
    String token = house.mailed(email, "e-mail").orElseThrow();
    house.post("/email/resend", "", bearer(made.text("token"))).is(204);
    house.post("/email/verify", Map.of("token", token)).is(401);
    String next = house.mailed(email, "e-mail").orElseThrow();
    assertNotEquals(token, next);
    assertEquals("true", house.post("/email/verify", Map.of("token", next)).text("emailVerified"));
    house.post("/email/verify", Map.of("token", next)).is(401);
    house.post("/email/resend", "", bearer(made.text("token"))).is(409);
  }

  @Test
  void anApiKeyIsSwappedForATokenAndAPersonIsNot() {
    Said key = house.post("/token", "", bearer(server.key())).is(200);
    String[] token = bearer(key.text("token"));
    house.send("GET", "/api/api-keys/current", "", token).is(200);
    house.get("/userinfo", token).is(403);
    house.post("/token", "", bearer(house.register(newEmail()).text("token"))).is(403);
    Said known = house.post("/introspect", Map.of("token", server.key()), token).is(200);
    assertEquals("api_key", known.text("tokenType"));
    Said strange =
        house.post("/introspect", Map.of("token", house.register(newEmail()).text("token")), token);
    assertEquals("false", strange.is(200).text("active"));
    assertEquals("null", strange.text("sub"));
  }

  /** As Java's own client does unless it is told otherwise. */
  @Test
  void aClientThatOffersAnotherVersionOfHttpIsAnsweredAllTheSame() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/auth/token"))
            .timeout(Duration.ofSeconds(30))
            .headers(bearer(server.key()))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertEquals(200, client.send(request, BodyHandlers.ofString()).statusCode());
    }
  }

  @Test
  void keysAreListedAtTheWellKnownPlace() {
    Said keys = house.send("GET", "/.well-known/jwks.json", "").is(200);
    assertEquals(keys.http().body(), house.get("/jwks").http().body());
    assertTrue(
        keys.http().headers().firstValue("Cache-Control").orElse("").contains("max-age=3600"));
    assertFalse(keys.http().body().contains("\"d\""));
    assertEquals("true", house.get("/options").is(200).text("registrationOpen"));
  }

  @Test
  void switchingTheOrganizationSpendsTheOldTokens() {
    Said one = house.register(newEmail()).is(200);
    String[] bearer = bearer(one.text("token"));
    Said other = house.send("POST", "/api/organizations", Map.of("name", "Other"), bearer).is(201);
    Map<String, Object> wanted = Map.of("organizationId", other.text("id"));
    Said next = house.post("/switch-organization", wanted, bearer).is(200);
    Said info = house.get("/userinfo", bearer(next.text("token"))).is(200);
    assertEquals(other.text("id"), info.text("organizationId"));
    house.get("/userinfo", bearer).is(401);
    house.post("/refresh", Map.of("refreshToken", one.text("refreshToken"))).is(401);
    String stranger = house.register(newEmail()).text("token");
    house.post("/switch-organization", wanted, bearer(stranger)).is(404);
  }

  @Test
  void switchingToAnOrganizationThatAsksForASecondFactorNeedsOne() {
    Said one = house.register(newEmail()).is(200);
    String[] bearer = bearer(one.text("token"));
    Said other = house.send("POST", "/api/organizations", Map.of("name", "Other"), bearer).is(201);
    Map<String, Object> wanted = Map.of("organizationId", other.text("id"));
    Map<String, Object> home = Map.of("organizationId", one.text("user", "organizationId"));
    String[] there =
        bearer(house.post("/switch-organization", wanted, bearer).is(200).text("token"));
    String settings = "/api/organizations/" + other.text("id") + "/settings";
    house.send("PATCH", settings, Map.of("requireSecondFactor", true), there).is(200);
    String[] back = bearer(house.post("/switch-organization", home, there).is(200).text("token"));
    Said refused = house.post("/switch-organization", wanted, back).is(403);
    assertEquals("mfa_enrolment_required", refused.code());
    house.get("/userinfo", back).is(200);
  }

  @Test
  void signingOutEverywhereEndsAllSessionsOrAllOthers() {
    String email = newEmail();
    Said own = house.register(email).is(200);
    Said other = house.login(email, PASSWORD).is(200);
    String[] bearer = bearer(own.text("token"));
    Said ended = house.post("/logout-all", Map.of("keepCurrent", true), bearer).is(200);
    assertEquals("1", ended.text("ended"));
    house.get("/userinfo", bearer).is(200);
    house.get("/userinfo", bearer(other.text("token"))).is(401);
    house.login(email, PASSWORD).is(200);
    assertEquals("2", house.post("/logout-all", Map.of(), bearer).is(200).text("ended"));
    house.get("/userinfo", bearer).is(401);
    assertEquals(200, server.get("/api/api-keys/current").statusCode(), "keys stay valid");
  }

  @Test
  void aForgottenPasswordIsAnsweredAlikeForUnknownAddresses() {
    String email = newEmail();
    house.register(email).is(200);
    Said known = house.post("/password/forgot", Map.of("email", email)).is(202);
    Said unknown = house.post("/password/forgot", Map.of("email", newEmail())).is(202);
    assertEquals(known.http().body(), unknown.http().body());
    assertEquals(names(known), names(unknown));
  }

  private static java.util.Set<String> names(Said said) {
    return said.http().headers().map().keySet();
  }
}
