package com.ecosire.gateway.surfaces;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records of the first organization, made once through every create operation. */
final class Known {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final int ROWS = 3;
  private static final Map<String, Answer> MADE = new LinkedHashMap<>();

  static {
    Stream<Operation<?, ?>> creations = Calls.all().filter(o -> o.kind() == Kind.CREATE);
    creations.forEach(Known::make);
  }

  private Known() {}

  private static void make(Operation<?, ?> operation) {
    for (int i = 0; i < ROWS; i++) {
      ids(operation)
          .ifPresent(
              ids ->
                  MADE.merge(
                      operation.id(),
                      create(operation, ids),
                      (one, next) -> one.status() == 201 ? one : next));
    }
  }

  static Answer create(Operation<?, ?> operation, Map<String, String> ids) {
    Map<String, Object> values = values(operation);
    Answer first = Calls.rest(Who.ADMIN, operation, ids, values);
    List<Field> missing = missing(operation, first);
    missing.forEach(
        field ->
            values.put(
                field.name(),
                reference(field).orElseGet(() -> Samples.value(field, field.type()))));
    boolean emptied = emptyUnfitLists(first, values);
    return missing.isEmpty() && !emptied ? first : Calls.rest(Who.ADMIN, operation, ids, values);
  }

  /** Entries of lists can name what the parent lacks, such as a product's attributes. */
  private static boolean emptyUnfitLists(Answer refusal, Map<String, Object> values) {
    boolean emptied = false;
    for (var fault : refusal.faults()) {
      int bracket = fault.field().indexOf('[');
      if (bracket > 0 && fault.code().startsWith("unknown_")) {
        values.put(fault.field().substring(0, bracket), List.of());
        emptied = true;
      }
    }
    return emptied;
  }

  /** What other values make necessary, as the refusal says. */
  private static List<Field> missing(Operation<?, ?> operation, Answer refusal) {
    return operation.input().fields().stream()
        .filter(
            field ->
                refusal.faults().stream()
                    .anyMatch(f -> f.field().equals(field.name()) && f.code().equals("required")))
        .toList();
  }

  /** The first success of each create operation, else its last refusal, by id. */
  static Map<String, Answer> made() {
    return MADE;
  }

  /** Required values that refer to records which exist. */
  static Map<String, Object> values(Operation<?, ?> operation) {
    Map<String, Object> values = Samples.required(operation);
    if (!(operation.input() instanceof Input.Patched)) {
      operation.input().fields().stream()
          .filter(Field::required)
          .forEach(field -> reference(field).ifPresent(id -> values.put(field.name(), id)));
    }
    return values;
  }

  private static Optional<Object> reference(Field field) {
    Optional<String> id = field.reference().flatMap(Known::anyOf);
    return field.type() instanceof com.ecosire.domain.shape.Type.ListOf
        ? id.map(List::of)
        : id.map(Object.class::cast);
  }

  private static Optional<String> anyOf(String resource) {
    return RunningGateway.catalog().resources().stream()
        .filter(known -> known.name().equals(resource))
        .map(Resource::path)
        .filter(path -> !path.contains("{"))
        .findFirst()
        .flatMap(path -> entries(path).findFirst());
  }

  /** Ids for the path of an operation that belong to records of the first organization. */
  static Optional<Map<String, String>> ids(Operation<?, ?> operation) {
    return ids("", operation.path(), Map.of());
  }

  private static Optional<Map<String, String>> ids(
      String done, String rest, Map<String, String> found) {
    int open = rest.indexOf("/{");
    if (open < 0) {
      return Optional.of(found);
    }
    int close = rest.indexOf('}');
    String collection = done + rest.substring(0, open);
    String name = rest.substring(open + 2, close);
    return entries(collection)
        .map(id -> ids(collection + "/" + id, rest.substring(close + 1), with(found, name, id)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Map<String, String> with(Map<String, String> found, String name, String id) {
    Map<String, String> more = new HashMap<>(found);
    more.put(name, id);
    return more;
  }

  /** The ids of a list; nothing where there is no list or no id. */
  private static Stream<String> entries(String collection) {
    Answer answer = GATEWAY.send(Who.ADMIN, "GET", "/api" + collection, "");
    return answer.at("data") instanceof List<?> data
        ? data.stream()
            .map(entry -> ((Map<?, ?>) entry).get("id"))
            .filter(String.class::isInstance)
            .map(String.class::cast)
        : Stream.empty();
  }
}
