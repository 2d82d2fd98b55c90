package com.ecosire.gateway.surfaces;

import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same call over each surface, written from the operation alone. */
final class Calls {
  private static final RunningGateway GATEWAY = RunningGateway.instance();

  /** They change the organization that all tests share; its own tests call them over HTTP. */
  private static final Set<String> OF_ALL =
      Set.of(
          "organizations.delete",
          "organizations.restore",
          "organizations.disableModule",
          "organizations.changePlan");

  /** They need Stripe, which no test can reach. */
  private static final Set<String> AWAY = Set.of("invoices.paymentLink");

  private Calls() {}

  /** Every operation that both surfaces have; what is REST's alone has tests of its own. */
  static Stream<Operation<?, ?>> all() {
    return RunningGateway.catalog().operations().stream()
        .filter(operation -> !operation.isRestOnly());
  }

  /** Those that keys may call. What only people may call is told of where they sign in. */
  static Stream<Operation<?, ?>> byKey() {
    return all().filter(operation -> !operation.has(Condition.PERSONALLY));
  }

  /** Those that keys may call and that leave alone what all tests share. */
  static Stream<Operation<?, ?>> harmless() {
    return byKey().filter(operation -> !OF_ALL.contains(operation.id())).filter(Calls::isNear);
  }

  /** Whether it is of the one page of the platform, which all organizations see alike. */
  static boolean isOfPlatform(Operation<?, ?> operation) {
    return operation.module().equals("status");
  }

  /** Whether it needs nobody outside of the server. */
  static boolean isNear(Operation<?, ?> operation) {
    return !AWAY.contains(operation.id());
  }

  static Stream<Operation<?, ?>> withBody() {
    return byKey().filter(Operation::hasBody).filter(operation -> !takesFile(operation));
  }

  static Stream<Operation<?, ?>> lists() {
    return byKey().filter(operation -> operation.kind() == Kind.LIST);
  }

  /** Operations of one record or of what belongs to it. */
  static Stream<Operation<?, ?>> ofItems() {
    return byKey().filter(operation -> !operation.pathParameters().isEmpty());
  }

  static boolean takesFile(Operation<?, ?> operation) {
    return operation.input().fields().stream().anyMatch(field -> field.type() == Scalar.FILE);
  }

  /** Over GraphQL the answer is a link, and the operation runs when that is followed. */
  static boolean givesFile(Operation<?, ?> operation) {
    return operation.output() instanceof Output.Binary;
  }

  /** Whether two calls of it can ask for different things. */
  static boolean canDiffer(Operation<?, ?> operation) {
    return !operation.pathParameters().isEmpty() || !operation.input().fields().isEmpty();
  }

  /** Ids that nobody has. */
  static Map<String, String> strangeIds(Operation<?, ?> operation) {
    Map<String, String> ids = new HashMap<>();
    operation.pathParameters().forEach(name -> ids.put(name, UUID.randomUUID().toString()));
    return ids;
  }

  static String path(Operation<?, ?> operation, Map<String, String> ids) {
    String path = "/api" + operation.path();
    for (Map.Entry<String, String> id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return path;
  }

  static Answer rest(
      Who who,
      Operation<?, ?> operation,
      Map<String, String> ids,
      Map<String, ?> values,
      String... headers) {
    String path = path(operation, ids);
    if (takesFile(operation)) {
      Object file = values.get(fileField(operation));
      String text = file == null ? "name\n" : String.valueOf(file);
      byte[] body = file instanceof byte[] bytes ? bytes : text.getBytes(StandardCharsets.UTF_8);
      Map<String, Object> others = new HashMap<>(values);
      others.remove(fileField(operation));
      return GATEWAY.send(
          who, operation.method(), path + query(others), body, typed("text/csv", headers));
    }
    if (operation.hasBody()) {
      String body = JsonText.write(values);
      return GATEWAY.send(who, operation.method(), path, body, typed("application/json", headers));
    }
    return GATEWAY.send(who, operation.method(), path + query(values), "", headers);
  }

  private static String[] typed(String type, String... headers) {
    return Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
        .toArray(String[]::new);
  }

  private static String query(Map<String, ?> values) {
    String query =
        values.entrySet().stream()
            .map(value -> value.getKey() + "=" + encoded(value.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(Object value) {
    String text =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
            : String.valueOf(value);
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Answer graphql(
      Who who,
      Operation<?, ?> operation,
      Map<String, ?> ids,
      Map<String, ?> values,
      String... headers) {
    Map<String, Object> variables = new HashMap<>(ids);
    Map<String, Object> words = Words.ofGraphql(values, operation.input().fields());
    if (takesFile(operation)) {
      words.remove(fileField(operation));
      words.put(fileField(operation) + "Id", UUID.randomUUID().toString());
    }
    boolean object = operation.hasBody() || operation.kind().writes();
    if (!object) {
      variables.putAll(words);
    } else if (Documents.hasInput(operation)) {
      variables.put("input", words);
    }
    return GATEWAY.graphql(
        who,
        Documents.document(operation, new ArrayList<>(variables.keySet())),
        variables,
        headers);
  }

  private static String fileField(Operation<?, ?> operation) {
    return operation.input().fields().stream()
        .filter(field -> field.type() == Scalar.FILE)
        .map(Field::name)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the input is a merge patch, in which nothing is required. */
  static boolean isPatch(Operation<?, ?> operation) {
    return operation.input() instanceof Input.Patched;
  }
}
