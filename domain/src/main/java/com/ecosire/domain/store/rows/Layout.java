package com.ecosire.domain.store.rows;

import com.ecosire.domain.shape.Shape;
import jakarta.persistence.Embedded;
import jakarta.persistence.Transient;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The columns of a stored type, and how each gets into its field: worked out once. Columns have the
 * names of the Java fields, in whatever case, also those of what the type embeds.
 *
 * @param <E> the stored type
 */
public final class Layout<E> {
  private static final MethodType SET =
      MethodType.methodType(void.class, Object.class, Object.class);
  private static final ClassValue<Layout<?>> CACHE =
      new ClassValue<>() {
        @Override
        protected Layout<?> computeValue(Class<?> type) {
          return new Layout<>(type);
        }
      };

  private final Class<E> type;
  private final Shape<E> shape;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final RowMaker<E> all;
  private final String list;

  private record Column(String name, Cell cell, boolean primitive, MethodHandle setter) {
    /** Leaves what cannot be null as a new record has it. */
    void read(ResultSet row, int at, Object record) throws SQLException {
      Object value = cell.read(row, at);
      if (value == null && primitive) {
        return;
      }
      try {
        setter.invokeExact(record, value);
      } catch (Throwable e) {
        throw new IllegalStateException("cannot set " + name, e);
      }
    }
  }

  private Layout(Class<E> type) {
    this.type = type;
    this.shape = Shape.of(type);
    for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
      add(level, setter -> setter);
    }
    this.all = rows(columns());
    this.list = String.join(", ", columns());
  }

  /** The layout of a stored type. */
  @SuppressWarnings("unchecked")
  public static <E> Layout<E> of(Class<E> type) {
    return (Layout<E>) CACHE.get(type);
  }

  private void add(Class<?> owner, UnaryOperator<MethodHandle> from) {
    for (Field field : owner.getDeclaredFields()) {
      if (field.isAnnotationPresent(Embedded.class)) {
        MethodHandle embedded = handle(lookup -> lookup.unreflectGetter(field), owner);
        add(field.getType(), setter -> MethodHandles.filterArguments(setter, 0, embedded));
      } else if (isStored(field)) {
        MethodHandle setter = from.apply(handle(lookup -> lookup.unreflectSetter(field), owner));
        boolean primitive = field.getType().isPrimitive();
        columns.put(
            key(name(field)),
            new Column(name(field), Cell.of(field), primitive, setter.asType(SET)));
      }
    }
  }

  /** That of the field, unless it is a reserved word in SQL and so stands under another one. */
  private static String name(Field field) {
    jakarta.persistence.Column named = field.getAnnotation(jakarta.persistence.Column.class);
    return named == null ? field.getName() : named.name();
  }

  private static boolean isStored(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && !field.isSynthetic()
        && !field.isAnnotationPresent(Transient.class);
  }

  @FunctionalInterface
  private interface Way {
    MethodHandle in(MethodHandles.Lookup lookup) throws IllegalAccessException;
  }

  private static MethodHandle handle(Way way, Class<?> owner) {
    try {
      return way.in(MethodHandles.privateLookupIn(owner, MethodHandles.lookup()));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("A field of " + owner.getName() + " is out of reach", e);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The names of all columns, as a statement selects them. */
  String list() {
    return list;
  }

  private List<String> columns() {
    return columns.values().stream().map(Column::name).toList();
  }

  /** Records of rows that have all columns, in the order of {@link #list}. */
  RowMaker<E> all() {
    return all;
  }

  /**
   * Records of rows that have some columns in this order; the other fields are left as a new record
   * has them.
   *
   * @throws IllegalArgumentException where the type has no such column
   */
  public RowMaker<E> rows(List<String> names) {
    return rows(names, 1);
  }

  private RowMaker<E> rows(List<String> names, int from) {
    Column[] wanted = names.stream().map(this::column).toArray(Column[]::new);
    return row -> {
      E record = shape.blank();
      for (int i = 0; i < wanted.length; i++) {
        wanted[i].read(row, from + i, record);
      }
      return record;
    };
  }

  /** Records of rows that have the columns from a place on; null where the first one is empty. */
  RowMaker<E> joined(List<String> names, int from) {
    RowMaker<E> rows = rows(names, from);
    return row -> row.getObject(from) == null ? null : rows.make(row);
  }

  private Column column(String name) {
    Column column = columns.get(key(name));
    return column == null ? workedOut(name) : column;
  }

  /** A field of the type itself that has no column; its value comes from an expression. */
  private Column workedOut(String name) {
    try {
      Field field = type.getDeclaredField(name);
      MethodHandle setter = handle(lookup -> lookup.unreflectSetter(field), type);
      boolean primitive = field.getType().isPrimitive();
      return new Column(name, Cell.of(field), primitive, setter.asType(SET));
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(shape.name() + " has no column " + name, e);
    }
  }
}
