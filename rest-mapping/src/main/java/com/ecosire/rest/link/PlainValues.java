package com.ecosire.rest.link;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arguments in a form that survives a way through JSON: enum constants become their words. */
final class PlainValues {
  private PlainValues() {}

  static Map<String, Object> of(Operation<?, ?> operation, Map<String, ?> values) {
    return plain(operation.input().fields(), values);
  }

  private static Map<String, Object> plain(List<Field> fields, Map<?, ?> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          Optional<Field> field =
              fields.stream().filter(each -> each.name().equals(name)).findFirst();
          plain.put(name.toString(), field.map(each -> plain(each.type(), value)).orElse(value));
        });
    return plain;
  }

  private static Object plain(Type type, Object value) {
    return switch (type) {
      case Type.Words words when value instanceof Enum<?> -> words.enumeration().word(value);
      case Type.ListOf list when value instanceof List<?> items ->
          items.stream().map(item -> plain(list.element(), item)).toList();
      case Type.Nested nested when value instanceof Map<?, ?> map ->
          plain(shape(nested).fields(), map);
      default -> value;
    };
  }

  private static Shape<?> shape(Type.Nested nested) {
    return nested.shape();
  }
}
