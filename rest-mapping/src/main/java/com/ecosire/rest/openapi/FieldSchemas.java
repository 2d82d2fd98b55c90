package com.ecosire.rest.openapi;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema of a field: that of its type, with what the field says of it. */
final class FieldSchemas {
  private final Schemas schemas;
  private final Examples examples;

  FieldSchemas(Schemas schemas, Examples examples) {
    this.schemas = schemas;
    this.examples = examples;
  }

  /** Whether a field is never shown. */
  static boolean isSecret(Field field) {
    return field.type() == Scalar.SECRET;
  }

  /** A member of an object. */
  Map<String, Object> property(String owner, Field field, Use use) {
    Map<String, Object> schema = type(field, use);
    boolean nullable = use == Use.ANSWERED ? !field.present() : !field.required();
    if (schema.containsKey("$ref")) {
      Map<String, Object> wrapped = referred(schema, nullable);
      wrapped.put("description", FieldTexts.of(field, use));
      addUsual(wrapped, field, use);
      return wrapped;
    }
    schema.put("description", FieldTexts.of(field, use));
    if (nullable && schema.containsKey("type")) {
      schema.put("nullable", true);
    }
    addMarks(schema, field, use);
    examples.member(owner, field).ifPresent(example -> schema.put("example", example));
    return schema;
  }

  /** What stands beside a reference is ignored in OpenAPI 3.0, so that it is wrapped. */
  private Map<String, Object> referred(Map<String, Object> reference, boolean nullable) {
    return nullable
        ? Tree.of("oneOf", List.of(reference, schemas.missing()))
        : Tree.of("allOf", List.of(reference));
  }

  private static void addMarks(Map<String, Object> schema, Field field, Use use) {
    if (use == Use.ANSWERED && field.readOnly()) {
      schema.put("readOnly", true);
    }
    if (use != Use.ANSWERED && isSecret(field)) {
      schema.put("writeOnly", true);
    }
    addUsual(schema, field, use);
  }

  private static void addUsual(Map<String, Object> schema, Field field, Use use) {
    if (use == Use.SENT && !field.required()) {
      usual(field).ifPresent(value -> schema.put("default", value));
    }
  }

  /**
   * The default, unless nobody may send it: an empty list of lines says only that none were sent.
   */
  static Optional<Object> usual(Field field) {
    return field
        .defaultValue()
        .map(value -> JsonText.parse(JsonWriter.text(field.type(), value)))
        .filter(value -> Examples.violations(field, value).isEmpty());
  }

  /** The schema of a field's values, without what the field says of them. */
  Map<String, Object> type(Field field, Use use) {
    return type(field.type(), field.limits(), use);
  }

  private Map<String, Object> type(Type type, Limits limits, Use use) {
    return switch (type) {
      case Type.ListOf list -> list(list, limits, use);
      case Type.Nested nested -> schemas.nested(nested.shape(), use);
      case Type.Words words -> schemas.words(words);
      case Scalar scalar ->
          use == Use.ANSWERED ? ScalarSchemas.of(scalar) : ScalarSchemas.of(scalar, limits);
    };
  }

  private Map<String, Object> list(Type.ListOf list, Limits limits, Use use) {
    Map<String, Object> schema = Tree.of("type", "array");
    if (use != Use.ANSWERED) {
      if (limits.minItems() > 0) {
        schema.put("minItems", limits.minItems());
      }
      schema.put("maxItems", limits.maxItems());
    }
    schema.put("items", type(list.element(), limits, use == Use.ANSWERED ? use : Use.SENT));
    return schema;
  }
}
