package com.ecosire.domain.store.rows;

import com.ecosire.domain.shape.Field;
import com.ecosire.domain.store.Binary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a query reads of the records {@code r}.
 *
 * @param <T> what a row becomes
 */
public sealed interface What<T> {
  /** Whole records, which a session that writes watches for changes. */
  record Whole<E>(Class<E> type) implements What<E> {
    @Override
    public String jpql() {
      return "r";
    }

    @Override
    public RowMaker<E> rows(List<String> columns) {
      return Layout.of(type).rows(columns);
    }
  }

  /** Some fields of records, as JPQL names them; nobody can change these records. */
  record Part<E>(Class<E> type, String jpql) implements What<E> {
    /** The fields by their shapes. */
    public static <E> Part<E> of(Class<E> type, List<Field> fields) {
      return ofAttributes(type, fields.stream().map(Field::attribute).toList());
    }

    /** Persistent attributes, also such that no client sees. */
    public static <E> Part<E> ofAttributes(Class<E> type, List<String> attributes) {
      return new Part<>(
          type, attributes.stream().map(name -> "r." + name).collect(Collectors.joining(", ")));
    }

    @Override
    public RowMaker<E> rows(List<String> columns) {
      return Layout.of(type).rows(columns);
    }
  }

  /**
   * Records with values that the database works out; nobody can change these records.
   *
   * @param jpql what is read: the records or fields of them, then the values
   * @param values the names of the fields that the values get into
   */
  record Selected<E>(Class<E> type, String jpql, List<String> values) implements What<E> {
    /** What another one reads, and then JPQL expressions by the names of their fields. */
    public static <E> Selected<E> of(Class<E> type, What<E> plain, Map<String, String> values) {
      return new Selected<>(
          type,
          plain.jpql() + ", " + String.join(", ", values.values()),
          List.copyOf(values.keySet()));
    }

    @Override
    public RowMaker<E> rows(List<String> columns) {
      List<String> names = new ArrayList<>(columns.subList(0, columns.size() - values.size()));
      names.addAll(values);
      return Layout.of(type).rows(names);
    }
  }

  /** How many there are. */
  record Count() implements What<Long> {
    @Override
    public String jpql() {
      return "count(r.id)";
    }

    @Override
    public RowMaker<Long> rows(List<String> columns) {
      return row -> row.getLong(1);
    }
  }

  /** Only their ids. */
  record Ids() implements What<UUID> {
    @Override
    public String jpql() {
      return "r.id";
    }

    @Override
    public RowMaker<UUID> rows(List<String> columns) {
      return row -> Binary.uuid(row.getBytes(1));
    }
  }

  /** The words between select and from. */
  String jpql();

  /** What becomes of rows with these columns. */
  RowMaker<T> rows(List<String> columns);
}
