package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people who sign in at once: each check of a password takes some megabytes, of which a server
 * with few would be out of all at the same time.
 */
class LoginFloodTest {
  private static final int AT_ONCE = 200;
  private static final String PASSWORD = "correct horse battery";

  @TempDir Path folder;

  @Test
  void twoHundredAtOnceFitIntoASmallServer() throws Exception {
    try (ServerProcess server =
            ServerProcess.start(folder.resolve("data"), "--http.trustedProxies=127.0.0.1");
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      String email = "flood@example.com";
      Map<String, Object> person =
          Map.of("email", email, "password", PASSWORD, "name", "Ada", "acceptTerms", true);
      assertEquals(200, post(client, server, "/register", person, 0));
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 1; i <= AT_ONCE; i++) {
        String who = i % 2 == 0 ? email : "nobody-" + i + "@example.com";
        int place = i;
        calls.add(
            () ->
                post(client, server, "/login", Map.of("email", who, "password", PASSWORD), place));
      }
      Map<Integer, Integer> statuses = new TreeMap<>();
      for (Future<Integer> answer : threads.invokeAll(calls)) {
        statuses.merge(answer.get(), 1, Integer::sum);
      }
      assertTrue(Set.of(200, 401, 503).containsAll(statuses.keySet()), statuses::toString);
      assertTrue(statuses.getOrDefault(200, 0) > 0, statuses::toString);
      Map<String, Object> again = Map.of("email", email, "password", PASSWORD);
      assertEquals(200, post(client, server, "/login", again, 0), statuses::toString);
    }
  }

  /** Each from a network of its own, which is what limits of strangers count by. */
  private static int post(
      HttpClient client, ServerProcess server, String path, Map<String, ?> body, int place)
      throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + "/api/auth" + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", "2001:db8:0:%x::1".formatted(place))
            .POST(BodyPublishers.ofString(JsonText.write(body)))
            .build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }
}
