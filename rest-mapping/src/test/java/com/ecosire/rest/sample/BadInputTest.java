package com.ecosire.rest.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BadInputTest {
  @TempDir static Path uploads;
  private static LibraryServer server;

  @BeforeAll
  static void start() {
    server = new LibraryServer(uploads);
    Book book = server.book("Emma");
    book.input().shelf = "A";
    book.id = UUID.fromString(BadRequests.BOOK.substring(BadRequests.BOOK.lastIndexOf('/') + 1));
    server.library.books.kept.clear();
    server.library.books.kept.put(book.id, book);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @FieldSource({
    "com.ecosire.rest.sample.BadRequests#PATHS",
    "com.ecosire.rest.sample.BadRequests#QUERIES",
    "com.ecosire.rest.sample.BadRequests#FORMS",
    "com.ecosire.rest.sample.BadRequests#FIELDS"
  })
  void getsItsProblem(BadRequests.Row row) {
    HttpRequest.Builder request = server.request(row.path());
    if (!row.type().isEmpty()) {
      request.header("Content-Type", row.type());
    }
    boolean empty = row.body().isEmpty();
    request.method(
        row.method(),
        empty
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(row.body().getBytes(StandardCharsets.ISO_8859_1)));
    Reply reply = server.send(request);
    assertEquals(
        row.status() + " " + row.code(), reply.status() + " " + reply.code(), reply.text());
    assertProblem(reply);
    assertEquals(1, server.library.books.kept.size(), "nothing is written");
    assertEquals("Emma", server.library.books.kept.values().iterator().next().input().title);
  }

  private static void assertProblem(Reply reply) {
    Map<String, Object> problem = reply.json();
    assertEquals("application/problem+json", reply.header("Content-Type"));
    assertEquals(reply.status(), problem.get("status"));
    assertEquals(reply.status(), problem.get("statusCode"));
    assertEquals("https://api.ecosire.com/problems/" + reply.code(), problem.get("type"));
    assertEquals("request-1", problem.get("requestId"));
    assertEquals(problem.get("title"), problem.get("error"));
    assertEquals(problem.get("detail"), problem.get("message"));
    boolean single =
        List.of("validation_failed", "unknown_field", "unknown_parameter").contains(reply.code());
    assertEquals(single, !((List<?>) problem.get("details")).isEmpty());
  }

  static final List<String> REFUSED =
      List.of(
          "text/html",
          "application/xml",
          "application/json;q=0, */*",
          "application/json;q=0",
          "text/*");

  @ParameterizedTest
  @FieldSource("REFUSED")
  void whoTakesNoJsonIsRefusedBeforeAnythingHappens(String accept) {
    Reply reply = server.send("POST", "/api/books", BadRequests.OK, "Accept", accept);
    assertEquals("406 not_acceptable", reply.status() + " " + reply.code());
    assertEquals(1, server.library.books.kept.size());
  }

  @Test
  void aStreamedBodyIsBoundedToo() {
    HttpRequest.Builder request =
        server
            .request("/api/books")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(new byte[100_000])));
    assertEquals(413, server.send(request).status());
    assertEquals(200, server.get("/api/books").status());
  }

  @Test
  void everyViolationIsNamedWithItsPath() {
    Reply reply =
        server.send(
            "POST",
            "/api/books",
            "{\"pages\":0,\"tags\":[\"a\",1],\"size\":{\"width\":0,\"x\":1},\"y\":2}");
    Stream<String> found =
        reply.list("details").stream()
            .map(each -> each.get("field") + " " + each.get("code"))
            .sorted();
    assertEquals(
        List.of(
            "pages too_small",
            "size.width too_small",
            "size.x unknown_field",
            "tags[1] type",
            "title required",
            "y unknown_field"),
        found.toList());
  }

  @Test
  void anAnswerDoesNotGrowWithTheFaults() {
    StringBuilder body = new StringBuilder("{\"title\":\"A\"");
    for (int i = 0; i < 1_500; i++) {
      body.append(",\"x").append(i).append("\":1");
    }
    Reply reply = server.send("POST", "/api/books", body.append('}').toString());
    assertEquals("unknown_field", reply.code());
    assertEquals(100, reply.list("details").size());
  }

  @Test
  void unknownParametersAreAllNamed() {
    Reply reply = server.get("/api/books?a=1&limit=2&b");
    assertEquals(
        List.of("a", "b"), reply.list("details").stream().map(each -> each.get("field")).toList());
  }

  @Test
  void wrongMethodsSayWhichAreRight() {
    Reply reply = server.send("PUT", "/api/books", BadRequests.OK);
    assertEquals("GET, HEAD, OPTIONS, POST", reply.header("Allow"));
    assertTrue(reply.json().get("detail").toString().contains("PUT"));
  }

  @Test
  void hugeNumbersInFreeFormJsonCostNoMemory() {
    Reply reply = server.send("PATCH", BadRequests.BOOK, "{\"notes\":{\"n\":1e999999999}}");
    assertEquals(200, reply.status());
    assertEquals(
        "{\"n\":1E+999999999}",
        server.library.books.kept.values().iterator().next().input().notes.text());
  }
}
