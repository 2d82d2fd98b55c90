package com.ecosire.domain.json;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads back what {@link JsonWriter} wrote, with the fields that only the server sets. Nothing is
 * checked: what callers send is bound by {@link com.ecosire.domain.shape.Binding}.
 */
public final class JsonReader {
  private JsonReader() {}

  /** An object of a type from its tree; fields that the tree lacks have the type's defaults. */
  public static <T> T read(Class<T> type, Map<?, ?> tree) {
    Shape<T> shape = Shape.of(type);
    Object[] values = new Object[shape.fields().size()];
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      values[i] = value(field.type(), tree.get(field.name()));
    }
    return shape.make(values);
  }

  /** A value of a type from its tree; null for null. */
  public static Object value(Type type, Object written) {
    if (written == null) {
      return null;
    }
    return switch (type) {
      case Type.ListOf list -> list(list.element(), (List<?>) written);
      case Type.Nested nested -> read(nested.type(), (Map<?, ?>) written);
      case Type.Words words -> words.enumeration().value(written);
      case Scalar scalar -> scalar(scalar, written);
    };
  }

  private static List<Object> list(Type element, List<?> written) {
    List<Object> values = new ArrayList<>(written.size());
    written.forEach(item -> values.add(value(element, item)));
    return values;
  }

  private static Object scalar(Scalar type, Object written) {
    return switch (type) {
      case UUID -> UUID.fromString((String) written);
      case INT, DURATION -> ((Number) written).intValue();
      case LONG, MONEY -> ((Number) written).longValue();
      case DECIMAL, PERCENT -> decimal((Number) written);
      case DATE -> LocalDate.parse((String) written);
      case INSTANT -> Instant.parse((String) written);
      case TIME -> LocalTime.parse((String) written);
      case JSON -> new Json(JsonText.write(written));
      case FILE -> throw new IllegalArgumentException("a file is no value that can be read back");
      default -> written;
    };
  }

  private static BigDecimal decimal(Number number) {
    return switch (number) {
      case BigDecimal decimal -> decimal;
      case BigInteger integer -> new BigDecimal(integer);
      default -> BigDecimal.valueOf(number.longValue());
    };
  }
}
