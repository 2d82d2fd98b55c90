package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the server when something is away, too much, or over. */
class FaultsTest {
  private static final String BODY = "{\"name\":\"Slow\"}";
  private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

  @TempDir Path folder;

  /** A request whose body is only half there. */
  private static final class Slow implements AutoCloseable {
    private final Socket socket;

    Slow(RunningGateway server) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket.setSoTimeout(20_000);
      write(
          "POST /api/contacts HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + server.key()
              + "\r\nContent-Type: application/json\r\nContent-Length: "
              + BODY.length()
              + "\r\n\r\n"
              + BODY.substring(0, 5));
    }

    private void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    }

    String finish() throws IOException {
      write(BODY.substring(5));
      byte[] answer = new byte[4096];
      int read = socket.getInputStream().read(answer);
      return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static void await(String what, java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never happened: " + what);
  }

  @Test
  void answers503WhileTheDatabaseIsAwayAndRecoversByItself() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    Matcher port = PORT.matcher(login.url());
    assertTrue(port.find());
    try (Forwarder line = new Forwarder(Integer.parseInt(port.group(1)))) {
      String url = login.url().replace(":" + port.group(1) + "/", ":" + line.port() + "/");
      DatabaseLogin through = new DatabaseLogin(url, login.user(), login.password());
      try (RunningGateway server =
          RunningGateway.over(through, folder, "--database.patience=500")) {
        assertEquals(200, server.get("/api/contacts").statusCode());
        line.cut();
        HttpResponse<String> read = server.get("/api/contacts");
        assertEquals(503, read.statusCode(), read.body());
        assertTrue(read.body().contains("\"code\":\"unavailable\""), read.body());
        assertTrue(read.headers().firstValue("Retry-After").isPresent());
        assertEquals(503, server.post("/api/contacts", BODY).statusCode());
        assertEquals(503, server.post("/api/contacts", BODY, "Idempotency-Key", "k").statusCode());
        HttpResponse<String> unknown =
            server.anonymous("GET", "/api/contacts", "", "Authorization", "Bearer " + other());
        assertEquals(503, unknown.statusCode(), "a key that cannot be looked up is not a bad one");
        await("down", () -> server.anonymous("GET", "/health/ready", "").statusCode() == 503);
        assertEquals(200, server.anonymous("GET", "/health/live", "").statusCode());
        line.mend();
        await("up", () -> server.get("/api/contacts").statusCode() == 200);
        assertEquals(201, server.post("/api/contacts", BODY, "Idempotency-Key", "k").statusCode());
        await("ready", () -> server.anonymous("GET", "/health/ready", "").statusCode() == 200);
      }
    }
  }

  private static String other() {
    return com.ecosire.domain.platform.apikeys.KeyText.make(
        com.ecosire.domain.platform.apikeys.KeyText.TEST);
  }

  /** A slow request that has the only place: it was not refused. */
  private static Slow admitted(RunningGateway server) throws Exception {
    Slow slow = new Slow(server);
    Thread.sleep(500);
    if (slow.socket.getInputStream().available() == 0) {
      return slow;
    }
    slow.close();
    return admitted(server);
  }

  @Test
  void sendsAwayWhatIsTooMuchButTellsItsHealth() throws Exception {
    try (RunningGateway server =
            RunningGateway.start(folder, "--http.maxConcurrent=1", "--http.maxWaiting=0");
        Slow slow = admitted(server)) {
      await("full", () -> server.get("/api/contacts").statusCode() == 503);
      HttpResponse<String> refused = server.get("/api/contacts");
      assertTrue(refused.body().contains("\"code\":\"unavailable\""), refused.body());
      assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
      assertEquals(200, server.anonymous("GET", "/health/ready", "").statusCode());
      assertTrue(slow.finish().startsWith("HTTP/1.1 201"));
      await("free", () -> server.get("/api/contacts").statusCode() == 200);
    }
  }

  @Test
  void finishesWhatRunsBeforeItStops() throws Exception {
    RunningGateway server = RunningGateway.start(folder, "--http.drainDelay=3");
    try (Slow slow = new Slow(server)) {
      server.get("/api/contacts");
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
      await("not ready", () -> server.anonymous("GET", "/health/ready", "").statusCode() == 503);
      HttpResponse<String> last = server.get("/api/contacts");
      assertEquals(200, last.statusCode());
      assertEquals("close", last.headers().firstValue("Connection").orElse(""));
      await("closed", () -> refused(server.port()));
      String answer = slow.finish();
      assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
      stopping.join();
    }
  }

  private static boolean refused(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return !socket.isConnected();
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void doesNotStartOnAPortThatIsTaken() throws Exception {
    try (RunningGateway server = RunningGateway.start(folder)) {
      String taken = "--http.port=" + server.port();
      BindException refusal =
          assertThrows(BindException.class, () -> RunningGateway.start(folder, taken));
      assertEquals("127.0.0.1:" + server.port() + " is in use", refusal.getMessage());
    }
  }
}
