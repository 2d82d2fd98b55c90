package com.ecosire.gateway.demo.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form as Stripe's libraries send it: {@code line_items[0][price]=price_1}. */
record Form(Map<String, Object> values) {
  static Form of(String text) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        put(values, decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new Form(values);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> values, String name, String value) {
    String[] path = name.replace("]", "").split("\\[", -1);
    Map<String, Object> at = values;
    for (int i = 0; i < path.length - 1; i++) {
      at = (Map<String, Object>) at.computeIfAbsent(path[i], key -> new LinkedHashMap<>());
    }
    at.put(path[path.length - 1], value);
  }

  Optional<String> text(String... path) {
    Object found = values;
    for (String name : path) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return found instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  long number(String... path) {
    return text(path).map(Long::parseLong).orElse(0L);
  }

  /** The entries of a list. */
  @SuppressWarnings("unchecked")
  List<Form> list(String name) {
    List<Form> entries = new ArrayList<>();
    if (values.get(name) instanceof Map<?, ?> map) {
      map.values().stream()
          .filter(Map.class::isInstance)
          .forEach(entry -> entries.add(new Form((Map<String, Object>) entry)));
    }
    return entries;
  }

  /** An object within, such as the metadata. */
  @SuppressWarnings("unchecked")
  Map<String, Object> object(String name) {
    return values.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
