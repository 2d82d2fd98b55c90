package com.ecosire.rest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest extends LibraryTest {
  private static final String FORM = "multipart/form-data; boundary=xyz";
  private static final String FILE =
      head("name=\"file\"; filename=\"ü.csv\"\r\nContent-Type: text/csv");

  private Reply upload(String query, String type, byte[] body) {
    HttpRequest.Builder request = server.request("/api/books/import" + query);
    return server.send(request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  private static String head(String parameters) {
    return "--xyz\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n";
  }

  private static String text(String name, String value) {
    return head("name=" + name) + value + "\r\n";
  }

  private Reply form(String body) {
    return upload("", FORM, body.getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException, InterruptedException {
    // Files go when the answer has been sent, which a client may see a moment earlier.
    for (int i = 0; i < 100 && !received().isEmpty(); i++) {
      Thread.sleep(20);
    }
    assertEquals(List.of(), received());
  }

  private List<Path> received() throws IOException {
    try (Stream<Path> files = Files.list(uploads)) {
      return files.toList();
    }
  }

  @Test
  void theBodyCanBeTheFile() {
    Reply reply =
        upload("?dryRun=true&marks=a&marks=b", "text/csv; charset=utf-8", new byte[250_000]);
    assertEquals(
        "{\"bytes\":250000,\"fileName\":\"\",\"mediaType\":\"text/csv\",\"dryRun\":true,\"marks\":[\"a\",\"b\"]}",
        reply.text());
  }

  @Test
  void theFileCanBeAPartOfAForm() {
    Reply reply =
        form(
            text("dryRun", "false")
                + FILE
                + "a;b\r\n\r\n--xyz\r\n"
                + text("marks", "ä, c").substring(7)
                + "--xyz--\r\n");
    assertEquals(
        "{\"bytes\":5,\"fileName\":\"ü.csv\",\"mediaType\":\"text/csv\",\"dryRun\":false,\"marks\":[\"ä\",\"c\"]}",
        reply.text());
  }

  @Test
  void theFormOfAnyClientIsRead() {
    String end = "--xyz--";
    assertEquals(200, form(FILE + "\r\n" + end).status());
    assertEquals(200, form("preamble\r\n" + FILE + "a\r\n" + end + "\r\nepilogue").status());
    assertEquals(
        200,
        upload(
                "",
                "Multipart/Form-Data; boundary=\"xyz\"",
                (FILE + "\r\n" + end).getBytes(StandardCharsets.UTF_8))
            .status());
  }

  @ParameterizedTest
  @CsvSource({
    "'application/json', '{}', 415, unsupported_media_type",
    "'multipart/form-data', '', 400, bad_request",
    "'multipart/form-data', 'x', 400, bad_request",
    "'multipart/form-data; boundary=\"\"', 'x', 400, bad_request",
    "'multipart/form-data; boundary=xyz', 'x', 400, bad_request",
    "'multipart/form-data; boundary=xyz', '--xyz--', 400, bad_request",
  })
  void whatIsNoUploadIsRefused(String type, String body, int status, String code) {
    byte[] bytes = body.isEmpty() ? new byte[1] : body.getBytes(StandardCharsets.UTF_8);
    Reply reply = upload("", type, bytes);
    assertEquals(status + " " + code, reply.status() + " " + reply.code());
  }

  @Test
  void aFormThatBreaksOffIsRefused() {
    assertEquals("bad_request", form(FILE + "a;b").code());
    assertEquals("bad_request", form(FILE + "a;b\r\n--xyz\r\n").code());
  }

  @Test
  void aSecondFileIsRefused() {
    Reply reply = form(FILE + "a\r\n" + FILE + "b\r\n--xyz--");
    assertEquals("validation_failed", reply.code());
    assertEquals("repeated", reply.list("details").getFirst().get("code"));
  }

  @Test
  void unknownPartsAndParametersAreRefused() {
    assertEquals("unknown_field", form(text("colour", "red") + FILE + "\r\n--xyz--").code());
    assertEquals("unknown_parameter", upload("?colour=red", "text/csv", new byte[1]).code());
    assertEquals("unknown_parameter", upload("?file=red", "text/csv", new byte[1]).code());
    assertEquals("validation_failed", form(text("dryRun", "red") + FILE + "\r\n--xyz--").code());
  }

  @Test
  void aFileIsRequired() {
    Reply reply = server.send(server.request("/api/books/import").POST(BodyPublishers.noBody()));
    assertEquals("validation_failed", reply.code());
    assertEquals("file", reply.list("details").getFirst().get("field"));
  }

  @Test
  void aFileIsBounded() {
    assertEquals(413, upload("", "text/csv", new byte[LibraryServer.MAX_UPLOAD + 1]).status());
    String big = FILE + "x".repeat(LibraryServer.MAX_UPLOAD + 1) + "\r\n--xyz--";
    assertEquals(413, form(big).status());
    var chunked =
        BodyPublishers.ofInputStream(
            () -> new java.io.ByteArrayInputStream(big.getBytes(StandardCharsets.UTF_8)));
    HttpRequest.Builder request =
        server.request("/api/books/import").header("Content-Type", FORM).POST(chunked);
    assertEquals(413, server.send(request).status());
    String texts = text("marks", "x".repeat(LibraryServer.MAX_BODY + 1)) + FILE + "\r\n--xyz--";
    assertEquals(413, form(texts).status());
  }

  @Test
  void aFailedCallLeavesNothingBehindEither() {
    assertEquals(
        "scope_denied",
        server
            .send(
                server
                    .request("/api/books/import")
                    .setHeader("Authorization", "Bearer read")
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofString("a")))
            .code());
  }
}
