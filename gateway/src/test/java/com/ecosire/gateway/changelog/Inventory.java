package com.ecosire.gateway.changelog;

import com.ecosire.domain.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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
 * @param fields by schema
 * @param events public events
 * @param problems codes of problems
 * @param graphql fields of queries and mutations
 */
record Inventory(
    SortedMap<String, String> operations,
    SortedMap<String, SortedSet<String>> fields,
    SortedSet<String> events,
    SortedSet<String> problems,
    SortedSet<String> graphql) {
  static final Inventory NOTHING =
      new Inventory(
          new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  private static final Pattern ROOT =
      Pattern.compile("^type (?:Query|Mutation) \\{\n(.*?)^}", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("^ {2}(\\w+)[(:]", Pattern.MULTILINE);

  /** The inventory of an OpenAPI document and a GraphQL schema. */
  static Inventory of(String openApi, String sdl) {
    Object root = JsonText.parse(openApi);
    Inventory made =
        new Inventory(
            new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    map(root, "paths")
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods)
                    .forEach((method, each) -> made.add((Map<?, ?>) each, method + " " + path)));
    map(root, "components", "schemas")
        .forEach(
            (name, schema) ->
                made.fields.put("" + name, names(map(schema, "properties").keySet())));
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
    List<String> parameters = new ArrayList<>();
    for (Object each : list(operation.get("parameters"))) {
      Map<?, ?> parameter = (Map<?, ?>) each;
      parameters.add(
          "" + (parameter.get("$ref") == null ? parameter.get("name") : parameter.get("$ref")));
    }
    String relied =
        String.join(
            " ",
            path,
            "" + facts.get("access"),
            "" + facts.get("permission"),
            "" + facts.get("graphql"),
            "" + new TreeSet<>(parameters));
    operations.put("" + operation.get("operationId"), relied);
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
    head.put("fields", fields.values().stream().mapToInt(Set::size).sum());
    head.put("events", events.size());
    head.put("problems", problems.size());
    head.put("graphql", graphql.size());
    head.put("digest", digest());
    return head;
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
