package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The opaque ids of records: the resource's name and whatever the path of its {@code get} names, so
 * that a record can be read by the same operation, with the same rules, as by its path.
 */
final class NodeIds {
  private static final String SEPARATOR = ":";

  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * A resource whose records can be read alone, by which operation, and the fields that fill its
   * path.
   */
  record Entry(Resource<?, ?> resource, Operation<?, ?> get, List<Field> parts) {
    String idOf(Object source) {
      StringJoiner text = new StringJoiner(SEPARATOR);
      text.add(resource.name());
      parts.forEach(field -> text.add(String.valueOf(field.get(source))));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    Map<String, String> path(String[] texts) {
      Map<String, String> path = new LinkedHashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        path.put(parts.get(i).name(), texts[i + 1]);
      }
      return path;
    }
  }

  /** A record that an id names. */
  record Named(Entry entry, Map<String, String> path) {}

  NodeIds(Catalog catalog) {
    Map<String, Resource<?, ?>> resources = new HashMap<>();
    catalog.resources().forEach(resource -> resources.put(resource.name(), resource));
    for (Operation<?, ?> operation : catalog.operations()) {
      Resource<?, ?> resource = resources.get(operation.resource().orElse(""));
      if (operation.kind() == Kind.GET && resource != null) {
        add(resource, operation);
      }
    }
  }

  private void add(Resource<?, ?> resource, Operation<?, ?> get) {
    List<Field> parts =
        get.pathParameters().stream()
            .flatMap(name -> resource.shape().field(name).stream())
            .toList();
    if (parts.size() == get.pathParameters().size()) {
      entries.putIfAbsent(resource.name(), new Entry(resource, get, parts));
    }
  }

  Optional<Entry> of(Resource<?, ?> resource) {
    return Optional.ofNullable(entries.get(resource.name()));
  }

  /** The names of the fields that the id of a resource's records is made of. */
  List<String> fieldsOf(Resource<?, ?> resource) {
    return of(resource)
        .map(entry -> entry.parts().stream().map(Field::name).toList())
        .orElse(List.of());
  }

  Iterable<Entry> all() {
    return entries.values();
  }

  /** What an id names; empty where it is no id that was ever given out. */
  Optional<Named> read(String id) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
      String[] texts = text.split(SEPARATOR, -1);
      Entry entry = entries.get(texts[0]);
      boolean fits = entry != null && texts.length == entry.parts().size() + 1;
      return fits ? Optional.of(new Named(entry, entry.path(texts))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
