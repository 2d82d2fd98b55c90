package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of answers. */
final class Headers {
  private final Catalog catalog;
  private final Components components;

  Headers(Catalog catalog, Components components) {
    this.catalog = catalog;
    this.components = components;
  }

  /** Of every answer: the request's id and what is left of the limits. */
  Map<String, Object> common() {
    Map<String, Object> headers = new LinkedHashMap<>();
    text(headers, "X-Request-Id", "Id of the request, which the log has too.", "019b7a3c1e007d2f");
    count(
        headers,
        "X-RateLimit-Limit",
        "Calls in the window of the tightest limit that applied.",
        100);
    count(headers, "X-RateLimit-Remaining", "Calls that are left in that window.", 99);
    count(
        headers,
        "X-RateLimit-Reset",
        "When the whole limit is there again, in Unix seconds.",
        1_769_860_860);
    text(headers, "RateLimit", "What is left of each limit (IETF draft).", "\"general\";r=99;t=60");
    text(
        headers,
        "RateLimit-Policy",
        "The limits that apply (IETF draft).",
        "\"general\";q=100;w=60");
    return headers;
  }

  /** Of an operation's answer where it succeeds. */
  Map<String, Object> success(Operation<?, ?> operation) {
    Map<String, Object> headers = common();
    if (Traits.isTagged(operation)) {
      etag(headers);
    }
    if (Traits.isLocated(catalog, operation)) {
      text(
          headers,
          "Location",
          "Path of the new record.",
          "/api/contacts/" + SampleValues.id("Contact"));
    }
    if (operation.isPaged() && Traits.isCached(operation)) {
      text(
          headers,
          "Link",
          "The first, previous, next and last page (RFC 8288).",
          "</api/contacts?page=2>; rel=\"next\"");
    }
    addFile(headers, operation);
    if (operation.kind().writes()) {
      replayed(headers);
    }
    return headers;
  }

  private void addFile(Map<String, Object> headers, Operation<?, ?> operation) {
    if (operation.output() instanceof Output.Binary) {
      text(
          headers,
          "Content-Disposition",
          "The file's name.",
          "attachment; filename=\"export.csv\"");
    }
  }

  /** The strong validator of a record's representation. */
  void etag(Map<String, Object> headers) {
    text(
        headers,
        "ETag",
        "Strong validator: the version, where there is one, and a hash of the answer.",
        "\"3-9f86d081884c7d65\"");
  }

  /** Which part of a file it is. */
  void range(Map<String, Object> headers) {
    text(headers, "Content-Range", "Which bytes these are.", "bytes 0-1023/146515");
  }

  /** Where a browser goes on. */
  void goingOn(Map<String, Object> headers) {
    Map<String, Object> schema =
        Tree.of(
            "type", "string", "format", "uri", "example", "https://login.example.com/authorize");
    headers.put("Location", Tree.of("description", "Where the browser goes on.", "schema", schema));
  }

  /** Whether the answer is a kept one. */
  void replayed(Map<String, Object> headers) {
    Map<String, Object> schema = Tree.of("type", "boolean");
    add(
        headers,
        "Idempotency-Replayed",
        "True where the answer is that of an earlier call with the same key.",
        schema);
  }

  /** Seconds until another try is worth it. */
  void retryAfter(Map<String, Object> headers) {
    count(headers, "Retry-After", "Seconds until another try is worth it.", 12);
  }

  /** How to authenticate. */
  void challenge(Map<String, Object> headers) {
    text(headers, "WWW-Authenticate", "How to authenticate (RFC 6750).", "Bearer realm=\"api\"");
  }

  private void text(Map<String, Object> headers, String name, String doc, String example) {
    add(headers, name, doc, Tree.of("type", "string", "example", example));
  }

  private void count(Map<String, Object> headers, String name, String doc, long example) {
    add(
        headers,
        name,
        doc,
        Tree.of("type", "integer", "format", "int64", "minimum", 0, "example", example));
  }

  private void add(
      Map<String, Object> headers, String name, String doc, Map<String, Object> schema) {
    Map<String, Object> header = Tree.of("description", doc, "schema", schema);
    headers.put(name, components.ref(Components.HEADERS, name, () -> header));
  }
}
