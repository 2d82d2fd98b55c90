package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.server.SignInHouse.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Browsers, which keep tokens as cookies. */
class BrowserTest {
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
  void cookiesAreOutOfTheReachOfScriptsAndOtherSites() {
    List<String> given = house.register(newEmail()).http().headers().allValues("Set-Cookie");
    assertEquals(2, given.size(), "" + given);
    for (String cookie : given) {
      assertTrue(cookie.contains("HttpOnly"), cookie);
      assertTrue(cookie.contains("Secure"), cookie);
      assertTrue(cookie.contains("SameSite=Lax"), cookie);
      String path = cookie.startsWith("ecosire_refresh") ? "Path=/api/auth" : "Path=/";
      assertTrue(List.of(cookie.split("; ")).contains(path), cookie);
    }
  }

  @Test
  void theAnswerHoldsNoTokensWhereTheCookiesAreEnough() {
    String email = newEmail();
    house.register(email);
    Said said = house.login(email, PASSWORD, "X-Ecosire-Session", "cookie").is(200);
    assertEquals("null", said.text("token"));
    assertEquals("null", said.text("refreshToken"));
    assertEquals(email, said.text("user", "email"));
    house.get("/userinfo", "Cookie", said.cookies()).is(200);
  }

  @Test
  void anUnsafeCallByCookieNeedsTheTokenOfItsSession() {
    String cookies = house.register(newEmail()).cookies();
    assertEquals("csrf_failed", house.post("/email/resend", "", "Cookie", cookies).is(403).code());
    String foreign = house.get("/csrf").text("csrfToken");
    house.post("/email/resend", "", "Cookie", cookies, "X-CSRF-Token", foreign).is(403);
    Said csrf = house.get("/csrf", "Cookie", cookies).is(200);
    assertEquals("no-store", csrf.http().headers().firstValue("Cache-Control").orElse(""));
    String token = csrf.text("csrfToken");
    house.post("/email/resend", "", "Cookie", cookies, "X-CSRF-Token", token).is(204);
    house
        .post(
            "/email/resend",
            "",
            "Cookie",
            cookies,
            "X-CSRF-Token",
            token,
            "Sec-Fetch-Site",
            "cross-site")
        .is(403);
    Map<String, Object> query = Map.of("query", "{ __typename }");
    assertEquals(403, house.send("POST", "/graphql", query, "Cookie", cookies).status());
    assertEquals(
        200,
        house.send("POST", "/graphql", query, "Cookie", cookies, "X-CSRF-Token", token).status());
  }

  @Test
  void aHeaderThatIsWrongIsNotMadeGoodByACookie() {
    String cookies = house.register(newEmail()).cookies();
    house.get("/userinfo", "Cookie", cookies, "Authorization", "Bearer nonsense").is(401);
  }

  @Test
  void theRefreshCookieRenewsTheSessionWhereTheCallIsMeant() {
    String cookies = house.register(newEmail()).cookies();
    String refresh = "ecosire_refresh=" + cookies.replaceFirst(".*ecosire_refresh=([^;]*).*", "$1");
    house.post("/refresh", Map.of(), "Cookie", refresh).is(403);
    Said csrf = house.get("/csrf");
    String both = refresh + "; " + csrf.cookies();
    Said next =
        house.post("/refresh", Map.of(), "Cookie", both, "X-CSRF-Token", csrf.text("csrfToken"));
    house.get("/userinfo", "Cookie", next.is(200).cookies()).is(200);
  }

  @Test
  void signingOutTakesTheCookiesBack() {
    String cookies = house.register(newEmail()).cookies();
    String token = house.get("/csrf", "Cookie", cookies).text("csrfToken");
    Said out = house.post("/logout", "", "Cookie", cookies, "X-CSRF-Token", token).is(204);
    List<String> given = out.http().headers().allValues("Set-Cookie");
    assertEquals(2, given.stream().filter(cookie -> cookie.contains("1970")).count());
    Said after = house.get("/userinfo", "Cookie", cookies).is(401);
    assertEquals("unauthenticated", after.code());
    // Who comes with cookies that are over can sign in anew.
    assertFalse(house.get("/csrf", "Cookie", cookies).is(200).text("csrfToken").isEmpty());
  }

  @Test
  void aMutationByCookieNeedsTheTokenOfItsSession() {
    String email = newEmail();
    String cookies = house.register(email).cookies();
    Map<String, Object> out =
        Map.of("query", "mutation { authLogoutEverywhere(input: {keepCurrent: true}) { ended } }");
    Said bare = house.send("POST", "/graphql", out, "Cookie", cookies).is(403);
    assertTrue(bare.http().body().contains("csrf_failed"), bare.http().body());
    String foreign = house.get("/csrf").text("csrfToken");
    house.send("POST", "/graphql", out, "Cookie", cookies, "X-CSRF-Token", foreign).is(403);
    String token = house.get("/csrf", "Cookie", cookies).text("csrfToken");
    Said meant = house.send("POST", "/graphql", out, "Cookie", cookies, "X-CSRF-Token", token);
    assertEquals("0", meant.is(200).text("data", "authLogoutEverywhere", "ended"));
  }

  @Test
  void signingInByAMutationGivesTheCookies() {
    String email = newEmail();
    house.register(email).is(200);
    String document =
        "mutation { authLogin(input: {email: \"%s\", password: \"%s\"}) { user { email } } }"
            .formatted(email, PASSWORD);
    Said said = house.send("POST", "/graphql", Map.of("query", document)).is(200);
    assertEquals(email, said.text("data", "authLogin", "user", "email"));
    assertEquals(2, said.http().headers().allValues("Set-Cookie").size());
    house.get("/userinfo", "Cookie", said.cookies()).is(200);
  }

  @Test
  void aBadCookieIsNobody() {
    for (String bad : List.of("nonsense", "a.b.c", "ecos_live_0000", "%00", "\"\"")) {
      String cookie = "ecosire_auth=" + bad;
      assertEquals("unauthenticated", house.get("/userinfo", "Cookie", cookie).is(401).code(), bad);
      house.get("/options", "Cookie", cookie).is(200);
    }
  }
}
