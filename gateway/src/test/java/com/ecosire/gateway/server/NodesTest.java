package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.nodes.Redis;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database, with Redis and without. */
class NodesTest {
  private static final String SECRET =
      "--secrets.encryptionKey=a key for tests, which opens nothing else";

  @TempDir Path folder;
  private RunningGateway one;
  private RunningGateway other;

  private void start(String... switches) throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    String[] all = new String[switches.length + 1];
    all[0] = SECRET;
    System.arraycopy(switches, 0, all, 1, switches.length);
    one = RunningGateway.over(login, folder, all);
    other = RunningGateway.over(login, folder, all);
  }

  @AfterEach
  void stop() {
    other.close();
    one.close();
  }

  private record Key(String id, String text) {
    int status(RunningGateway node) {
      return get(node).statusCode();
    }

    HttpResponse<String> get(RunningGateway node) {
      return node.anonymous("GET", "/api/contacts", "", "Authorization", "Bearer " + text);
    }
  }

  private Key key() {
    HttpResponse<String> made =
        one.post(
            "/api/api-keys",
            "{\"name\":\"n\",\"environment\":\"development\",\"scope\":\"read-write\"}");
    assertEquals(201, made.statusCode(), made.body());
    Map<?, ?> json = (Map<?, ?>) JsonText.parse(made.body());
    return new Key((String) json.get("id"), (String) json.get("key"));
  }

  private void revoke(Key key) {
    assertEquals(200, one.post("/api/api-keys/" + key.id + "/revoke", "{}").statusCode());
  }

  @Test
  void shareLimitsAndRevocationsOnRedisAndOutliveIt() throws Exception {
    try (Redis redis = Redis.start()) {
      start("--redis.url=" + redis.url(), "--limits.enterprise=60");
      Key revoked = key();
      assertEquals(200, revoked.status(one));
      assertEquals(200, revoked.status(other));
      revoke(revoked);
      assertEquals(401, revoked.status(other), "at the next request");
      assertEquals(401, revoked.status(one));

      Key busy = key();
      AtomicInteger allowed = new AtomicInteger();
      IntStream.range(0, 200)
          .parallel()
          .filter(i -> busy.status(i % 2 == 0 ? one : other) == 200)
          .forEach(i -> allowed.incrementAndGet());
      assertEquals(60, allowed.get());

      redis.kill();
      Key later = key();
      assertEquals(200, later.status(other), "no 5xx without Redis");
      assertTrue(ready(one).contains("degraded"), ready(one));
      redis.begin();
      Waiting.until("connected", () -> ready(one).contains("connected"));
      Waiting.until("connected", () -> ready(other).contains("connected"));
    }
  }

  private static String ready(RunningGateway node) {
    HttpResponse<String> ready = node.anonymous("GET", "/health/ready", "");
    assertEquals(200, ready.statusCode(), ready.body());
    return ready.body();
  }

  @Test
  void hearOfARevocationWithinSecondsWithoutRedis() throws Exception {
    start("--database.pollMillis=200");
    Key key = key();
    assertEquals(200, key.status(other));
    revoke(key);
    assertEquals(401, key.status(one));
    Waiting.until("refused", () -> key.status(other) == 401);
    assertFalse(ready(one).contains("redis"));
  }

  @Test
  void refuseTheCallAfterTheLastOneOfTheDayAndAfterARestart() throws Exception {
    start("--limits.enterpriseDaily=20");
    for (int i = 0; i < 20; i++) {
      assertEquals(200, one.get("/api/contacts").statusCode());
    }
    HttpResponse<String> over = one.get("/api/contacts");
    assertEquals(429, over.statusCode());
    assertTrue(over.body().contains("quota_exceeded"), over.body());
    long wait = Long.parseLong(over.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(wait > 0 && wait <= 86_400, "wait " + wait);
    assertEquals("20", over.headers().firstValue("X-RateLimit-Limit").orElse(""));
    assertEquals("0", over.headers().firstValue("X-RateLimit-Remaining").orElse(""));
    assertTrue(over.headers().firstValue("RateLimit").orElse("").startsWith("\"daily\";r=0;t="));
    Waiting.until("heard", () -> other.get("/api/contacts").statusCode() == 429);
    String plans = one.anonymous("GET", "/api/organizations/plans", "").body();
    assertTrue(plans.contains("\"dailyCalls\":20"), plans);
    assertTrue(Files.exists(folder));
  }
}
