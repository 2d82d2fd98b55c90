package com.ecosire.domain.store;

import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns a selection needs, and how rows of them become records of which only these fields
 * are set.
 */
final class Columns<E extends Stored> {
  private static final List<String> ALWAYS = List.of("id", "version");

  private final Shape<E> shape;
  private final Definition<E, ?> definition;

  Columns(Shape<E> shape, Definition<E, ?> definition) {
    this.shape = shape;
    this.definition = definition;
  }

  /** Whether the selection needs so much that whole entities are read. */
  boolean isWhole(Selection selection) {
    return selection.isAll() || of(selection).stream().anyMatch(field -> isObject(field));
  }

  private static boolean isObject(Field field) {
    return field.type() instanceof com.ecosire.domain.shape.Type.Nested;
  }

  List<Field> of(Selection selection) {
    return with(selection, shape.field("id").orElseThrow());
  }

  List<Field> with(Selection selection, Field sort) {
    Set<String> names = new LinkedHashSet<>(ALWAYS);
    names.add(sort.name());
    if (!definition.parentKey.isEmpty()) {
      names.add(definition.parentKey);
    }
    names.addAll(selection.fields());
    definition.computed.stream()
        .filter(computed -> selection.fields().contains(computed.field()))
        .forEach(computed -> names.addAll(computed.needs()));
    List<Field> wanted = new ArrayList<>();
    for (String name : names) {
      shape.field(name).filter(Field::stored).ifPresent(wanted::add);
    }
    return wanted;
  }

  static String list(List<Field> fields) {
    return fields.stream().map(field -> "r." + field.attribute()).collect(Collectors.joining(", "));
  }

  List<E> records(List<?> rows, List<Field> fields) {
    List<E> records = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] values = (Object[]) row;
      E record = shape.blank();
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null) {
          fields.get(i).set(record, values[i]);
        }
      }
      records.add(record);
    }
    return records;
  }
}
