package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds every request, tried on a whole server. */
class GatewayTest {
  private static final String PROBLEM = "application/problem+json";

  @TempDir static Path folder;

  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder, "--cors.origins=https://app.example.com", "--http.trustedProxies=127.0.0.1");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(HttpResponse<String> response) {
    return (Map<String, Object>) JsonText.parse(response.body());
  }

  private static String code(HttpResponse<String> response) {
    assertEquals(PROBLEM, header(response, "Content-Type"), response.body());
    assertEquals(header(response, "X-Request-Id"), json(response).get("requestId"));
    return (String) json(response).get("code");
  }

  @Test
  void answersBothSurfacesWithTheSameRecord() {
    HttpResponse<String> made = server.post("/api/contacts", "{\"name\":\"Grace\"}");
    assertEquals(201, made.statusCode(), made.body());
    String id = (String) json(made).get("id");
    HttpResponse<String> read =
        server.post("/graphql", "{\"query\":\"{contact(id:\\\"" + id + "\\\"){name}}\"}");
    assertTrue(read.body().contains("\"name\":\"Grace\""), read.body());
    assertFalse(header(read, "X-RateLimit-Remaining").isEmpty());
  }

  @Test
  void namesEachRequestAndTakesSaneNames() {
    assertEquals(
        "abc-1.2_3",
        header(server.get("/api/contacts", "X-Request-Id", "abc-1.2_3"), "X-Request-Id"));
    String made = header(server.get("/api/contacts", "X-Request-Id", "no good"), "X-Request-Id");
    assertEquals(7, UUID.fromString(made).version());
    assertNotEquals(made, header(server.get("/api/contacts"), "X-Request-Id"));
  }

  @Test
  void tellsEveryAnswerWhatBrowsersMayDo() {
    for (String path : new String[] {"/api/contacts", "/nothing", "/health/live"}) {
      HttpResponse<String> response = server.get(path);
      assertEquals("nosniff", header(response, "X-Content-Type-Options"), path);
      assertTrue(header(response, "Content-Security-Policy").contains("frame-ancestors 'none'"));
      assertEquals("no-referrer", header(response, "Referrer-Policy"), path);
      assertEquals("", header(response, "Strict-Transport-Security"), path);
    }
    HttpResponse<String> secure = server.get("/api/contacts", "X-Forwarded-Proto", "https");
    assertTrue(header(secure, "Strict-Transport-Security").contains("max-age"));
  }

  @Test
  void tellsWhatIsLeftOfTheLimit() {
    HttpResponse<String> first = server.get("/api/contacts");
    assertEquals("5000", header(first, "X-RateLimit-Limit"));
    long left = Long.parseLong(header(first, "X-RateLimit-Remaining"));
    HttpResponse<String> second = server.get("/api/contacts");
    assertTrue(Long.parseLong(header(second, "X-RateLimit-Remaining")) < left);
    assertTrue(header(second, "RateLimit").matches("\"general\";r=\\d+;t=(60|5\\d)"));
    assertEquals("\"general\";q=5000;w=60", header(second, "RateLimit-Policy"));
    long reset = Long.parseLong(header(second, "X-RateLimit-Reset"));
    assertTrue(Math.abs(reset - System.currentTimeMillis() / 1000 - 60) <= 2);
  }

  @Test
  void stopsStrangersAtSixtyCallsAMinute() {
    String address = "203.0.113.9";
    for (int i = 0; i < 60; i++) {
      assertEquals(200, stranger(address).statusCode());
    }
    HttpResponse<String> over = stranger(address);
    assertEquals(429, over.statusCode());
    assertEquals("rate_limited", code(over));
    assertEquals("0", header(over, "X-RateLimit-Remaining"));
    int wait = Integer.parseInt(header(over, "Retry-After"));
    assertTrue(wait > 50 && wait <= 61, "Retry-After " + wait);
    assertEquals(200, stranger("203.0.113.10").statusCode());
  }

  private static HttpResponse<String> stranger(String address) {
    return server.anonymous("GET", "/api/organizations/plans", "", "X-Forwarded-For", address);
  }

  @Test
  void refusesEveryCredentialThatIsNotGood() {
    HttpResponse<String> none = server.anonymous("GET", "/api/contacts", "");
    assertEquals(401, none.statusCode());
    assertEquals("unauthenticated", code(none));
    assertEquals("Bearer realm=\"ecosire\"", header(none, "WWW-Authenticate"));
    HttpResponse<String> bad =
        server.anonymous("GET", "/api/organizations/plans", "", "Authorization", "Bearer nonsense");
    assertEquals(401, bad.statusCode(), "also where none is needed");
    assertEquals("invalid_credential", code(bad));
    assertTrue(header(bad, "WWW-Authenticate").contains("invalid_token"));
    HttpResponse<String> leaked = server.get("/api/contacts?key=" + server.key());
    assertEquals("invalid_credential", code(leaked));
    HttpResponse<String> graphql =
        server.anonymous(
            "POST",
            "/graphql",
            "{\"query\":\"{__typename}\"}",
            "Authorization",
            "Bearer x",
            "Content-Type",
            "application/json");
    assertEquals(401, graphql.statusCode());
  }

  @Test
  void givesTheFirstAnswerAgain() {
    String body = "{\"name\":\"Once\",\"email\":\"once@example.com\"}";
    HttpResponse<String> first = server.post("/api/contacts", body, "Idempotency-Key", "once");
    HttpResponse<String> again = server.post("/api/contacts", body, "Idempotency-Key", "once");
    assertEquals(201, again.statusCode());
    assertEquals(first.body(), again.body());
    assertEquals(header(first, "Location"), header(again, "Location"));
    assertEquals(header(first, "ETag"), header(again, "ETag"));
    assertEquals("true", header(again, "Idempotency-Replayed"));
    HttpResponse<String> other =
        server.post("/api/contacts", "{\"name\":\"Other\"}", "Idempotency-Key", "once");
    assertEquals("idempotency_key_reused", code(other));
    HttpResponse<String> taken = server.post("/api/contacts", body, "Idempotency-Key", "twice");
    assertEquals("already_exists", code(taken));
    assertEquals("", header(taken, "Idempotency-Replayed"));
    HttpResponse<String> still = server.post("/api/contacts", body, "Idempotency-Key", "twice");
    assertEquals("already_exists", code(still));
    assertEquals("true", header(still, "Idempotency-Replayed"));
  }

  @Test
  void givesTheFirstRefusalAgainOverGraphql() {
    String document =
        "{\"query\":\"mutation { contactCreate(input: {name: \\\"Same\\\", email:"
            + " \\\"same@example.com\\\"}) { id } }\"}";
    server.post("/graphql", document);
    HttpResponse<String> taken = server.post("/graphql", document, "Idempotency-Key", "taken");
    assertTrue(taken.body().contains("already_exists"), taken.body());
    assertEquals("", header(taken, "Idempotency-Replayed"));
    HttpResponse<String> still = server.post("/graphql", document, "Idempotency-Key", "taken");
    assertTrue(still.body().contains("already_exists"), still.body());
    assertEquals("true", header(still, "Idempotency-Replayed"));
  }

  @Test
  void countsDocumentsThatCallNothing() {
    for (String document : new String[] {"{__typename}", "{__schema{queryType{name}}}", "{x"}) {
      String body = "{\"query\":\"" + document + "\"}";
      long before = remaining(server.post("/graphql", "{\"query\":\"{__typename}\"}"));
      assertEquals(before - 1, remaining(server.post("/graphql", body)), document);
    }
  }

  private static long remaining(HttpResponse<String> response) {
    return Long.parseLong(header(response, "X-RateLimit-Remaining"));
  }

  @Test
  void letsPagesOfAnyOriginCallButOnlyListedOnesWithCookies() {
    HttpResponse<String> any =
        server.anonymous(
            "OPTIONS",
            "/api/contacts",
            "",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "POST");
    assertEquals(204, any.statusCode());
    assertEquals("*", header(any, "Access-Control-Allow-Origin"));
    assertEquals("", header(any, "Access-Control-Allow-Credentials"));
    HttpResponse<String> listed = server.get("/api/contacts", "Origin", "https://app.example.com");
    assertEquals("https://app.example.com", header(listed, "Access-Control-Allow-Origin"));
    assertEquals("true", header(listed, "Access-Control-Allow-Credentials"));
    assertTrue(header(listed, "Access-Control-Expose-Headers").contains("X-Request-Id"));
    assertTrue(header(server.anonymous("OPTIONS", "/api/contacts", ""), "Allow").contains("POST"));
  }

  @Test
  void tellsItsHealthAndKeepsItsMeasuresToOperators() {
    HttpResponse<String> ready = server.anonymous("GET", "/health/ready", "");
    assertEquals(200, ready.statusCode());
    assertTrue(ready.body().contains("{\"name\":\"database\",\"status\":\"UP\"}"), ready.body());
    assertEquals(200, server.anonymous("GET", "/health/live", "").statusCode());
    assertEquals(404, server.anonymous("GET", "/metrics", "").statusCode());
    server.get("/api/contacts");
    String admin = "http://127.0.0.1:" + server.adminPort();
    String measures = server.send(URI.create(admin + "/metrics"), "GET", "").body();
    assertTrue(measures.contains("operation=\"contacts.list\""), measures);
    assertEquals(200, server.send(URI.create(admin + "/health/ready"), "GET", "").statusCode());
  }

  @Test
  void answersWhatIsTooLargeOrNoHttpWithProblems() throws IOException {
    HttpResponse<String> large =
        server.post("/api/contacts", "{\"name\":\"" + "x".repeat(1_100_000) + "\"}");
    assertEquals(413, large.statusCode());
    assertEquals("payload_too_large", code(large));
    assertEquals("not_found", code(server.get("/nothing")));
    String raw = raw("GET /api/contacts\u0001 HTTP/1.1\r\nHost: x\r\n\r\n");
    assertTrue(raw.startsWith("HTTP/1.1 400"), raw);
    assertTrue(raw.contains(PROBLEM), raw);
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void servesItsPagesFromItsOwnFiles() {
    HttpResponse<String> docs = server.anonymous("GET", "/docs", "");
    assertTrue(docs.body().contains("/docs/swagger-ui-bundle.js"));
    assertTrue(header(docs, "Content-Security-Policy").contains("script-src 'self'"));
    assertEquals(200, server.anonymous("GET", "/docs/swagger-ui-bundle.js", "").statusCode());
    assertEquals(200, server.anonymous("GET", "/docs/swagger-ui.css", "").statusCode());
    assertEquals(200, server.anonymous("GET", "/graphiql", "").statusCode());
    assertEquals(200, server.anonymous("GET", "/api/openapi.json", "").statusCode());
    assertTrue(docs.body().contains("href=\"/explorer\""));
    assertEquals(200, server.anonymous("GET", "/", "").statusCode());
  }
}
