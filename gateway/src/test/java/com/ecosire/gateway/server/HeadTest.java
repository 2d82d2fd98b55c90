package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is read by GET can be asked for by HEAD, which says the same but for the body. */
class HeadTest {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/status",
          "/guides/errors",
          "/guides/none",
          "/login",
          "/docs",
          "/docs/start.js",
          "/docs/swagger-ui.css",
          "/docs/none.js",
          "/graphiql",
          "/graphiql/start.js",
          "/graphiql/operations.json",
          "/graphql/schema.graphql",
          "/graphql?query=%7B__typename%7D",
          "/unsubscribe?token=x",
          "/status/unsubscribe?token=x",
          "/problems/not_found",
          "/api/openapi.json",
          "/api/status");

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

  /** All that comes back, as it is on the wire. */
  private static String head(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = "HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void saysWhatGetDoesWithoutTheBody() throws IOException {
    for (String path : PATHS) {
      HttpResponse<String> get = server.anonymous("GET", path, "");
      String head = head(path);
      assertTrue(head.startsWith("HTTP/1.1 " + get.statusCode() + " "), path + ": " + head);
      assertTrue(head.endsWith("\r\n\r\n"), path + " has a body: " + head);
      String type = get.headers().firstValue("Content-Type").orElse("");
      assertTrue(head.contains("Content-Type: " + type + "\r\n"), path + ": " + head);
    }
  }

  @Test
  void saysHowLongAPageIs() throws IOException {
    for (String path : List.of("/", "/docs", "/graphiql", "/graphql/schema.graphql")) {
      int length = server.anonymous("GET", path, "").body().getBytes(StandardCharsets.UTF_8).length;
      assertTrue(head(path).contains("Content-Length: " + length + "\r\n"), head(path));
    }
    assertEquals(200, server.call("HEAD", "/graphql?query=%7B__typename%7D", "").statusCode());
  }
}
