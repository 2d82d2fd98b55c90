package com.ecosire.rest.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What no client library can be made to send. */
class RawHttpTest {
  private static final String HOST =
      "Host: a\r\nAuthorization: Bearer write\r\nConnection: close\r\n";
  private static final String JSON = HOST + "Content-Type: application/json\r\n";

  record Row(String status, String request) {}

  static final List<Row> MALFORMED =
      List.of(
          new Row("400", "nonsense\r\n\r\n"),
          new Row("400", "GET\r\n\r\n"),
          new Row("400", "GET /api/books\r\n\r\n"),
          new Row("400", "GET /api/books HTTP/1.0\r\n\r\n"),
          new Row("400", "GET /api/books HTTP/7.7\r\n" + HOST + "\r\n"),
          new Row("400", "GET /api/books HTTP/1.1\r\n\r\n"),
          new Row("400", "GET /api/books HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
          new Row("400", "GET /api/books HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n"),
          new Row("400", "GET /api/books HTTP/1.1\r\nHost: a\r\nB\u0000d: x\r\n\r\n"),
          new Row("400", "GET /api/books?search=%zz HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row("400", "GET /api/books?search=% HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row("400", "GET /api/books?search=<x> HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row("400", "GET /api/books/%zz HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row("404", "GET /api/books/\u00e4 HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row("400", "GET /api/books?search=\u00e4 HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row("400", "GET /" + "x".repeat(9_000) + " HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row(
              "400",
              "GET /api/books HTTP/1.1\r\n" + HOST + "X: " + "x".repeat(40_000) + "\r\n\r\n"),
          new Row("400", "GET /api/books HTTP/1.1\r\n" + HOST + "Accept: /;;q=x\r\n\r\n"),
          new Row("400", "POST /api/books HTTP/1.1\r\n" + JSON + "Content-Length: x\r\n\r\n{}"),
          new Row(
              "400",
              "POST /api/books HTTP/1.1\r\n"
                  + JSON
                  + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
          new Row(
              "413",
              "POST /api/books HTTP/1.1\r\n" + JSON + "Content-Length: 99999999999\r\n\r\n{}"),
          new Row(
              "413",
              "POST /api/books HTTP/1.1\r\n"
                  + JSON
                  + "Expect: 100-continue\r\nContent-Length: 30000\r\n\r\n"),
          new Row(
              "415",
              "POST /api/books HTTP/1.1\r\n"
                  + HOST
                  + "Content-Type: ;;\r\nContent-Length: 2\r\n\r\n{}"),
          new Row("404", "GET http://a/../x HTTP/1.1\r\n" + HOST + "\r\n"),
          new Row("404", "GET /api/books%2ftidy HTTP/1.1\r\n" + HOST + "\r\n"));

  @TempDir static Path uploads;
  private static LibraryServer server;

  @BeforeAll
  static void start() {
    server = new LibraryServer(uploads);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String exchange(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void malformedHttpGetsAProblem(Row row) throws IOException {
    String answer = exchange(row.request);
    assertTrue(answer.startsWith("HTTP/1.1 " + row.status + " "), answer);
    assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
    assertTrue(answer.contains("\"status\":" + row.status), answer);
    assertFalse(answer.contains("helidon"), answer);
    assertEquals(200, server.get("/api/books").status(), "the server goes on");
  }

  @Test
  void theServersOwnRefusalsHaveARequestIdToo() throws IOException {
    String answer = exchange("GET /api/books HTTP/1.1\r\n\r\n");
    String id = answer.replaceAll("(?s).*X-Request-Id: ([0-9a-f-]{36}).*", "$1");
    assertTrue(answer.contains("\"requestId\":\"" + id + "\""), answer);
  }

  @Test
  void aWholeUrlInTheRequestLineIsUnderstoodOrRefused() throws IOException {
    String answer = exchange("GET http://a/api/books HTTP/1.1\r\n" + HOST + "\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 (200|400|404) .*"), answer);
  }

  @Test
  void aBodyThatBreaksOffIsNotHandled() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String head =
          "POST /api/books HTTP/1.1\r\n" + JSON + "Content-Length: 100\r\n\r\n{\"title\":\"A\"}";
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      socket.setSoTimeout(5_000);
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      assertFalse(answer.contains("201"), answer);
    }
    assertTrue(server.library.books.kept.isEmpty());
  }

  @Test
  void aBodyInChunksIsRead() throws IOException {
    String answer =
        exchange(
            "POST /api/books/match HTTP/1.1\r\n"
                + JSON
                + "Transfer-Encoding: chunked\r\n\r\n"
                + "9\r\n"
                + "{\"reader\"\r\n"
                + "5\r\n"
                + ":\"A\"}\r\n"
                + "0\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void anEmptyChunkedBodyIsEmpty() throws IOException {
    String answer =
        exchange(
            "POST /api/books HTTP/1.1\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    assertTrue(answer.contains("malformed_json"), answer);
  }

  @Test
  void aConnectionLivesOnAfterARefusedBody() throws IOException {
    String refused =
        "POST /api/nothing HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Content-Length: 2\r\n\r\n{}";
    String answer = exchange(refused + "GET /api/books/count HTTP/1.1\r\n" + HOST + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    assertTrue(answer.contains("{\"books\":0}"), answer);
  }
}
