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

/** Each row is a request that is wrong in one way, and the problem that it gets. */
class BadInputTest {
  private static final String BOOK = "/api/books/01920000-0000-7000-8000-00000000000a";

  /** A request; each character of the body is a byte. */
  record Row(int status, String code, String method, String path, String type, String body) {
    @Override
    public String toString() {
      return status
          + " "
          + code
          + ": "
          + method
          + " "
          + path
          + " "
          + body.substring(0, Math.min(60, body.length()));
    }
  }

  private static Row get(int status, String code, String path) {
    return new Row(status, code, "GET", path, "", "");
  }

  private static Row post(int status, String code, String body) {
    return body(status, code, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  private static Row body(int status, String code, String type, byte[] body) {
    return new Row(status, code, "POST", "/api/books", type, latin(body));
  }

  private static Row patch(int status, String code, String body) {
    return new Row(status, code, "PATCH", BOOK, "application/json", body);
  }

  private static Row field(String value, String... code) {
    return post(
        422, code.length == 0 ? "validation_failed" : code[0], "{\"title\":\"A\"," + value + "}");
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static final String OK = "{\"title\":\"A\"}";

  static final List<Row> PATHS =
      List.of(
          get(404, "not_found", "/"),
          get(404, "not_found", "/api"),
          get(404, "not_found", "/api/"),
          get(404, "not_found", "/api/nothing"),
          get(404, "not_found", "/api/books/"),
          get(404, "not_found", "/api//books"),
          get(404, "not_found", "/api/books/../books"),
          get(404, "not_found", "/api/books;a=b"),
          get(404, "not_found", "/api/books/1"),
          get(404, "not_found", "/api/books/%00"),
          get(404, "not_found", "/api/books/01920000-0000-7000-8000-00000000ffff"),
          get(404, "not_found", "/api/books/%2e%2e"),
          get(400, "bad_request", "/api/books/%ff"),
          get(405, "method_not_allowed", "/api/books/tidy"),
          get(405, "method_not_allowed", BOOK + "/lend"),
          new Row(405, "method_not_allowed", "PUT", "/api/books", "application/json", ""),
          new Row(405, "method_not_allowed", "DELETE", "/api/books", "", ""),
          new Row(405, "method_not_allowed", "BREW", "/api/books", "", ""),
          new Row(404, "not_found", "PATCH", BOOK.replace('a', 'b'), "application/json", "{}"));

  static final List<Row> QUERIES =
      List.of(
          get(400, "unknown_parameter", "/api/books?colour=red"),
          get(400, "unknown_parameter", "/api/books?Limit=1"),
          get(400, "unknown_parameter", "/api/books?titleFrom=a"),
          get(400, "unknown_parameter", "/api/books?=1"),
          get(400, "unknown_parameter", BOOK + "?limit=1"),
          get(400, "unknown_parameter", "/api/books/count?include=author"),
          get(400, "unknown_parameter", "/api/books/export?fields=a"),
          get(400, "bad_request", "/api/books?search=%ff"),
          get(400, "bad_request", "/api/books?search=%c3%28"),
          get(422, "validation_failed", "/api/books?limit=101"),
          get(422, "validation_failed", "/api/books?limit=0"),
          get(422, "validation_failed", "/api/books?limit=ten"),
          get(422, "validation_failed", "/api/books?limit=1.5"),
          get(422, "validation_failed", "/api/books?page=0"),
          get(422, "validation_failed", "/api/books?page=-1"),
          get(422, "validation_failed", "/api/books?page=99999999999999999999"),
          get(422, "validation_failed", "/api/books?page=1&page=2"),
          get(422, "validation_failed", "/api/books?total=maybe"),
          get(422, "validation_failed", "/api/books?sortBy=price"),
          get(422, "validation_failed", "/api/books?sortOrder=up"),
          get(422, "validation_failed", "/api/books?genre=poetry"),
          get(422, "validation_failed", "/api/books?from=yesterday"),
          get(422, "validation_failed", "/api/books?from=2026-02-30"),
          get(422, "validation_failed", "/api/books?priceFrom=1e999"),
          get(422, "validation_failed", "/api/books?authorId=1"),
          get(422, "validation_failed", "/api/books?search=%00"),
          get(422, "validation_failed", "/api/books?search=" + "x".repeat(201)),
          get(422, "validation_failed", "/api/books?fields=title,colour"),
          get(422, "validation_failed", "/api/books?fields=doorCode"),
          get(422, "validation_failed", "/api/books?include=publisher"),
          get(422, "validation_failed", "/api/books?include=author.books"),
          get(422, "validation_failed", BOOK + "/history?limit=1&limit=2"));

  static final List<Row> FORMS =
      List.of(
          post(400, "malformed_json", ""),
          post(400, "malformed_json", "  \n"),
          post(400, "malformed_json", "{"),
          post(400, "malformed_json", "{\"title\":\"A\"}}"),
          post(400, "malformed_json", "{\"title\":\"A\"} {}"),
          post(400, "malformed_json", "{title:\"A\"}"),
          post(400, "malformed_json", "{'title':'A'}"),
          post(400, "malformed_json", "{\"title\":\"A\",}"),
          post(400, "malformed_json", "{\"title\":NaN}"),
          post(400, "malformed_json", "{\"pages\":01}"),
          post(400, "malformed_json", "{\"pages\":+1}"),
          post(400, "malformed_json", "// hello\n{}"),
          post(400, "malformed_json", "{\"title\":\"A\",\"title\":\"B\"}"),
          post(400, "malformed_json", "{\"title\":\"A\nB\"}"),
          post(400, "malformed_json", "{\"title\":\"\\x\"}"),
          post(400, "malformed_json", "[]"),
          post(400, "malformed_json", "\"title\""),
          post(400, "malformed_json", "null"),
          post(400, "malformed_json", "{\"pages\":" + "9".repeat(101) + "}"),
          post(400, "malformed_json", "{\"notes\":" + "[".repeat(70) + "]".repeat(70) + "}"),
          post(400, "malformed_json", "[".repeat(9_000)),
          patch(400, "malformed_json", ""),
          patch(400, "malformed_json", "[]"),
          body(
              400, "malformed_json", "application/json", bytes('{', '"', 0xff, '"', ':', '1', '}')),
          body(
              400,
              "malformed_json",
              "application/json",
              bytes('{', '"', 0xc0, 0xaf, '"', ':', '1', '}')),
          body(
              400,
              "malformed_json",
              "application/json",
              bytes('{', '"', 0xed, 0xa0, 0x80, '"', ':', '1', '}')),
          body(
              400,
              "malformed_json",
              "application/json",
              "\uFEFF{}".getBytes(StandardCharsets.UTF_16BE)),
          body(400, "malformed_json", "application/json", OK.getBytes(StandardCharsets.UTF_16LE)),
          body(400, "malformed_json", "application/json", OK.getBytes(StandardCharsets.UTF_16BE)),
          body(415, "unsupported_media_type", "", OK.getBytes(StandardCharsets.UTF_8)),
          body(415, "unsupported_media_type", "text/plain", OK.getBytes(StandardCharsets.UTF_8)),
          body(415, "unsupported_media_type", "text/json", OK.getBytes(StandardCharsets.UTF_8)),
          body(415, "unsupported_media_type", "json", OK.getBytes(StandardCharsets.UTF_8)),
          body(
              415,
              "unsupported_media_type",
              "application/xml",
              "<title/>".getBytes(StandardCharsets.UTF_8)),
          body(
              415,
              "unsupported_media_type",
              "application/json; charset=latin1",
              OK.getBytes(StandardCharsets.UTF_8)),
          body(
              415,
              "unsupported_media_type",
              "application/merge-patch+json",
              OK.getBytes(StandardCharsets.UTF_8)),
          body(
              415,
              "unsupported_media_type",
              "application/x-www-form-urlencoded",
              "title=A".getBytes(StandardCharsets.UTF_8)),
          body(413, "payload_too_large", "application/json", new byte[LibraryServer.MAX_BODY + 1]),
          body(
              413, "payload_too_large", "application/json", new byte[20 * LibraryServer.MAX_BODY]));

  static final List<Row> FIELDS =
      List.of(
          post(422, "validation_failed", "{}"),
          post(422, "validation_failed", "{\"title\":null}"),
          post(422, "validation_failed", "{\"title\":\"\"}"),
          post(422, "validation_failed", "{\"title\":7}"),
          post(422, "validation_failed", "{\"title\":\"" + "x".repeat(21) + "\"}"),
          field("\"colour\":1", "unknown_field"),
          field("\"size\":{\"width\":1,\"depth\":1}", "unknown_field"),
          field("\"\\ud800\":1", "unknown_field"),
          field("\"id\":\"01920000-0000-7000-8000-000000000001\"", "unknown_field"),
          field("\"shelf\":\"\\u0000\""),
          field("\"shelf\":\"\\ud800\""),
          field("\"notes\":{\"a\":\"\\udc00\"}"),
          field("\"notes\":{\"\\udc00\":1}"),
          field("\"email\":\"nobody\""),
          field("\"homePage\":\"javascript:alert(1)\""),
          field("\"authorId\":\"1\""),
          field("\"authorId\":{\"id\":1}"),
          field("\"lendable\":\"true\""),
          field("\"lendable\":1"),
          field("\"pages\":\"7\""),
          field("\"pages\":7.5"),
          field("\"pages\":0"),
          field("\"pages\":10001"),
          field("\"pages\":1e999999999"),
          field("\"pages\":1e-999999999"),
          field("\"printed\":9007199254740992"),
          field("\"printed\":" + "9".repeat(99)),
          field("\"price\":19.90"),
          field("\"weight\":1.234"),
          field("\"weight\":12345678"),
          field("\"weight\":1e999999999"),
          field("\"discount\":100.1"),
          field("\"published\":\"2026-13-01\""),
          field("\"published\":20260101"),
          field("\"published\":\"+999999999-01-01\""),
          field("\"boughtAt\":\"2026-01-01T00:00:00\""),
          field("\"fetchFrom\":\"25:00\""),
          field("\"loan\":-1"),
          field("\"genre\":\"FICTION\""),
          field("\"genre\":[\"fiction\"]"),
          field("\"tags\":\"a,b\""),
          field("\"tags\":[null]"),
          field("\"tags\":[[]]"),
          field("\"size\":[]"),
          field("\"size\":{}"),
          patch(422, "validation_failed", "{\"title\":null}"),
          patch(422, "unknown_field", "{\"version\":2}"),
          patch(422, "unknown_field", "{\"colour\":2}"),
          patch(422, "validation_failed", "{\"shelf\":\"B\"}"));

  @TempDir static Path uploads;
  private static LibraryServer server;

  @BeforeAll
  static void start() {
    server = new LibraryServer(uploads);
    Book book = server.book("Emma");
    book.input().shelf = "A";
    book.id = UUID.fromString(BOOK.substring(BOOK.lastIndexOf('/') + 1));
    server.library.books.kept.clear();
    server.library.books.kept.put(book.id, book);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @FieldSource({"PATHS", "QUERIES", "FORMS", "FIELDS"})
  void getsItsProblem(Row row) {
    HttpRequest.Builder request = server.request(row.path);
    if (!row.type.isEmpty()) {
      request.header("Content-Type", row.type);
    }
    boolean empty = row.body.isEmpty();
    request.method(
        row.method,
        empty
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(row.body.getBytes(StandardCharsets.ISO_8859_1)));
    Reply reply = server.send(request);
    assertEquals(row.status + " " + row.code, reply.status() + " " + reply.code(), reply.text());
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
    Reply reply = server.send("POST", "/api/books", OK, "Accept", accept);
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
    Reply reply = server.send("PUT", "/api/books", OK);
    assertEquals("GET, HEAD, OPTIONS, POST", reply.header("Allow"));
    assertTrue(reply.json().get("detail").toString().contains("PUT"));
  }

  @Test
  void hugeNumbersInFreeFormJsonCostNoMemory() {
    Reply reply = server.send("PATCH", BOOK, "{\"notes\":{\"n\":1e999999999}}");
    assertEquals(200, reply.status());
    assertEquals(
        "{\"n\":1E+999999999}",
        server.library.books.kept.values().iterator().next().input().notes.text());
  }
}
