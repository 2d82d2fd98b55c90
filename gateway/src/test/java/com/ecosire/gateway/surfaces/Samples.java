package com.ecosire.gateway.surfaces;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Input that is right by type and limits, made from the shapes, never twice the same. */
final class Samples {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final String INSTANT = "2036-01-31T12:00:00.000Z";

  private Samples() {}

  /** What must be sent. A patch needs nothing. */
  static Map<String, Object> required(Operation<?, ?> operation) {
    return operation.input() instanceof Input.Patched
        ? new LinkedHashMap<>()
        : required(operation.input().fields());
  }

  private static Map<String, Object> required(List<Field> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.stream()
        .filter(field -> field.required() || field.limits().minItems() > 0)
        .filter(field -> field.type() != Scalar.FILE)
        .forEach(field -> values.put(field.name(), value(field, field.type())));
    return values;
  }

  static Object value(Field field, Type type) {
    return switch (type) {
      case Type.ListOf list -> List.of(value(field, list.element()));
      case Type.Nested nested -> required(nested.shape().writable());
      case Type.Words words -> words.enumeration().words().getFirst();
      case Scalar scalar -> scalar(field, scalar);
    };
  }

  private static Object scalar(Field field, Scalar scalar) {
    int count = COUNT.incrementAndGet();
    return switch (scalar) {
      case STRING, TEXT, SECRET -> text(field, count);
      case EMAIL -> "sample" + count + "@example.com";
      case URL -> "https://sample" + count + ".example.com/";
      case PHONE -> "+49 30 " + (100_000 + count);
      case COUNTRY -> "DE";
      case CURRENCY -> "eur";
      case LOCALE -> "de-DE";
      case TIMEZONE -> "Europe/Berlin";
      case UUID -> UUID.randomUUID().toString();
      case BOOL -> true;
      case INT, LONG, MONEY, DURATION, DECIMAL, PERCENT -> number(field.limits());
      case DATE -> "2026-01-31";
      case INSTANT -> field.name().startsWith("ends") ? "2036-02-29T12:00:00.000Z" : INSTANT;
      case TIME -> "08:30";
      case JSON -> Map.of("key", "value");
      case FILE -> throw new IllegalArgumentException(field + " is a file");
    };
  }

  private static Object text(Field field, int count) {
    Limits limits = field.limits();
    if (limits.pattern() != null) {
      return field.example().orElse("sample-" + count);
    }
    String text = "sample " + count + "x".repeat(limits.minLength());
    return text.substring(0, Math.min(text.length(), limits.maxLength()));
  }

  private static Object number(Limits limits) {
    BigDecimal one = BigDecimal.ONE;
    one = limits.min() == null ? one : one.max(limits.min());
    one = limits.max() == null ? one : one.min(limits.max());
    return one.longValue();
  }
}
