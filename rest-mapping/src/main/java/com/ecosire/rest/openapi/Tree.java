package com.ecosire.rest.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** Short ways to write the maps that the document is made of. */
final class Tree {
  private Tree() {}

  /** A map of names and values in turn, in this order. */
  static Map<String, Object> of(Object... members) {
    return with(Map.of(), members);
  }

  /** A copy of a map with more members behind it. */
  static Map<String, Object> with(Map<String, Object> first, Object... members) {
    Map<String, Object> map = new LinkedHashMap<>(first);
    for (int i = 0; i < members.length; i += 2) {
      map.put((String) members[i], members[i + 1]);
    }
    return map;
  }

  /** A reference to a component. */
  static Map<String, Object> ref(String section, String name) {
    return of("$ref", "#/components/" + section + "/" + name);
  }
}
