package com.ecosire.graphql;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import io.helidon.common.uri.UriQuery;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * One document as a client sent it (GraphQL over HTTP, request parameters).
 *
 * @param query the document's text; empty where only its hash was sent
 * @param operationName which operation of the document; empty for the only one
 * @param variables values of the operation's variables
 * @param hash the document's SHA-256, where the client uses persisted queries
 */
record Sent(
    Optional<String> query,
    String operationName,
    Map<String, Object> variables,
    Optional<String> hash) {

  /** Reads the object of a body; a wrong form is thrown as 400 {@code bad_request}. */
  static Sent of(Map<?, ?> body) {
    Optional<String> hash = hash(map(body.get("extensions"), "extensions"));
    Optional<String> query = Optional.ofNullable(text(body.get("query"), "query"));
    if (query.isEmpty() && hash.isEmpty()) {
      throw wrong("query must be a string");
    }
    String operation = text(body.get("operationName"), "operationName");
    return new Sent(
        query, operation == null ? "" : operation, map(body.get("variables"), "variables"), hash);
  }

  /** Reads a query string, where variables and extensions are JSON. */
  static Sent of(UriQuery query) {
    Map<String, Object> body = new java.util.HashMap<>();
    parameter(query, "query").ifPresent(text -> body.put("query", text));
    parameter(query, "operationName").ifPresent(text -> body.put("operationName", text));
    parameter(query, "variables").ifPresent(text -> body.put("variables", json(text, "variables")));
    parameter(query, "extensions")
        .ifPresent(text -> body.put("extensions", json(text, "extensions")));
    return of(body);
  }

  private static Optional<String> parameter(UriQuery query, String name) {
    return query.contains(name)
        ? Optional.of(query.get(name)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private static Object json(String text, String name) {
    try {
      return JsonText.parse(text);
    } catch (UncheckedIOException e) {
      throw Problems.refusal(ProblemCode.MALFORMED_JSON, name + " is not well-formed JSON");
    }
  }

  private static String text(Object value, String name) {
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw wrong(name + " must be a string");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value, String name) {
    if (value == null || value instanceof Map<?, ?>) {
      return value == null ? Map.of() : (Map<String, Object>) value;
    }
    throw wrong(name + " must be an object");
  }

  private static Optional<String> hash(Map<String, Object> extensions) {
    if (!(extensions.get("persistedQuery") instanceof Map<?, ?> persisted)) {
      return Optional.empty();
    }
    if (persisted.get("version") instanceof Integer version
        && version == 1
        && persisted.get("sha256Hash") instanceof String hash) {
      return Optional.of(hash);
    }
    throw wrong("extensions.persistedQuery must have version 1 and a sha256Hash");
  }

  private static RuntimeException wrong(String detail) {
    return Problems.refusal(ProblemCode.BAD_REQUEST, detail);
  }
}
