package com.ecosire.rest.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds every place of a document where an example or a default stands beside a schema. */
final class ExampleSites {
  /** An example with its schema, and where it stands. */
  record Site(String place, Map<String, Object> schema, Object example) {
    @Override
    public String toString() {
      return place;
    }
  }

  private final Map<String, Object> document;
  private final List<Site> sites = new ArrayList<>();

  private ExampleSites(Map<String, Object> document) {
    this.document = document;
  }

  static List<Site> of(Map<String, Object> document) {
    ExampleSites found = new ExampleSites(document);
    found.visit("#", document);
    return found.sites;
  }

  private void visit(String place, Object part) {
    if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(place + "/" + i, list.get(i));
      }
    } else if (part instanceof Map<?, ?> map) {
      visitMap(place, asMap(map));
    }
  }

  private void visitMap(String place, Map<String, Object> map) {
    boolean isData = place.endsWith("/examples") || place.endsWith("/example");
    if (isData) {
      return;
    }
    if (map.get("schema") instanceof Map<?, ?> schema) {
      addExamples(place, map, asMap(schema));
    } else if (map.containsKey("type")) {
      addOwn(place, map);
    }
    map.forEach((key, part) -> visit(place + "/" + key, part));
  }

  private void addExamples(String place, Map<String, Object> map, Map<String, Object> schema) {
    if (map.containsKey("example")) {
      sites.add(new Site(place + "/example", schema, map.get("example")));
    }
    if (map.get("examples") instanceof Map<?, ?> examples) {
      examples.forEach((name, example) -> sites.add(named(place + "/" + name, schema, example)));
    }
  }

  private Site named(String place, Map<String, Object> schema, Object example) {
    return new Site(place, schema, resolve(asMap(example)).get("value"));
  }

  private void addOwn(String place, Map<String, Object> schema) {
    if (schema.containsKey("example")) {
      sites.add(new Site(place + "/example", schema, schema.get("example")));
    }
    if (schema.containsKey("default")) {
      sites.add(new Site(place + "/default", schema, schema.get("default")));
    }
    if (schema.get("examples") instanceof List<?> examples) {
      examples.forEach(example -> sites.add(new Site(place + "/examples", schema, example)));
    }
  }

  private Map<String, Object> resolve(Map<String, Object> part) {
    if (!(part.get("$ref") instanceof String reference)) {
      return part;
    }
    Object found = document;
    for (String step : reference.substring(2).split("/", -1)) {
      found = asMap(found).get(step);
    }
    return asMap(found);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object part) {
    return (Map<String, Object>) part;
  }
}
