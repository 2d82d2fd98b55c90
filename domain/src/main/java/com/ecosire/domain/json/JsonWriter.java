package com.ecosire.domain.json;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes objects of one shape as JSON. Names are encoded and field kinds decided once, when the
 * writer is made.
 *
 * @param <T> the Java type of the shape
 */
public final class JsonWriter<T> {
  private static final ClassValue<JsonWriter<?>> CACHE =
      new ClassValue<>() {
        @Override
        protected JsonWriter<?> computeValue(Class<?> type) {
          return new JsonWriter<>(Shape.of(type));
        }
      };

  private final Part[] parts;

  private JsonWriter(Shape<T> shape) {
    this.parts =
        shape.fields().stream()
            .filter(field -> field.type() != Scalar.SECRET)
            .map(field -> new Part(field, new SerializedString(field.name())))
            .toArray(Part[]::new);
  }

  private record Part(Field field, SerializedString name) {}

  /** The writer of a type; made once. */
  @SuppressWarnings("unchecked")
  public static <T> JsonWriter<T> of(Class<T> type) {
    return (JsonWriter<T>) CACHE.get(type);
  }

  /** Writes all fields as an object. */
  public void write(JsonGenerator out, Object target) throws IOException {
    out.writeStartObject();
    writeFields(out, target, name -> true);
    out.writeEndObject();
  }

  /** Writes the wanted fields, without the braces, so that a surface can add members of its own. */
  public void writeFields(JsonGenerator out, Object target, Predicate<String> wanted)
      throws IOException {
    for (Part part : parts) {
      if (wanted.test(part.field.name())) {
        out.writeFieldName(part.name);
        writeValue(out, part.field.type(), part.field.get(target));
      }
    }
  }

  /** All fields as JSON text. */
  public String text(T target) {
    return new String(JsonBytes.of(out -> write(out, target)), StandardCharsets.UTF_8);
  }

  /** A value of a type as JSON text; null as null. */
  public static String text(Type type, Object value) {
    return new String(JsonBytes.of(out -> writeValue(out, type, value)), StandardCharsets.UTF_8);
  }

  /** Writes a value of a type; null as null. */
  public static void writeValue(JsonGenerator out, Type type, Object value) throws IOException {
    if (value == null) {
      out.writeNull();
      return;
    }
    switch (type) {
      case Scalar scalar -> writeScalar(out, scalar, value);
      case Type.Words words -> out.writeString(words.enumeration().word(value));
      case Type.Nested nested -> of(nested.type()).write(out, value);
      case Type.ListOf list -> {
        out.writeStartArray();
        for (Object item : (List<?>) value) {
          writeValue(out, list.element(), item);
        }
        out.writeEndArray();
      }
    }
  }

  private static void writeScalar(JsonGenerator out, Scalar type, Object value) throws IOException {
    switch (type) {
      case BOOL -> out.writeBoolean((Boolean) value);
      case INT, DURATION -> out.writeNumber(((Number) value).intValue());
      case LONG, MONEY -> out.writeNumber(((Number) value).longValue());
      case DECIMAL, PERCENT -> out.writeNumber(plain((BigDecimal) value));
      case INSTANT -> out.writeString(Instants.text((java.time.Instant) value));
      case JSON -> out.writeRawValue(((Json) value).text());
      default -> out.writeString(value.toString());
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
