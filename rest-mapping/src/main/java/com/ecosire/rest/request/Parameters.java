package com.ecosire.rest.request;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The query parameters that one operation knows. */
public final class Parameters {
  /** Narrows an answer to some of its fields. */
  public static final String FIELDS = "fields";

  /** Embeds relations into an answer. */
  public static final String INCLUDE = "include";

  private enum Place {
    VALUE,
    PAGING,
    SELECTION
  }

  private record Known(Place place, boolean list) {}

  private final Map<String, Known> known = new HashMap<>();

  /**
   * Collects what an operation knows; {@code selection} says which of fields and include its answer
   * has.
   */
  public Parameters(Operation<?, ?> operation, Set<String> selection) {
    selection.forEach(name -> known.put(name, new Known(Place.SELECTION, true)));
    if (operation.isPaged()) {
      ListParameters.PAGING.forEach(
          field -> known.put(field.name(), new Known(Place.PAGING, false)));
    }
    if (!operation.hasBody() || Uploads.takesFile(operation)) {
      operation.input().fields().stream()
          .filter(field -> field.type() != Scalar.FILE)
          .forEach(field -> known.put(field.name(), new Known(Place.VALUE, isList(field))));
    }
  }

  private static boolean isList(Field field) {
    return field.type() instanceof Type.ListOf;
  }

  /**
   * Sorts a raw query string; 400 for unknown names, 422 for a single value that is given more than
   * once.
   */
  public Query read(String raw) {
    if (raw.isEmpty()) {
      return Query.NONE;
    }
    SentTexts sent = SentTexts.ofQuery(raw);
    refuseStrangers(sent.names());
    Map<Place, Map<String, String>> sorted = new HashMap<>();
    for (String name : sent.names()) {
      Known parameter = known.get(name);
      sorted
          .computeIfAbsent(parameter.place, place -> new LinkedHashMap<>())
          .put(name, sent.text(name, parameter.list));
    }
    Map<String, String> selection = sorted.getOrDefault(Place.SELECTION, Map.of());
    return new Query(
        sorted.getOrDefault(Place.VALUE, Map.of()),
        sorted.getOrDefault(Place.PAGING, Map.of()),
        selection.getOrDefault(FIELDS, ""),
        selection.getOrDefault(INCLUDE, ""));
  }

  private void refuseStrangers(Set<String> names) {
    List<String> strangers = names.stream().filter(name -> !known.containsKey(name)).toList();
    if (!strangers.isEmpty()) {
      String word = ProblemCode.UNKNOWN_PARAMETER.word();
      throw new ProblemException(
          new Problem.Refusal(
              ProblemCode.UNKNOWN_PARAMETER,
              "There is no query parameter "
                  + String.join(", ", strangers.stream().limit(5).toList()),
              strangers.stream()
                  .map(name -> new Violation(name, word, "There is no such parameter"))
                  .toList()));
    }
  }
}
