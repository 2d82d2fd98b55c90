package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the server when something is too much, or over. */
class OverloadTest {
  private static final String BODY = "{\"name\":\"Slow\"}";

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
      Waiting.until("full", () -> server.get("/api/contacts").statusCode() == 503);
      HttpResponse<String> refused = server.get("/api/contacts");
      assertTrue(refused.body().contains("\"code\":\"unavailable\""), refused.body());
      assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
      assertEquals(200, server.anonymous("GET", "/health/ready", "").statusCode());
      assertTrue(slow.finish().startsWith("HTTP/1.1 201"));
      Waiting.until("free", () -> server.get("/api/contacts").statusCode() == 200);
    }
  }

  @Test
  void finishesWhatRunsBeforeItStops() throws Exception {
    RunningGateway server = RunningGateway.start(folder, "--http.drainDelay=3");
    try (Slow slow = new Slow(server)) {
      server.get("/api/contacts");
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
      Waiting.until(
          "not ready", () -> server.anonymous("GET", "/health/ready", "").statusCode() == 503);
      HttpResponse<String> last = server.get("/api/contacts");
      assertEquals(200, last.statusCode());
      assertEquals("close", last.headers().firstValue("Connection").orElse(""));
      Waiting.until("closed", () -> refused(server.port()));
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
