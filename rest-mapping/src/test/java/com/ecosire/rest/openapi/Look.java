package com.ecosire.rest.openapi;

import java.util.List;
import java.util.Map;

/** A part of a document, found step by step; references are followed. */
record Look(Map<String, Object> document, Object part) {
  static Look at(OpenApiDocument document) {
    return new Look(document.tree30(), document.tree30());
  }

  /** A part of this part; the names of its members one by one, or the place in a list. */
  Look at(Object... steps) {
    Look found = this;
    for (Object step : steps) {
      found = found.step(step);
    }
    return found;
  }

  private Look step(Object step) {
    Object next = part instanceof List<?> list ? list.get((Integer) step) : map().get(step);
    if (next == null) {
      throw new AssertionError("there is no " + step + " in " + part);
    }
    return new Look(document, next).resolved();
  }

  private Look resolved() {
    if (!(part instanceof Map<?, ?> map) || !(map.get("$ref") instanceof String reference)) {
      return this;
    }
    return new Look(document, document).at((Object[]) reference.substring(2).split("/", -1));
  }

  /** The parameter of an operation with a name. */
  Look parameter(String name) {
    for (int i = 0; i < ((List<?>) at("parameters").part).size(); i++) {
      Look parameter = at("parameters", i);
      if (parameter.map().get("name").equals(name)) {
        return parameter;
      }
    }
    throw new AssertionError("there is no parameter " + name);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> map() {
    return (Map<String, Object>) part;
  }

  /** The names of the members, in order. */
  List<String> names() {
    return List.copyOf(map().keySet());
  }

  /** The value of a member. */
  Object get(String name) {
    return map().get(name);
  }
}
