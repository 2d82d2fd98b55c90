package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The status page answers whatever becomes of the database. */
class StatusAwayTest {
  private static final long MOST_MILLIS = 50;
  private static final int CALLS = 20;

  @TempDir Path folder;
  private Forwarder line;
  private RunningGateway server;

  @BeforeEach
  void start() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    line = Forwarder.to(login);
    server = RunningGateway.over(line.through(login), folder, "--database.patience=500");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    line.close();
  }

  private HttpResponse<String> get(String path) {
    return server.anonymous("GET", path, "");
  }

  private Map<?, ?> current() {
    return (Map<?, ?>) JsonText.parse(get("/api/status").body());
  }

  @Test
  void answersFromMemoryWithinMillisecondsWhileTheDatabaseIsAway() {
    List<?> components = (List<?>) current().get("components");
    assertEquals(6, components.size(), "the server looks at its own parts");
    server.post("/api/status/components", "{\"key\":\"shop\",\"name\":\"Shop\"}");
    line.cut();
    assertEquals(503, server.get("/api/status/components").statusCode());
    get("/api/status");
    long best = Long.MAX_VALUE;
    for (int i = 0; i < CALLS; i++) {
      long begun = System.nanoTime();
      assertEquals(200, get("/api/status").statusCode());
      best = Math.min(best, (System.nanoTime() - begun) / 1_000_000);
    }
    assertTrue(best < MOST_MILLIS, best + " ms");
    Map<?, ?> last = current();
    assertEquals("operational", last.get("status"));
    assertEquals(7, ((List<?>) last.get("components")).size());
    assertTrue(Instant.parse(last.get("updatedAt").toString()).isBefore(Instant.now()));
    for (String path :
        List.of(
            "/status", "/api/status/uptime", "/api/status/feed", "/api/status/feed?format=json")) {
      assertEquals(200, get(path).statusCode(), path);
    }
  }

  @Test
  void readsAreCacheableAndCountAgainstNoQuota() {
    HttpResponse<String> read = get("/api/status");
    assertEquals("public, max-age=30", read.headers().firstValue("Cache-Control").orElse(""));
    HttpResponse<String> list = get("/api/status/components");
    assertEquals("public, max-age=30", list.headers().firstValue("Cache-Control").orElse(""));
    HttpResponse<String> admins = server.get("/api/status/components");
    assertEquals("private, no-cache", admins.headers().firstValue("Cache-Control").orElse(""));
    HttpResponse<String> feed = get("/api/status/feed");
    assertEquals("application/atom+xml", feed.headers().firstValue("Content-Type").orElse(""));
    String tag = feed.headers().firstValue("ETag").orElseThrow();
    assertEquals(
        304, server.anonymous("GET", "/api/status/feed", "", "If-None-Match", tag).statusCode());
  }
}
