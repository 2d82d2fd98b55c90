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

  /**
   * Some fields of several records that belong together, each row an array of them; nobody can
   * change these records.
   */
  record Joined(List<Side> sides) implements What<Object[]> {
    /**
     * One of the records.
     *
     * @param alias its name in the query, which an outer join may have found none for
     * @param attributes what is read of it, first something that no record lacks
     */
    public record Side(String alias, Class<?> type, List<String> attributes) {}

    @Override
    public String jpql() {
      return sides.stream()
          .flatMap(side -> side.attributes.stream().map(name -> side.alias + "." + name))
          .collect(Collectors.joining(", "));
    }

    @Override
    public RowMaker<Object[]> rows(List<String> columns) {
      List<RowMaker<?>> makers = new ArrayList<>();
      int from = 0;
      for (Side side : sides) {
        int end = from + side.attributes.size();
        makers.add(Layout.of(side.type).joined(columns.subList(from, end), from + 1));
        from = end;
      }
      return row -> {
        Object[] records = new Object[makers.size()];
        for (int i = 0; i < records.length; i++) {
          records[i] = makers.get(i).make(row);
        }
        return records;
      };
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
