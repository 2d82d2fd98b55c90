package com.ecosire.graphql.schema;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.shape.Type;
import java.util.Optional;

/** The defaults of single values, as clients would send them. */
final class Defaults {
  private Defaults() {}

  /** The default of a field, unless it is one that nobody may send. */
  static Optional<Object> of(Field field) {
    if (field.required() || !isSingle(field.type())) {
      return Optional.empty();
    }
    return field
        .defaultValue()
        .filter(value -> isAllowed(field, value))
        .map(value -> JsonText.parse(JsonWriter.text(field.type(), value)))
        .map(sent -> field.type() instanceof Type.Words ? EnumTypes.upper((String) sent) : sent);
  }

  private static boolean isSingle(Type type) {
    return type instanceof Type.Words || (type instanceof Scalar && type != Scalar.JSON);
  }

  private static boolean isAllowed(Field field, Object value) {
    Binding binding = new Binding(Source.TYPED);
    binding.value(field, value, field.name());
    return binding.violations().isEmpty();
  }
}
