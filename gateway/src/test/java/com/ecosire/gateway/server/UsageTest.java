package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys call is counted and logged, within a second or two. */
class UsageTest {
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
    int status(String path) {
      return server.anonymous("GET", path, "", "Authorization", "Bearer " + text).statusCode();
    }
  }

  private static Map<?, ?> json(HttpResponse<String> response) {
    assertEquals(2, response.statusCode() / 100, response.body());
    return (Map<?, ?>) JsonText.parse(response.body());
  }

  private static Key key(String environment, String more) {
    String body = "{\"name\":\"used\",\"environment\":\"%s\"%s}".formatted(environment, more);
    Map<?, ?> made = json(server.post("/api/api-keys", body));
    return new Key((String) made.get("id"), (String) made.get("key"));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Map<?, ?> usage(Key key, long requests) throws InterruptedException {
    Map<?, ?> usage = Map.of();
    for (int i = 0; i < 100; i++) {
      usage = json(server.get("/api/api-keys/" + key.id + "/usage"));
      if (number(usage.get("requests")) >= requests) {
        return usage;
      }
      Thread.sleep(100);
    }
    return usage;
  }

  private static List<?> log(Key key) {
    return (List<?>) json(server.get("/api/api-keys/" + key.id + "/requests?limit=50")).get("data");
  }

  @Test
  void everyRequestOfAProductionKeyIsLogged() throws Exception {
    Key key = key("production", "");
    assertEquals(400, key.status("/api/contacts?search=a&token=hidden"));
    assertEquals(200, key.status("/api/contacts"));
    Map<?, ?> usage = usage(key, 2);
    assertEquals(2, number(usage.get("requests")));
    assertEquals(1, number(usage.get("errors")));
    assertNotNull(usage.get("lastUsedAt"));
    List<?> log = log(key);
    assertEquals(2, log.size());
    // Both can be of one millisecond, in which case either may come first.
    Map<?, ?> refused =
        log.stream()
            .map(line -> (Map<?, ?>) line)
            .filter(line -> number(line.get("status")) == 400)
            .findFirst()
            .orElseThrow();
    assertEquals("contacts.list", refused.get("operation"));
    String path = "/api/api-keys/" + key.id + "/requests/" + refused.get("id");
    Map<?, ?> details = json(server.get(path));
    assertEquals("search=a&token=***", details.get("query"));
    assertFalse(details.toString().contains("hidden"));
  }

  @Test
  void onlyFailedRequestsOfOtherKeysAreLogged() throws Exception {
    Key key = key("development", "");
    assertEquals(200, key.status("/api/contacts"));
    assertEquals(422, key.status("/api/contacts?limit=0"));
    assertEquals(2, number(usage(key, 2).get("requests")));
    List<?> log = log(key);
    assertEquals(1, log.size());
    assertEquals("validation_failed", ((Map<?, ?>) log.getFirst()).get("errorCode"));
  }

  @Test
  void aCallFromElsewhereIsLogged() throws Exception {
    Key key = key("production", ",\"ipRanges\":[\"192.0.2.0/24\"]");
    assertEquals(403, key.status("/api/contacts"));
    assertEquals(1, number(usage(key, 1).get("errors")));
    assertEquals("ip_denied", ((Map<?, ?>) log(key).getFirst()).get("errorCode"));
  }

  @Test
  void anOrganizationSeesEveryDayOfItsUsage() throws Exception {
    Key key = key("staging", "");
    assertEquals(200, key.status("/api/contacts"));
    usage(key, 1);
    Map<?, ?> organization =
        (Map<?, ?>) ((List<?>) json(server.get("/api/organizations")).get("data")).getFirst();
    Map<?, ?> usage = json(server.get("/api/organizations/" + organization.get("id") + "/usage"));
    assertEquals(30, ((List<?>) usage.get("perDay")).size());
    assertTrue(usage.get("perModule").toString().contains("contacts"));
    assertTrue(number(((Map<?, ?>) usage.get("apiKeys")).get("used")) > 0);
  }
}
