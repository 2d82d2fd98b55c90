package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.apikeys.KeyText;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server outlives its database: it says so, keeps nobody waiting, and goes on by itself. */
class DatabaseAwayTest {
  private static final String BODY = "{\"name\":\"Slow\"}";
  private static final int CROWD = 60;

  @TempDir Path folder;
  private Forwarder line;
  private RunningGateway server;

  @BeforeEach
  void start() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    line = Forwarder.to(login);
    DatabaseLogin through = line.through(login);
    // Whoever waits for a silent database is answered within the test's time.
    String url = through.url().replaceFirst("socketTimeout=\\d+", "socketTimeout=2000");
    DatabaseLogin impatient = new DatabaseLogin(url, login.user(), login.password());
    server = RunningGateway.over(impatient, folder, "--database.patience=500");
    assertEquals(200, server.get("/api/contacts").statusCode());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    line.close();
  }

  private static String otherKey() {
    return KeyText.make(KeyText.TEST);
  }

  private int status(String path) {
    return server.anonymous("GET", path, "").statusCode();
  }

  @Test
  void answers503WhileTheDatabaseIsAwayAndRecoversByItself() throws Exception {
    line.cut();
    HttpResponse<String> read = server.get("/api/contacts");
    assertEquals(503, read.statusCode(), read.body());
    assertTrue(read.body().contains("\"code\":\"unavailable\""), read.body());
    assertTrue(read.headers().firstValue("Retry-After").isPresent());
    assertEquals(503, server.post("/api/contacts", BODY).statusCode());
    assertEquals(503, server.post("/api/contacts", BODY, "Idempotency-Key", "k").statusCode());
    HttpResponse<String> unknown =
        server.anonymous("GET", "/api/contacts", "", "Authorization", "Bearer " + otherKey());
    assertEquals(503, unknown.statusCode(), "a key that cannot be looked up is not a bad one");
    Waiting.until("down", () -> status("/health/ready") == 503);
    assertEquals(200, status("/health/live"));
    line.mend();
    Waiting.until("up", () -> server.get("/api/contacts").statusCode() == 200);
    assertEquals(201, server.post("/api/contacts", BODY, "Idempotency-Key", "k").statusCode());
    Waiting.until("ready", () -> status("/health/ready") == 200);
  }

  @Test
  void keepsNobodyWaitingForADatabaseThatIsSilent() throws Exception {
    line.stall();
    long begun = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> call = () -> server.get("/api/contacts").statusCode();
      for (Future<Integer> answer :
          threads.invokeAll(Stream.generate(() -> call).limit(CROWD).toList())) {
        assertEquals(503, answer.get());
      }
    }
    long seconds = (System.nanoTime() - begun) / 1_000_000_000;
    assertTrue(seconds < 10, "answered after " + seconds + " s");
    assertEquals(503, status("/health/ready"));
    assertEquals(200, status("/health/live"));
    line.mend();
    Waiting.until("up", () -> server.get("/api/contacts").statusCode() == 200);
  }
}
