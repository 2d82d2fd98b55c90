package com.ecosire.domain.store.rows;

import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Ranked;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import java.lang.reflect.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Reads the value of one column; null where there is none. */
@FunctionalInterface
interface Cell {
  Object read(ResultSet row, int at) throws SQLException;

  /**
   * The way to the values of a field's column.
   *
   * @throws IllegalArgumentException where there is none for the field's type
   */
  static Cell of(Field field) {
    Convert convert = field.getAnnotation(Convert.class);
    if (convert != null) {
      return converted(converter(convert.converter()));
    }
    return field.getType().isEnum() ? word(field.getType()) : plain(field);
  }

  private static Cell plain(Field field) {
    return switch (field.getType().getName()) {
      case "java.lang.String" -> ResultSet::getString;
      case "[B" -> ResultSet::getBytes;
      case "java.util.UUID" -> Cell::id;
      case "java.time.Instant" -> Cell::instant;
      case "java.time.LocalDate" -> (row, at) -> row.getObject(at, LocalDate.class);
      case "java.time.LocalTime" -> (row, at) -> row.getObject(at, LocalTime.class);
      case "java.math.BigDecimal" -> ResultSet::getBigDecimal;
      case "long", "java.lang.Long" -> Cell::whole;
      case "int", "java.lang.Integer" -> Cell::small;
      case "boolean", "java.lang.Boolean" -> Cell::yesOrNo;
      default -> throw new IllegalArgumentException("There is no column for " + field);
    };
  }

  private static Object id(ResultSet row, int at) throws SQLException {
    byte[] bytes = row.getBytes(at);
    return bytes == null ? null : Binary.uuid(bytes);
  }

  private static Object instant(ResultSet row, int at) throws SQLException {
    LocalDateTime time = row.getObject(at, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  private static Object whole(ResultSet row, int at) throws SQLException {
    long value = row.getLong(at);
    return value == 0 && row.wasNull() ? null : (Object) value;
  }

  private static Object small(ResultSet row, int at) throws SQLException {
    int value = row.getInt(at);
    return value == 0 && row.wasNull() ? null : (Object) value;
  }

  private static Object yesOrNo(ResultSet row, int at) throws SQLException {
    boolean value = row.getBoolean(at);
    return !value && row.wasNull() ? null : (Object) value;
  }

  private static Cell word(Class<?> type) {
    Map<String, Object> words = new HashMap<>();
    for (Object each : type.getEnumConstants()) {
      Enum<?> word = (Enum<?>) each;
      words.put(each instanceof Ranked ranked ? "" + ranked.ordinal() : word.name(), each);
    }
    return (row, at) -> {
      String word = row.getString(at);
      Object value = words.get(word);
      if (value == null && word != null) {
        throw new IllegalStateException(word + " is no " + type.getName());
      }
      return value;
    };
  }

  private static Cell converted(AttributeConverter<Object, String> converter) {
    return (row, at) -> converter.convertToEntityAttribute(row.getString(at));
  }

  @SuppressWarnings("unchecked")
  private static AttributeConverter<Object, String> converter(Class<?> type) {
    try {
      return (AttributeConverter<Object, String>) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("The converter " + type.getName() + " has no use", e);
    }
  }
}
