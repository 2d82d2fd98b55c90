package com.ecosire.gateway.changelog;

import com.ecosire.domain.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the committed documents offer, by name.
 *
 * @param operations by id: what a client relies on, such as path and permission
 * @param parameters by operation, with the words that they take
 * @param fields by schema
 * @param values the words of enums, by schema
 * @param events public events
 * @param problems codes of problems
 * @param graphql fields of queries and mutations
 */
record Inventory(
    SortedMap<String, String> operations,
    SortedMap<String, SortedSet<String>> parameters,
    SortedMap<String, SortedSet<String>> fields,
    SortedMap<String, SortedSet<String>> values,
    SortedSet<String> events,
    SortedSet<String> problems,
    SortedSet<String> graphql) {
  private static final Pattern ROOT =
      Pattern.compile("^type (?:Query|Mutation) \\{\n(.*?)^}", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("^ {2}(\\w+)[(:]", Pattern.MULTILINE);

  /** That of an API before it began. */
  static Inventory nothing() {
    return new Inventory(
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeSet<>());
  }

  /** The inventory of an OpenAPI document and a GraphQL schema. */
  static Inventory of(String openApi, String sdl) {
    Object root = JsonText.parse(openApi);
    Inventory made = nothing();
    map(root, "paths")
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods)
                    .forEach((method, each) -> made.add((Map<?, ?>) each, method + " " + path)));
    map(root, "components", "schemas").forEach((name, schema) -> made.add("" + name, schema));
    Map<?, ?> code = map(root, "components", "schemas", "Problem", "properties", "code");
    made.problems.addAll(names(list(code.get("x-extensible-enum"))));
    Matcher roots = ROOT.matcher(sdl);
    while (roots.find()) {
      FIELD.matcher(roots.group(1)).results().forEach(each -> made.graphql.add(each.group(1)));
    }
    return made;
  }

  private void add(Map<?, ?> operation, String path) {
    Map<?, ?> facts = map(operation, "x-operation");
    events.addAll(names(list(facts.get("events"))));
    String relied =
        String.join(
            " ",
            path,
            "" + facts.get("access"),
            "" + facts.get("permission"),
            "" + facts.get("graphql"));
    String id = "" + operation.get("operationId");
    operations.put(id, relied);
    SortedSet<String> taken = new TreeSet<>();
    for (Object each : list(operation.get("parameters"))) {
      Map<?, ?> parameter = (Map<?, ?>) each;
      String name =
          parameter.get("$ref") instanceof String shared
              ? last(shared)
              : "" + parameter.get("name");
      taken.add(name);
      words(parameter.get("schema")).forEach(word -> taken.add(name + "=" + word));
    }
    parameters.put(id, taken);
  }

  private static String last(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private void add(String name, Object schema) {
    Map<?, ?> properties = map(schema, "properties");
    fields.put(name, names(properties.keySet()));
    values.put(name, words(schema));
    properties.forEach((property, type) -> values.put(name + "." + property, words(type)));
  }

  /** The words that a value must be one of, or each of several. */
  private static SortedSet<String> words(Object schema) {
    SortedSet<String> words = names(list(map(schema).get("enum")));
    words.addAll(names(list(map(schema, "items").get("enum"))));
    return words;
  }

  /** The member at some names; empty where there is none. */
  private static Map<?, ?> map(Object tree, String... names) {
    Object place = tree;
    for (String name : names) {
      place = place instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return place instanceof Map<?, ?> object ? object : Map.of();
  }

  private static List<?> list(Object tree) {
    return tree instanceof List<?> list ? list : List.of();
  }

  private static SortedSet<String> names(Iterable<?> words) {
    SortedSet<String> names = new TreeSet<>();
    words.forEach(word -> names.add("" + word));
    return names;
  }

  /** The module of an operation. */
  static String module(String operation) {
    return operation.substring(0, operation.indexOf('.'));
  }

  Set<String> modules() {
    Set<String> modules = new TreeSet<>();
    operations.keySet().forEach(id -> modules.add(module(id)));
    return modules;
  }

  /** What tells this inventory from every other: how much there is, and a digest of all names. */
  Map<String, Object> head() {
    Map<String, Object> head = new TreeMap<>();
    head.put("operations", operations.size());
    head.put("parameters", count(parameters));
    head.put("fields", count(fields));
    head.put("values", count(values));
    head.put("events", events.size());
    head.put("problems", problems.size());
    head.put("graphql", graphql.size());
    head.put("digest", digest());
    return head;
  }

  private static int count(Map<String, SortedSet<String>> named) {
    return named.values().stream().mapToInt(Set::size).sum();
  }

  private String digest() {
    try {
      byte[] all = toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
