package com.ecosire.gateway.surfaces;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.TypeNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the published OpenAPI document says of operations. */
final class Described {
  private static final Map<?, ?> DOCUMENT =
      (Map<?, ?>) JsonText.parse(RunningGateway.instance().text("/api/openapi.json"));

  private Described() {}

  static Map<?, ?> operation(Operation<?, ?> operation) {
    Map<?, ?> path = of(DOCUMENT, "paths", "/api" + operation.path());
    return of(path.isEmpty() ? of(DOCUMENT, "paths", operation.path()) : path, method(operation));
  }

  private static String method(Operation<?, ?> operation) {
    return operation.method().toLowerCase(Locale.ROOT);
  }

  private static Map<?, ?> of(Map<?, ?> tree, String... names) {
    Map<?, ?> place = tree;
    for (String name : names) {
      place = place.get(name) instanceof Map<?, ?> next ? next : Map.of();
    }
    return place;
  }

  /** The default of a value of an operation's body or query string. */
  static Optional<Object> usual(Operation<?, ?> operation, String field) {
    String body = TypeNames.input(operation);
    Map<?, ?> property = of(DOCUMENT, "components", "schemas", body, "properties", field);
    if (!operation.hasBody()) {
      property = of(parameter(operation, field), "schema");
    }
    return Optional.ofNullable(property.get("default"));
  }

  private static Map<?, ?> parameter(Operation<?, ?> operation, String name) {
    for (Object each : (List<?>) operation(operation).get("parameters")) {
      Map<?, ?> parameter = (Map<?, ?>) each;
      if (parameter.get("$ref") instanceof String ref) {
        String component = ref.substring(ref.lastIndexOf('/') + 1);
        parameter = of(DOCUMENT, "components", "parameters", component);
      }
      if (name.equals(parameter.get("name"))) {
        return parameter;
      }
    }
    throw new AssertionError(operation + " has no parameter " + name);
  }
}
