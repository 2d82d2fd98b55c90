package com.ecosire.gateway.openid;

import static com.ecosire.gateway.server.SignInHouse.bearer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.SignInHouse;
import com.ecosire.gateway.server.SignInHouse.Said;
import com.ecosire.gateway.server.Waiting;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signing in at another provider (npm package oidc-provider) that is away at first, names itself in
 * its answers (RFC 9207), tells addresses only when it is asked, and changes its key.
 */
class OpenIdProvidersTest {
  private static final Path SOURCES = Path.of("src/test/openid");
  private static final Path PLACE = Path.of("target/openid");
  private static final String CALLBACK = "http://localhost:8080/api/auth/callback";
  private static final String BACK = "http://localhost:3000/signed-in";

  @TempDir static Path folder;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    assumeTrue(isThere("node") && isThere("npm"), "Node.js is missing: no provider was asked");
    Files.createDirectories(PLACE);
    for (String file : List.of("package.json", "package-lock.json", "provider.mjs")) {
      Files.copy(SOURCES.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Process installed = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    assertTrue(installed.waitFor(2, TimeUnit.MINUTES), "npm takes too long");
    assertEquals(0, installed.exitValue());
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Process run(String... command) throws IOException {
    return new ProcessBuilder(command)
        .directory(PLACE.toFile())
        .redirectErrorStream(true)
        .redirectOutput(PLACE.resolve(command[0] + ".log").toFile())
        .start();
  }

  private static Process provider(int port, String key) throws IOException {
    return run("node", "provider.mjs", String.valueOf(port), CALLBACK, key);
  }

  @Test
  void aProviderThatIsAwayKeepsNobodyButItsPeopleOut() throws Exception {
    int port = OpenIdHouse.freePort();
    try (RunningGateway server = gateway(port)) {
      SignInHouse house = new SignInHouse(server);
      String start = "/login?redirect_uri=" + OpenIdHouse.encoded(BACK);
      Said away = house.get(start).is(503);
      assertTrue(away.http().headers().firstValue("Retry-After").isPresent());
      String health = server.anonymous("GET", "/health/ready", "").body();
      assertTrue(health.contains("openid") && health.contains("degraded"), health);
      Process first = provider(port, "one");
      try {
        Waiting.until("the provider answers", () -> house.get(start).status() == 302);
        Said one = enter(house, start);
        assertEquals("Barbara Liskov", one.text("user", "name"));
        assertEquals("barbara@example.com", one.text("user", "email"));
        house.get("/userinfo", bearer(one.text("token"))).is(200);
      } finally {
        end(first);
      }
      Process second = provider(port, "two");
      try {
        Waiting.until("the provider answers again", () -> answers(port));
        assertEquals("Barbara Liskov", enter(house, start).text("user", "name"));
      } finally {
        end(second);
      }
    }
  }

  private static RunningGateway gateway(int port) throws Exception {
    return RunningGateway.start(
        folder,
        "--http.trustedProxies=127.0.0.1",
        "--http.publicUrl=http://localhost:8080",
        "--oidc.issuer=http://localhost:" + port,
        "--oidc.clientId=gateway",
        "--oidc.clientSecret=a secret of: the client",
        "--oidc.redirectUris=" + BACK,
        "--oidc.organization=my-organization");
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static boolean answers(int port) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI keys = URI.create("http://localhost:" + port + "/jwks");
      HttpRequest request = HttpRequest.newBuilder(keys).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** A browser goes from the page to the provider and back. */
  private static Said enter(SignInHouse house, String start) throws Exception {
    Said begun = house.get(start).is(302);
    String path = throughProvider(place(begun.http())).toString().replace(CALLBACK, "/callback");
    Said back = house.get(path, "Cookie", begun.cookies()).is(302);
    String query = place(back.http()).getRawQuery();
    assertTrue(query.startsWith("code="), query);
    return house.post("/exchange", Map.of("code", query.substring("code=".length()))).is(200);
  }

  private static URI place(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static URI throughProvider(URI first) throws IOException, InterruptedException {
    URI next = first;
    try (HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      for (int i = 0; i < 10 && !next.toString().startsWith(CALLBACK); i++) {
        HttpRequest request = HttpRequest.newBuilder(next).build();
        HttpResponse<String> answer =
            browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(303, answer.statusCode(), answer.body());
        next = next.resolve(place(answer));
      }
    }
    return next;
  }
}
