package com.ecosire.domain.shape;

import com.ecosire.domain.json.Json;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Converts and checks single values for a {@link Binding}; null means that a violation was noted.
 */
final class Values {
  private static final int MAX_NUMBER_TEXT = 40;

  private final Binding binding;
  private final Texts texts;

  Values(Binding binding) {
    this.binding = binding;
    this.texts = new Texts(binding);
  }

  Object convert(Field field, Type type, Object sent, String path) {
    return switch (type) {
      case Type.ListOf list -> list(field, list, sent, path);
      case Type.Nested nested -> nested(nested, sent, path);
      case Type.Words words -> word(words, sent, path);
      case Scalar scalar -> scalar(field, scalar, sent, path);
    };
  }

  private Object list(Field field, Type.ListOf type, Object sent, String path) {
    List<?> items = items(sent);
    if (items == null) {
      return wrong(path, "a list");
    }
    Limits limits = field.limits();
    if (items.size() > limits.maxItems() || items.size() < limits.minItems()) {
      binding.refuse(
          path,
          items.size() > limits.maxItems() ? "too_many_items" : "too_few_items",
          "Must have " + limits.minItems() + " to " + limits.maxItems() + " entries");
      return null;
    }
    List<Object> converted = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      String at = path + "[" + i + "]";
      Object item =
          items.get(i) == null
              ? wrong(at, "a value")
              : convert(field, type.element(), items.get(i), at);
      if (item != null) {
        converted.add(item);
      }
    }
    return converted;
  }

  private List<?> items(Object sent) {
    if (sent instanceof String text && binding.source() == Source.TEXT) {
      return Arrays.stream(text.split(","))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
    return sent instanceof List<?> list ? list : null;
  }

  @SuppressWarnings("unchecked")
  private Object nested(Type.Nested type, Object sent, String path) {
    if (type.type().isInstance(sent)) {
      return sent;
    }
    if (!(sent instanceof Map<?, ?>)) {
      return wrong(path, "an object");
    }
    return binding.bind(type.shape(), (Map<String, ?>) sent, path + ".");
  }

  private Object word(Type.Words type, Object sent, String path) {
    Object value = type.enumeration().value(sent);
    if (value == null) {
      binding.refuse(path, "enum", "Must be one of " + String.join(", ", type.words()));
    }
    return value;
  }

  private Object scalar(Field field, Scalar type, Object sent, String path) {
    if (type.textual()) {
      return sent instanceof String text
          ? texts.check(field, type, text, path)
          : wrong(path, "a string");
    }
    return switch (type) {
      case UUID -> uuid(sent, path);
      case BOOL -> bool(sent, path);
      case INT, DURATION -> number(field, sent, path).map(BigDecimal::intValue).orElse(null);
      case LONG, MONEY -> number(field, sent, path).map(BigDecimal::longValue).orElse(null);
      case DECIMAL, PERCENT -> decimal(field, sent, path);
      case DATE -> date(sent, path);
      case INSTANT -> instant(sent, path);
      case TIME -> time(sent, path);
      case JSON -> sent instanceof Json ? sent : json(sent, path);
      case FILE -> sent instanceof Upload ? sent : wrong(path, "a file");
      default -> throw new IllegalStateException("no conversion for " + type);
    };
  }

  private Object json(Object sent, String path) {
    String text = com.ecosire.domain.json.JsonText.write(sent);
    if (!Texts.isStorable(text)) {
      binding.refuse(path, "invalid_text", "Must not hold half of a surrogate pair");
      return null;
    }
    return new Json(text);
  }

  private Object uuid(Object sent, String path) {
    if (sent instanceof UUID) {
      return sent;
    }
    try {
      if (sent instanceof String text && text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException e) {
      // told below, like any other text that is no UUID
    }
    binding.refuse(path, "uuid", "Must be a UUID");
    return null;
  }

  private Object bool(Object sent, String path) {
    if (sent instanceof String text && binding.source() == Source.TEXT) {
      return switch (text) {
        case "true", "1" -> true;
        case "false", "0" -> false;
        default -> wrong(path, "true or false");
      };
    }
    return sent instanceof Boolean ? sent : wrong(path, "true or false");
  }

  private Optional<BigDecimal> number(Field field, Object sent, String path) {
    BigDecimal number = anyNumber(sent);
    if (number == null
        || number.precision() - number.scale() > MAX_NUMBER_TEXT
        || fraction(number)) {
      wrong(path, "a whole number");
      return Optional.empty();
    }
    return Optional.ofNullable(inRange(field, number, path));
  }

  private static boolean fraction(BigDecimal number) {
    return number.signum() != 0 && number.stripTrailingZeros().scale() > 0;
  }

  private Object decimal(Field field, Object sent, String path) {
    BigDecimal number = anyNumber(sent);
    Limits limits = field.limits();
    if (number == null) {
      return wrong(path, "a number");
    }
    if (number.precision() - number.scale() > limits.integerDigits()) {
      binding.refuse(
          path,
          "too_big",
          "Must have at most " + limits.integerDigits() + " digits before the point");
      return null;
    }
    if (number.signum() != 0 && number.stripTrailingZeros().scale() > limits.scale()) {
      binding.refuse(
          path, "scale", "Must have at most " + limits.scale() + " digits behind the point");
      return null;
    }
    return inRange(
        field, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros(), path);
  }

  private BigDecimal anyNumber(Object sent) {
    return switch (sent) {
      case BigDecimal number -> number.abs().scale() > MAX_NUMBER_TEXT * 10 ? null : number;
      case Integer number -> BigDecimal.valueOf(number);
      case Long number -> BigDecimal.valueOf(number);
      case java.math.BigInteger number -> new BigDecimal(number);
      case Double number when Double.isFinite(number) -> BigDecimal.valueOf(number);
      case String text when binding.source() == Source.TEXT -> parsed(text);
      default -> null;
    };
  }

  private static BigDecimal parsed(String text) {
    try {
      return text.length() > MAX_NUMBER_TEXT ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private BigDecimal inRange(Field field, BigDecimal number, String path) {
    Limits limits = field.limits();
    if (limits.min() != null && number.compareTo(limits.min()) < 0) {
      binding.refuse(path, "too_small", "Must be at least " + limits.min().toPlainString());
      return null;
    }
    if (limits.max() != null && number.compareTo(limits.max()) > 0) {
      binding.refuse(path, "too_big", "Must be at most " + limits.max().toPlainString());
      return null;
    }
    return number;
  }

  private Object date(Object sent, String path) {
    try {
      return sent instanceof LocalDate ? sent : inCalendar(LocalDate.parse((String) sent));
    } catch (ClassCastException | DateTimeException e) {
      binding.refuse(path, "date", "Must be a date like 2026-01-31");
      return null;
    }
  }

  private Object instant(Object sent, String path) {
    try {
      if (sent instanceof Instant) {
        return sent;
      }
      String text = (String) sent;
      Instant instant =
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant();
      inCalendar(LocalDate.ofInstant(instant, ZoneOffset.UTC));
      return instant.truncatedTo(ChronoUnit.MILLIS);
    } catch (ClassCastException | DateTimeException e) {
      binding.refuse(path, "instant", "Must be an instant like 2026-01-31T12:00:00.000Z");
      return null;
    }
  }

  /** The years that every database of the MySQL family stores. */
  private static LocalDate inCalendar(LocalDate date) {
    if (date.getYear() < 1000 || date.getYear() > 9999) {
      throw new DateTimeException("out of range");
    }
    return date;
  }

  private Object time(Object sent, String path) {
    try {
      return sent instanceof LocalTime ? sent : LocalTime.parse((String) sent);
    } catch (ClassCastException | DateTimeException e) {
      binding.refuse(path, "time", "Must be a time like 08:30");
      return null;
    }
  }

  private Object wrong(String path, String wanted) {
    binding.refuse(path, "type", "Must be " + wanted);
    return null;
  }
}
