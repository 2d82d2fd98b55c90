package com.ecosire.domain.store;

import com.ecosire.domain.operation.Records.Children;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.rows.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which columns a selection needs; worked out once for each. */
final class Columns<E extends Stored> {
  /** So many selections are kept; callers can make more. */
  private static final int KEPT = 500;

  private final Shape<E> shape;
  private final Definition<E, ?> definition;
  private final Field id;
  private final What<E> whole;
  private final What<E> read;
  private final Map<Wanted, What<E>> parts = new ConcurrentHashMap<>();

  private record Wanted(Selection selection, String sort) {}

  Columns(Shape<E> shape, Definition<E, ?> definition) {
    this.shape = shape;
    this.definition = definition;
    this.id = shape.rowId().orElseThrow();
    this.whole = new What.Whole<>(definition.entity);
    this.read = selecting(whole, Selection.ALL);
  }

  /** What a selection reads; {@code writes} says whether whole records may be changed. */
  What<E> of(Selection selection, boolean writes) {
    return with(selection, id, writes);
  }

  /** The fields that a selection of children reads; none where it reads all. */
  List<Field> of(Children wanted, Selection selection) {
    if (selection.isAll()) {
      return List.of();
    }
    List<Field> fields = fields(selection, wanted.request().sort());
    if (!fields.contains(wanted.key())) {
      fields.add(wanted.key());
    }
    return fields;
  }

  /** What a selection reads, and the field to sort by, which cursors hold. */
  What<E> with(Selection selection, Field sort, boolean writes) {
    if (selection.isAll()) {
      return writes ? whole : read;
    }
    Wanted wanted = new Wanted(selection, sort.name());
    What<E> known = parts.get(wanted);
    if (known == null) {
      known =
          selecting(
              What.Part.ofAttributes(definition.entity, attributes(selection, sort)), selection);
      if (parts.size() < KEPT) {
        parts.put(wanted, known);
      }
    }
    return known;
  }

  /** The values alone that the database works out, of records that were read without them. */
  What<E> values(Selection selection) {
    return selecting(What.Part.of(definition.entity, List.of(id)), selection);
  }

  /** The same with what the database works out of the selection. */
  private What<E> selecting(What<E> plain, Selection selection) {
    Map<String, String> wanted = new LinkedHashMap<>(definition.selected);
    wanted.keySet().removeIf(field -> !selection.wants(field));
    return wanted.isEmpty() ? plain : What.Selected.of(definition.entity, plain, wanted);
  }

  /** The fields, and what computed ones are made of that no client sees. */
  private List<String> attributes(Selection selection, Field sort) {
    List<String> attributes =
        new ArrayList<>(fields(selection, sort).stream().map(Field::attribute).toList());
    definition.computed.stream()
        .filter(computed -> selection.fields().contains(computed.field()))
        .flatMap(computed -> computed.needs().stream())
        .filter(name -> shape.field(name).isEmpty() && !attributes.contains(name))
        .forEach(attributes::add);
    return attributes;
  }

  private List<Field> fields(Selection selection, Field sort) {
    Set<String> names = new LinkedHashSet<>(List.of("id"));
    shape.version().map(Field::name).ifPresent(names::add);
    names.add(sort.name());
    if (!definition.parentKey.isEmpty()) {
      names.add(definition.parentKey);
    }
    names.addAll(selection.fields());
    definition.computed.stream()
        .filter(computed -> selection.fields().contains(computed.field()))
        .forEach(computed -> names.addAll(computed.needs()));
    List<Field> wanted = new ArrayList<>();
    if (shape.hasGivenIds()) {
      wanted.add(id);
    }
    for (String name : names) {
      shape.field(name).filter(Field::stored).ifPresent(wanted::add);
    }
    return wanted;
  }
}
