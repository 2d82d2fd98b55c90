package com.ecosire.rest.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests that are wrong in one way each, with the problem that they get. */
final class BadRequests {
  static final String OK = "{\"title\":\"A\"}";
  static final String BOOK = "/api/books/01920000-0000-7000-8000-00000000000a";

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
          field("\"id\":\"01920000-0000-7000-8000-000000000001\""),
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
          patch(422, "validation_failed", "{\"version\":2}"),
          patch(422, "unknown_field", "{\"colour\":2}"),
          patch(422, "validation_failed", "{\"shelf\":\"B\"}"));

  private BadRequests() {}
}
