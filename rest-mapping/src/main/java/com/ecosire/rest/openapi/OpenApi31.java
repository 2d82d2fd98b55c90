package com.ecosire.rest.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a document of OpenAPI 3.0 in the words of 3.1, whose schemas are JSON Schema 2020-12. */
final class OpenApi31 {
  /** Members whose values are data and not parts of the document. */
  private static final Set<String> DATA = Set.of("example", "default", "enum", "value", "required");

  private OpenApi31() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> of(Map<String, Object> document) {
    Map<String, Object> tree = (Map<String, Object>) part(document);
    tree.put("openapi", "3.1.0");
    Map<String, Object> components = (Map<String, Object>) tree.get("components");
    components.replace(Components.SCHEMAS, schemas(document));
    return tree;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> schemas(Map<String, Object> document) {
    Map<String, Object> components = (Map<String, Object>) document.get("components");
    return eachSchema((Map<String, Object>) components.getOrDefault(Components.SCHEMAS, Map.of()));
  }

  private static Object part(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(OpenApi31::part).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, member) -> copy.put((String) key, member((String) key, member)));
    return copy;
  }

  private static Object member(String key, Object value) {
    if (key.equals("schema")) {
      return schema(value);
    }
    return DATA.contains(key) ? value : part(value);
  }

  private static Map<String, Object> eachSchema(Map<?, ?> schemas) {
    Map<String, Object> copy = new LinkedHashMap<>();
    schemas.forEach((name, schema) -> copy.put((String) name, schema(schema)));
    return copy;
  }

  private static Object schema(Object value) {
    if (!(value instanceof Map<?, ?> schema)) {
      return value;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    schema.forEach((key, member) -> addKeyword(copy, (String) key, member, schema));
    return copy;
  }

  private static void addKeyword(
      Map<String, Object> copy, String key, Object value, Map<?, ?> schema) {
    switch (key) {
      case "type" -> copy.put("type", type((String) value, schema));
      case "nullable" -> {}
      case "enum" -> addEnum(copy, (List<?>) value);
      case "format" -> addFormat(copy, value);
      case "example" -> copy.put("examples", Collections.singletonList(value));
      case "properties" -> copy.put(key, eachSchema((Map<?, ?>) value));
      case "items" -> copy.put(key, schema(value));
      case "allOf", "oneOf" -> addCombined(copy, key, (List<?>) value);
      default -> copy.put(key, value);
    }
  }

  private static Object type(String type, Map<?, ?> schema) {
    return Boolean.TRUE.equals(schema.get("nullable")) ? List.of(type, "null") : type;
  }

  private static void addEnum(Map<String, Object> copy, List<?> words) {
    if (words.size() == 1 && words.getFirst() == null) {
      copy.put("type", "null");
    } else {
      copy.put("enum", words);
    }
  }

  private static void addFormat(Map<String, Object> copy, Object format) {
    if ("binary".equals(format)) {
      copy.put("contentMediaType", "application/octet-stream");
    } else {
      copy.put("format", format);
    }
  }

  /** A reference may have neighbours in 3.1, so that one alone need not be wrapped. */
  private static void addCombined(Map<String, Object> copy, String key, List<?> schemas) {
    List<Object> parts = new ArrayList<>();
    schemas.forEach(part -> parts.add(schema(part)));
    if (key.equals("allOf") && parts.size() == 1 && parts.getFirst() instanceof Map<?, ?> only) {
      only.forEach((name, value) -> copy.put((String) name, value));
    } else {
      copy.put(key, parts);
    }
  }
}
