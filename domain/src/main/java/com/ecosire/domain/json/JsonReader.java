package com.ecosire.domain.json;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  /** Nobody else's text: names are not repeated in it, and it is as deep as our types are. */
  private static final JsonFactory WRITTEN = new JsonFactory();

  private JsonReader() {}

  /**
   * A value of a type from the text that {@link JsonWriter} wrote of it, straight from its tokens.
   */
  public static Object parse(Type type, String json) {
    try (JsonParser in = WRITTEN.createParser(json)) {
      return next(type, in, in.nextToken());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object next(Type type, JsonParser in, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT && type instanceof Type.Nested nested) {
      return object(nested.type(), in);
    }
    if (token == JsonToken.START_ARRAY && type instanceof Type.ListOf list) {
      return array(list.element(), in);
    }
    return value(type, JsonText.value(in, token));
  }

  private static <T> T object(Class<T> type, JsonParser in) throws IOException {
    Shape<T> shape = Shape.of(type);
    Object[] values = new Object[shape.fields().size()];
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      int place = shape.place(in.currentName());
      JsonToken token = in.nextToken();
      if (place < 0) {
        in.skipChildren();
      } else {
        values[place] = next(shape.fields().get(place).type(), in, token);
      }
    }
    return shape.make(values);
  }

  private static List<Object> array(Type element, JsonParser in) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      values.add(next(element, in, token));
    }
    return values;
  }

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
