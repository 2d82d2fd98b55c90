package com.ecosire.gateway.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.SignInHouse;
import com.ecosire.gateway.server.SignInHouse.Said;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/**
 * A server and a real OpenID provider beside it (mock-oauth2-server), and browsers that use both.
 */
final class OpenIdHouse implements AutoCloseable {
  static final String BACK = "https://app.example.com/signed-in?from=ecosire";
  static final String AUDIENCE = "api://ecosire";
  private static final String CLIENT = "gateway";
  private static final String NAME = "house";

  final MockOAuth2Server provider = new MockOAuth2Server();
  final String issuer;
  final RunningGateway server;
  final SignInHouse house;
  private final DatabaseLogin login = TestDatabase.migrated();

  OpenIdHouse(Path folder, String... switches) throws Exception {
    int port = freePort();
    provider.start(InetAddress.getLoopbackAddress(), port);
    issuer = "http://localhost:" + port + "/" + NAME;
    List<String> all =
        new java.util.ArrayList<>(
            List.of(
                "--http.trustedProxies=127.0.0.1",
                "--auth.passwordMemory=8192",
                "--http.publicUrl=http://localhost:8080",
                "--oidc.issuer=" + issuer,
                "--oidc.clientId=" + CLIENT,
                "--oidc.clientSecret=a secret of: the client",
                "--oidc.redirectUris=" + BACK,
                "--oidc.audience=" + AUDIENCE,
                "--oidc.organizationClaim=tenant",
                "--oidc.roleClaim=groups",
                "--oidc.roles=staff=admin",
                "--oidc.organization=my-organization"));
    all.addAll(List.of(switches));
    server = RunningGateway.over(login, folder, all.toArray(String[]::new));
    house = new SignInHouse(server);
  }

  static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Claims of somebody whose address the provider has verified. */
  static Map<String, Object> person(String email) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("email", email);
    claims.put("email_verified", true);
    claims.put("name", "Grace Hopper");
    return claims;
  }

  /** A browser on its way: what it was told last, and its cookies. */
  record Trip(Said said, String cookies) {
    URI place() {
      return URI.create(said.http().headers().firstValue("Location").orElseThrow());
    }

    Map<String, String> query() {
      Map<String, String> values = new HashMap<>();
      for (String pair : place().getRawQuery().split("&", -1)) {
        int equals = pair.indexOf('=');
        values.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
      return values;
    }
  }

  Said tryToStart(String redirect) {
    return house.get("/login?redirect_uri=" + encoded(redirect) + "&state=page%201");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The browser at the door of the provider. */
  Trip start(String redirect) {
    Said said = tryToStart(redirect).is(302);
    return new Trip(said, said.cookies());
  }

  /** Whom the provider vouches for when the next code is swapped. */
  void expect(String subject, Map<String, Object> claims) {
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback(NAME, subject, "JWT", List.of(AUDIENCE), claims, 600));
  }

  /** The address of the callback that the provider sends the browser to. */
  String signIn(Trip started) {
    return signInAt(started.place());
  }

  String signInAt(URI place) {
    HttpResponse<String> answer = server.send(place, "GET", "");
    assertEquals(302, answer.statusCode(), answer.body());
    URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
    return back.getRawPath().replaceFirst("^/api/auth", "") + "?" + back.getRawQuery();
  }

  Trip callback(String path, String cookies) {
    Said said = house.get(path, "Cookie", cookies);
    return new Trip(said, cookies);
  }

  /** From the start to the page, which has a code or an error. */
  Map<String, String> visit(String redirect, String subject, Map<String, Object> claims) {
    Trip started = start(redirect);
    String path = signIn(started);
    expect(subject, claims);
    Trip back = callback(path, started.cookies());
    back.said().is(302);
    assertEquals(URI.create(redirect).getPath(), back.place().getPath());
    assertEquals("page 1", back.query().get("state"));
    return back.query();
  }

  Said exchange(String code) {
    return house.post("/exchange", Map.of("code", code, "deviceName", "Ship"));
  }

  Said enter(String subject, Map<String, Object> claims) {
    return exchange(visit(BACK, subject, claims).get("code"));
  }

  /** An access token of the provider. */
  SignedJWT token(String subject, String audience, Map<String, Object> claims) {
    return provider.issueToken(NAME, subject, audience, claims);
  }

  /** An access token of the provider that is of a type. */
  String typed(String subject, String type, Map<String, Object> claims) {
    return provider
        .issueToken(
            NAME,
            CLIENT,
            new DefaultOAuth2TokenCallback(NAME, subject, type, List.of(AUDIENCE), claims, 600))
        .serialize();
  }

  /** Changes what time alone would change. */
  int sql(String statement) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(login.url(), login.user(), login.password());
        Statement change = connection.createStatement()) {
      return change.executeUpdate(statement);
    }
  }

  @Override
  public void close() {
    server.close();
    provider.shutdown();
  }
}
