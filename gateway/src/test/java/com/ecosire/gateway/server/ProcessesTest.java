package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.gateway.nodes.Redis;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the server on one database and one Redis. */
@DisabledOnOs(OS.WINDOWS)
class ProcessesTest {
  private static final int LIMIT = 300;
  private static final String KEY =
      "{\"name\":\"n\",\"environment\":\"development\",\"scope\":\"read-write\"}";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> send(ServerProcess node, String path, String body, String key)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json");
    if (!body.isEmpty()) {
      request.POST(BodyPublishers.ofString(body));
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private int read(ServerProcess node, String key) {
    try {
      return send(node, "/api/contacts?limit=1", "", key).statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void shareLimitsAndRevocationsAndOutliveRedis() throws Exception {
    String[] common = {
      "--secrets.encryptionKey=a key for tests, which opens nothing else",
      "--limits.enterprise=" + LIMIT,
      ""
    };
    try (Redis redis = Redis.start()) {
      common[2] = "--redis.url=" + redis.url();
      try (ServerProcess one = ServerProcess.start(folder.resolve("one"), common);
          ServerProcess other = ServerProcess.start(folder.resolve("other"), on(one, common))) {
        String admin = one.key();
        Map<?, ?> made = (Map<?, ?>) JsonText.parse(send(one, "/api/api-keys", KEY, admin).body());
        String key = (String) made.get("key");
        AtomicInteger passed = new AtomicInteger();
        IntStream.range(0, 2 * LIMIT)
            .parallel()
            .filter(i -> read(i % 2 == 0 ? one : other, key) == 200)
            .forEach(i -> passed.incrementAndGet());
        assertTrue(Math.abs(passed.get() - LIMIT) <= LIMIT / 20, "passed " + passed);

        String revoking = "/api/api-keys/" + made.get("id") + "/revoke";
        assertEquals(200, send(one, revoking, "{}", admin).statusCode());
        assertEquals(401, read(other, key));

        redis.kill();
        for (int i = 0; i < 20; i++) {
          assertEquals(200, read(i % 2 == 0 ? one : other, admin), "no 5xx without Redis");
        }
      }
    }
  }

  private static String[] on(ServerProcess first, String... common) throws Exception {
    DatabaseLogin login = first.database();
    String[] all = java.util.Arrays.copyOf(common, common.length + 3);
    all[common.length] = "--database.url=" + login.url();
    all[common.length + 1] = "--database.user=" + login.user();
    all[common.length + 2] = "--database.password=" + login.password();
    return all;
  }
}
