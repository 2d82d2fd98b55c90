package com.ecosire.domain.shape;

import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The type of a field as clients see it. */
public sealed interface Type permits Scalar, Type.Words, Type.Nested, Type.ListOf {

  /** One of a fixed set of words. */
  record Words(Enumeration enumeration) implements Type {
    /** All words, in the order of declaration. */
    public List<String> words() {
      return enumeration.words();
    }

    /**
     * Words and the values that they stand for: the constants of an enum class, or the words
     * themselves.
     */
    public interface Enumeration {
      /** The name of the enumeration in both documents; empty where it has none of its own. */
      String name();

      /** All words. */
      List<String> words();

      /** The word of a value. */
      String word(Object value);

      /** The value of a word or the value itself; null for anything else. */
      Object value(Object sent);
    }
  }

  /** An object with fields of its own. */
  record Nested(Class<?> type) implements Type {
    /** The object's shape. */
    public Shape<?> shape() {
      return Shape.of(type);
    }
  }

  /** A list of values of one type. */
  record ListOf(Type element) implements Type {}

  /** Plain Java types whose meaning needs no annotation. */
  Map<Class<?>, Scalar> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, Scalar.STRING),
          Map.entry(UUID.class, Scalar.UUID),
          Map.entry(boolean.class, Scalar.BOOL),
          Map.entry(Boolean.class, Scalar.BOOL),
          Map.entry(int.class, Scalar.INT),
          Map.entry(Integer.class, Scalar.INT),
          Map.entry(long.class, Scalar.LONG),
          Map.entry(Long.class, Scalar.LONG),
          Map.entry(BigDecimal.class, Scalar.DECIMAL),
          Map.entry(LocalDate.class, Scalar.DATE),
          Map.entry(Instant.class, Scalar.INSTANT),
          Map.entry(LocalTime.class, Scalar.TIME),
          Map.entry(com.ecosire.domain.json.Json.class, Scalar.JSON),
          Map.entry(Upload.class, Scalar.FILE));

  /** The type of a Java type, with the meaning that an {@link Is} gives it (or null for none). */
  static Type of(java.lang.reflect.Type java, Is is) {
    if (java instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListOf(of(list.getActualTypeArguments()[0], is));
    }
    if (!(java instanceof Class<?> type)) {
      throw new IllegalArgumentException("no field of an API may have the Java type " + java);
    }
    if (is != null) {
      return is.value();
    }
    if (type.isEnum()) {
      return new Words(EnumWords.of(type));
    }
    Scalar plain = PLAIN.get(type);
    return plain != null ? plain : new Nested(type);
  }
}
