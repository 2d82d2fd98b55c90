package com.ecosire.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The parts of the document that others refer to; each is made when it is first referred to, so
 * none is unused.
 */
final class Components {
  static final String SCHEMAS = "schemas";
  static final String PARAMETERS = "parameters";
  static final String RESPONSES = "responses";
  static final String HEADERS = "headers";
  static final String EXAMPLES = "examples";

  private final Map<String, Map<String, Object>> sections = new LinkedHashMap<>();

  Components() {
    for (String section : List.of(SCHEMAS, PARAMETERS, RESPONSES, HEADERS, EXAMPLES)) {
      sections.put(section, new TreeMap<>());
    }
  }

  /** A reference to a part; the part may refer to itself. */
  Map<String, Object> ref(String section, String name, Supplier<Map<String, Object>> part) {
    Map<String, Object> parts = sections.get(section);
    if (!parts.containsKey(name)) {
      parts.put(name, Map.of());
      parts.put(name, part.get());
    }
    return Tree.ref(section, name);
  }

  /** All parts, those of a section by name, so that a new one moves no other. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    sections.forEach((section, parts) -> tree.put(section, new LinkedHashMap<>(parts)));
    tree.values().removeIf(parts -> ((Map<?, ?>) parts).isEmpty());
    return tree;
  }
}
