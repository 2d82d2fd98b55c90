package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemDocument;
import com.ecosire.domain.problem.ProblemExamples;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The refusals that an operation can meet: one shared answer for each status, with an example of
 * each of its codes.
 */
final class Refusals {
  private static final Set<Integer> ALWAYS = Set.of(400, 401, 403, 404, 429, 500, 503);

  /**
   * No answer of an operation over REST: of GraphQL only, or of a method that the document does not
   * have.
   */
  private static final Set<ProblemCode> ELSEWHERE =
      EnumSet.of(
          ProblemCode.QUERY_TOO_COMPLEX,
          ProblemCode.INVALID_DOCUMENT,
          ProblemCode.PERSISTED_QUERY_NOT_FOUND,
          ProblemCode.METHOD_NOT_ALLOWED);

  private final Components components;
  private final Schemas schemas;
  private final Headers headers;

  Refusals(Components components, Schemas schemas, Headers headers) {
    this.components = components;
    this.schemas = schemas;
    this.headers = headers;
  }

  Map<String, Object> of(Operation<?, ?> operation) {
    Map<String, Object> responses = new LinkedHashMap<>();
    for (int status : statuses(operation)) {
      responses.put(String.valueOf(status), response(status));
    }
    return responses;
  }

  private static Set<Integer> statuses(Operation<?, ?> operation) {
    Set<Integer> statuses = new TreeSet<>(ALWAYS);
    if (operation.outputShape().isPresent()) {
      statuses.add(406);
    }
    if (operation.kind().writes()) {
      statuses.addAll(Set.of(409, 422));
    } else if (operation.kind() == Kind.QUERY) {
      statuses.add(409);
    }
    if (Traits.comparesVersion(operation)) {
      statuses.add(412);
    }
    if (Traits.isFile(operation)) {
      statuses.add(ProblemCode.RANGE_NOT_SATISFIABLE.status());
    }
    if (operation.hasBody()) {
      statuses.addAll(Set.of(413, 415));
    }
    // What is known but bad in the query string; 'fields' is known to every read of JSON.
    if (!operation.queryParameters().isEmpty()
        || operation.hasBody()
        || Traits.isCached(operation)) {
      statuses.add(422);
    }
    return statuses;
  }

  private Map<String, Object> response(int status) {
    List<ProblemCode> codes =
        ProblemDocument.codes().stream()
            .filter(code -> code.status() == status && !ELSEWHERE.contains(code))
            .toList();
    String name = codes.getFirst().title().replace(" ", "");
    return components.ref(Components.RESPONSES, name, () -> response(status, codes));
  }

  private Map<String, Object> response(int status, List<ProblemCode> codes) {
    Map<String, Object> examples = new LinkedHashMap<>();
    codes.forEach(code -> examples.put(code.word(), example(code)));
    Map<String, Object> media =
        Tree.of(
            "schema",
            schemas.schema("Problem", () -> CommonSchemas.problem(schemas)),
            "examples",
            examples);
    List<String> words = codes.stream().map(code -> "`" + code.word() + "`").toList();
    return Tree.of(
        "description", codes.getFirst().title() + ": " + String.join(", ", words) + ".",
        "headers", headers(status),
        "content", Tree.of("application/problem+json", media));
  }

  private Map<String, Object> headers(int status) {
    Map<String, Object> all = headers.common();
    switch (status) {
      case 401 -> headers.challenge(all);
      case 429, 503 -> headers.retryAfter(all);
      case 404, 409, 412, 422 -> headers.replayed(all);
      default -> {}
    }
    return all;
  }

  private static Map<String, Object> example(ProblemCode code) {
    return Tree.of("summary", code.explanation(), "value", ProblemExamples.of(code));
  }
}
