package com.ecosire.domain.json;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads back what {@link JsonWriter} wrote: read-only fields too, and without checks, since it was valid when written. */
public final class JsonReader {
  private JsonReader() {}

  /** An object of a shape from its tree. */
  public static <T> T object(Class<T> type, Map<?, ?> tree) {
    Shape<T> shape = Shape.of(type);
    Object[] values = new Object[shape.fields().size()];
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      Object sent = tree.get(field.name());
      values[i] = sent == null ? field.defaultValue().orElse(null) : value(field.type(), sent);
    }
    return shape.make(values);
  }

  /** A value of a type from its tree. */
  public static Object value(Type type, Object tree) {
    return switch (type) {
      case Type.Words words -> words.enumeration().value(tree);
      case Type.Nested nested -> object(nested.type(), (Map<?, ?>) tree);
      case Type.ListOf list -> list(list, (List<?>) tree);
      case Scalar scalar -> scalar(scalar, tree);
    };
  }

  private static List<Object> list(Type.ListOf type, List<?> tree) {
    List<Object> values = new ArrayList<>(tree.size());
    tree.forEach(item -> values.add(item == null ? null : value(type.element(), item)));
    return values;
  }

  private static Object scalar(Scalar type, Object tree) {
    return switch (type) {
      case UUID -> UUID.fromString((String) tree);
      case BOOL -> tree;
      case INT, DURATION -> ((Number) tree).intValue();
      case LONG, MONEY -> ((Number) tree).longValue();
      case DECIMAL, PERCENT -> new BigDecimal(tree.toString());
      case DATE -> LocalDate.parse((String) tree);
      case INSTANT -> Instant.parse((String) tree);
      case TIME -> LocalTime.parse((String) tree);
      case JSON -> new Json(JsonText.write(tree));
      default -> tree.toString();
    };
  }
}
