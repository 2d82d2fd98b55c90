package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The status page answers whatever becomes of the database. */
class StatusAwayTest {
  private static final long MOST_MILLIS = 50;
  private static final int CALLS = 20;
  private static final int LOOKS = 600;
  private static final long PATIENCE_MILLIS = 2000;
  private static final Pattern SCRIPT = Pattern.compile("/portal/[^\"]+\\.js");

  @TempDir Path folder;
  private Forwarder line;
  private RunningGateway server;

  @BeforeEach
  void start() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    line = Forwarder.to(login);
    server =
        RunningGateway.over(
            line.through(login),
            folder,
            "--database.patience=" + PATIENCE_MILLIS,
            "--limits.anonymous=100000");
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
    assertEquals(7, ((List<?>) last.get("components")).size());
    assertTrue(Instant.parse(last.get("updatedAt").toString()).isBefore(Instant.now()));
    for (String path :
        List.of(
            "/status", "/api/status/uptime", "/api/status/feed", "/api/status/feed?format=json")) {
      assertEquals(200, get(path).statusCode(), path);
    }
  }

  /** The slowest of some pages and answers, as browsers ask for them. */
  private long slowest(List<String> paths, String origin) {
    long slowest = 0;
    for (String path : paths) {
      long begun = System.nanoTime();
      assertEquals(200, server.anonymous("GET", path, "", "Origin", origin).statusCode(), path);
      slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
    }
    return slowest;
  }

  @Test
  void noPageWaitsForTheListOfOriginsWhileTheDatabaseIsSilent() {
    Matcher script = SCRIPT.matcher(get("/").body());
    assertTrue(script.find());
    List<String> paths = List.of(script.group(), "/status", "/api/status");
    slowest(paths, "https://other.example");
    line.stall();
    for (String origin : List.of("http://127.0.0.1:" + server.port(), "https://other.example")) {
      long millis = slowest(paths, origin);
      assertTrue(millis < PATIENCE_MILLIS / 2, origin + " waited for " + millis + " ms");
    }
  }

  @Test
  void pagesAreThereForWhoCannotBeLookedUp() {
    // Strangers are known by the first of them, such as the server's own probes.
    assertEquals(200, get("/status").statusCode());
    line.cut();
    for (String path : List.of("/status", "/docs", "/guides/errors")) {
      assertEquals(200, server.get(path).statusCode(), path);
    }
    assertEquals(503, server.get("/api/contacts").statusCode());
  }

  private boolean isSaid(String status) {
    return status.equals(current().get("status"));
  }

  /** The server looks every ten seconds. */
  private void until(String status) throws InterruptedException {
    for (int i = 0; i < LOOKS && !isSaid(status); i++) {
      Thread.sleep(MOST_MILLIS * 2);
    }
    assertEquals(status, current().get("status"), () -> get("/api/status").body());
  }

  private Map<?, ?> component(String key) {
    return ((List<?>) current().get("components"))
        .stream()
            .map(Map.class::cast)
            .filter(one -> key.equals(one.get("key")))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void saysWhatIsAwayWhileItIsAndNoLonger() throws Exception {
    until("operational");
    assertNull(current().get("seenAt"));
    Object before = current().get("updatedAt");
    line.cut();
    until("major_outage");
    assertEquals("major_outage", component("database").get("status"));
    assertEquals("major_outage", component("rest-api").get("status"));
    assertEquals("major_outage", component("graphql-api").get("status"));
    assertEquals("operational", component("portal").get("status"));
    assertTrue(current().get("description").toString().contains("The database is away"));
    Instant seen = Instant.parse(current().get("seenAt").toString());
    assertTrue(seen.isAfter(Instant.parse(before.toString())));
    line.mend();
    until("operational");
    assertNull(current().get("seenAt"));
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
