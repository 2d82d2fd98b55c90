package com.ecosire.rest.openapi;

import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import java.math.BigDecimal;
import java.util.Map;

/** JSON Schema's types and formats of the single values, and the bounds of what may be sent. */
final class ScalarSchemas {
  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);

  private ScalarSchemas() {}

  /** The schema of a value as it is answered. */
  static Map<String, Object> of(Scalar scalar) {
    return switch (scalar) {
      case STRING, TEXT, PHONE, LOCALE, TIMEZONE -> Tree.of("type", "string");
      case EMAIL -> Tree.of("type", "string", "format", "email");
      case URL -> Tree.of("type", "string", "format", "uri");
      case COUNTRY -> Tree.of("type", "string", "pattern", "^[A-Z]{2}$");
      case CURRENCY -> Tree.of("type", "string", "pattern", "^[a-z]{3}$");
      case SECRET -> Tree.of("type", "string", "format", "password");
      case UUID -> Tree.of("type", "string", "format", "uuid");
      case DATE -> Tree.of("type", "string", "format", "date");
      case INSTANT -> Tree.of("type", "string", "format", "date-time");
      case TIME ->
          Tree.of(
              "type",
              "string",
              "pattern",
              "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?$");
      case FILE -> Tree.of("type", "string", "format", "binary");
      case BOOL -> Tree.of("type", "boolean");
      case INT, DURATION -> Tree.of("type", "integer", "format", "int32");
      case LONG, MONEY -> Tree.of("type", "integer", "format", "int64");
      case DECIMAL, PERCENT -> Tree.of("type", "number");
      case JSON -> Tree.of();
    };
  }

  /** The schema of a value as it is sent, with its bounds. */
  static Map<String, Object> of(Scalar scalar, Limits limits) {
    Map<String, Object> schema = of(scalar);
    if (scalar.textual()) {
      addLengths(schema, scalar, limits);
    } else if (schema.get("type") instanceof String type
        && (type.equals("integer") || type.equals("number"))) {
      addRange(schema, limits);
      addDigits(schema, scalar, limits);
    }
    return schema;
  }

  private static void addLengths(Map<String, Object> schema, Scalar scalar, Limits limits) {
    if (limits.minLength() > 0) {
      schema.put("minLength", limits.minLength());
    }
    if (scalar != Scalar.COUNTRY && scalar != Scalar.CURRENCY) {
      schema.put("maxLength", limits.maxLength());
    }
    if (limits.pattern() != null) {
      schema.put("pattern", whole(limits.pattern().pattern()));
    }
  }

  /** A pattern of Jakarta Validation matches the whole text, one of JSON Schema any part of it. */
  private static String whole(String pattern) {
    if (pattern.contains("|")) {
      return "^(?:" + pattern + ")$";
    }
    return (pattern.startsWith("^") ? "" : "^") + pattern + (pattern.endsWith("$") ? "" : "$");
  }

  private static void addRange(Map<String, Object> schema, Limits limits) {
    BigDecimal min = limits.min();
    BigDecimal max = limits.max();
    if (min != null && min.compareTo(INT_MIN) != 0) {
      schema.put("minimum", number(min));
    }
    if (max != null && max.compareTo(INT_MAX) != 0) {
      schema.put("maximum", number(max));
    }
  }

  private static void addDigits(Map<String, Object> schema, Scalar scalar, Limits limits) {
    if (scalar != Scalar.DECIMAL) {
      return;
    }
    BigDecimal most =
        BigDecimal.TEN
            .pow(limits.integerDigits())
            .subtract(BigDecimal.ONE.movePointLeft(limits.scale()));
    if (limits.min() == null) {
      schema.put("minimum", number(most.negate()));
    }
    if (limits.max() == null) {
      schema.put("maximum", number(most));
    }
  }

  private static Object number(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValue() : number;
  }
}
