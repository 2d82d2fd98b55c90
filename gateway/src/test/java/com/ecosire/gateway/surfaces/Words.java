package com.ecosire.gateway.surfaces;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** REST's values as GraphQL has them: the same but for the words of enumerations. */
final class Words {
  private Words() {}

  static Map<String, Object> ofGraphql(Map<String, ?> values, List<Field> fields) {
    Map<String, Object> converted = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          Optional<Field> field = fields.stream().filter(f -> f.name().equals(name)).findFirst();
          converted.put(name, field.map(f -> of(f.type(), value)).orElse(value));
        });
    return converted;
  }

  @SuppressWarnings("unchecked")
  private static Object of(Type type, Object value) {
    return switch (type) {
      case Type.Words words when value instanceof String word -> upper(word);
      case Type.ListOf list when value instanceof List<?> entries ->
          entries.stream().map(entry -> of(list.element(), entry)).toList();
      case Type.Nested nested when value instanceof Map<?, ?> object ->
          ofGraphql((Map<String, ?>) object, nested.shape().writable());
      default -> value;
    };
  }

  static String upper(String word) {
    return word.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("[^A-Za-z0-9]+", "_")
        .toUpperCase(Locale.ROOT);
  }
}
