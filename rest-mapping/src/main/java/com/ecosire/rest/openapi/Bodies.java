package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
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
    Map<String, Object> content = Traits.takesFiles(operation) ? files(operation) : json(operation);
    boolean required =
        operation.input().fields().stream().anyMatch(Field::required)
            || operation.kind() != Kind.COMMAND;
    return Tree.of("required", required, "content", content);
  }

  private Map<String, Object> json(Operation<?, ?> operation) {
    Map<String, Object> content = new LinkedHashMap<>();
    if (operation.kind() == Kind.UPDATE) {
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

  /** A form with all fields as its parts; a single CSV file can be the body itself. */
  private Map<String, Object> files(Operation<?, ?> operation) {
    Map<String, Object> content =
        Tree.of("multipart/form-data", Tree.of("schema", schemas.input(operation)));
    List<Field> files = operation.input().fields().stream().filter(Traits::isFile).toList();
    if (files.size() == 1
        && files.getFirst().type() == Scalar.FILE
        && files.getFirst().doc().contains("CSV")) {
      content.put("text/csv", Tree.of("schema", Tree.of("type", "string", "format", "binary")));
    }
    return content;
  }
}
