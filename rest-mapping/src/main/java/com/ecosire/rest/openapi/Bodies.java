package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.shape.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** The body that an operation takes, in every media type that it reads. */
final class Bodies {
  private final Components components;
  private final Schemas schemas;
  private final Examples examples;

  Bodies(Components components, Schemas schemas, Examples examples) {
    this.components = components;
    this.schemas = schemas;
    this.examples = examples;
  }

  Map<String, Object> of(Operation<?, ?> operation) {
    if (operation.input() instanceof Input.Raw raw) {
      return raw(raw);
    }
    Map<String, Object> content = Traits.takesFiles(operation) ? files(operation) : json(operation);
    boolean patch = operation.input() instanceof Input.Patched;
    boolean required = patch || operation.input().fields().stream().anyMatch(Field::required);
    return Tree.of("required", required, "content", content);
  }

  /** An object that nobody here describes, since it is another system's. */
  private static Map<String, Object> raw(Input.Raw body) {
    Map<String, Object> schema =
        Tree.of("type", "object", "additionalProperties", true, "description", body.doc());
    return Tree.of(
        "required", true, "content", Tree.of("application/json", Tree.of("schema", schema)));
  }

  private Map<String, Object> json(Operation<?, ?> operation) {
    Map<String, Object> content = new LinkedHashMap<>();
    if (operation.input() instanceof Input.Patched) {
      content.put("application/merge-patch+json", sent(operation));
    }
    content.put("application/json", sent(operation));
    return content;
  }

  private Map<String, Object> sent(Operation<?, ?> operation) {
    String name = TypeNames.input(operation);
    return Tree.of(
        "schema", schemas.input(operation), "examples", Tree.of("usual", example(operation, name)));
  }

  private Map<String, Object> example(Operation<?, ?> operation, String name) {
    return components.ref(
        Components.EXAMPLES,
        name,
        () -> Tree.of("summary", operation.summary(), "value", examples.input(operation)));
  }

  /**
   * A form with all fields as its parts, or the file itself with the other fields in the query
   * string.
   */
  private Map<String, Object> files(Operation<?, ?> operation) {
    Field file =
        operation.input().fields().stream().filter(Traits::isFile).findFirst().orElseThrow();
    String type = file.doc().contains("CSV") ? "text/csv" : "application/octet-stream";
    return Tree.of(
        "multipart/form-data",
        Tree.of("schema", schemas.input(operation)),
        type,
        Tree.of("schema", Tree.of("type", "string", "format", "binary")));
  }
}
