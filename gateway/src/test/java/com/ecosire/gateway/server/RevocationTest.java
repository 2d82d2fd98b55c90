package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that is taken back, or narrowed, is so at once: for calls and for the links it made. */
class RevocationTest {
  private static final String EXPORT = "{\"query\":\"{contactExport{url}}\"}";

  @TempDir static Path folder;

  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    server = RunningGateway.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private record Key(String id, String text) {
    HttpResponse<String> get(String path) {
      return server.anonymous("GET", path, "", "Authorization", "Bearer " + text);
    }

    HttpResponse<String> graphql(String body) {
      return server.anonymous(
          "POST",
          "/graphql",
          body,
          "Authorization",
          "Bearer " + text,
          "Content-Type",
          "application/json");
    }

    int status() {
      return get("/api/contacts").statusCode();
    }
  }

  private static Map<?, ?> json(HttpResponse<String> response) {
    return (Map<?, ?>) JsonText.parse(response.body());
  }

  private static Key key(String name) {
    HttpResponse<String> made =
        server.post(
            "/api/api-keys",
            "{\"name\":\"%s\",\"environment\":\"development\",\"scope\":\"read-write\"}"
                .formatted(name));
    assertEquals(201, made.statusCode(), made.body());
    return new Key((String) json(made).get("id"), (String) json(made).get("key"));
  }

  @Test
  void aRevokedKeyIsRefusedAtOnce() {
    Key key = key("revoked");
    assertEquals(200, key.status());
    assertEquals(200, server.post("/api/api-keys/" + key.id + "/revoke", "{}").statusCode());
    assertEquals(401, key.status());
  }

  @Test
  void theOldKeyOfARotationIsRefusedOnceItsOverlapEnds() {
    Key key = key("rotated");
    assertEquals(200, key.status());
    assertEquals(200, server.post("/api/api-keys/" + key.id + "/rotate", "{}").statusCode());
    assertEquals(200, key.status());
    String end = "/api/api-keys/" + key.id + "/end-overlap";
    assertEquals(200, server.post(end, "").statusCode());
    assertEquals(401, key.status());
  }

  @Test
  void aNarrowedKeyIsNarrowAtOnce() {
    Key key = key("narrowed");
    assertEquals(200, key.status());
    String change = "{\"modules\":[\"products\"]}";
    HttpResponse<String> changed =
        server.call("PATCH", "/api/api-keys/" + key.id, change, "Content-Type", "application/json");
    assertEquals(200, changed.statusCode(), changed.body());
    assertEquals(403, key.status());
  }

  @Test
  void theLinksOfARevokedKeyEndWithIt() {
    Key key = key("linking");
    String answer = key.graphql(EXPORT).body();
    assertTrue(answer.contains("/api/links/"), answer);
    String url = answer.replaceAll("(?s).*\"url\":\"([^\"]+)\".*", "$1");
    String path = URI.create(url).getPath();
    assertEquals(200, server.anonymous("GET", path, "").statusCode());
    assertEquals(200, server.post("/api/api-keys/" + key.id + "/revoke", "{}").statusCode());
    assertEquals(404, server.anonymous("GET", path, "").statusCode());
  }
}
