package com.ecosire.rest;

import com.ecosire.domain.operation.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Paths as a tree of their segments, so that finding one takes as many steps as it has segments,
 * however many there are. A literal segment goes before a parameter in the same place.
 *
 * @param <T> what stands behind a method and path
 */
final class Routes<T> {
  /** What was found for a path: its methods, and the parameters' values in order, still encoded. */
  record Match<T>(Map<String, T> methods, List<String> values) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> literals = new HashMap<>();
    private final Map<String, T> methods = new LinkedHashMap<>();
    private Node<T> parameter;

    private boolean isEnd() {
      return !methods.isEmpty();
    }
  }

  private final Node<T> root = new Node<>();

  /**
   * Adds a route.
   *
   * @param path with its parameters in braces
   * @throws IllegalStateException when there is one already
   */
  void add(String method, String path, T target) {
    Node<T> node = root;
    for (String segment : path.substring(1).split("/", -1)) {
      node = child(node, segment);
    }
    if (node.methods.put(method, target) != null) {
      throw new IllegalStateException(
          "There are two routes for " + method + " " + Names.template(path));
    }
  }

  private static <T> Node<T> child(Node<T> node, String segment) {
    if (!segment.startsWith("{")) {
      return node.literals.computeIfAbsent(segment, name -> new Node<>());
    }
    if (node.parameter == null) {
      node.parameter = new Node<>();
    }
    return node.parameter;
  }

  /** The methods of a path that begins with a slash; empty where there is none. */
  Optional<Match<T>> find(String path) {
    List<String> values = new ArrayList<>(3);
    Node<T> node = path.isEmpty() ? null : find(root, path, 1, values);
    return node == null ? Optional.empty() : Optional.of(new Match<>(node.methods, values));
  }

  private static <T> Node<T> find(Node<T> node, String path, int from, List<String> values) {
    int slash = path.indexOf('/', from);
    String segment = slash < 0 ? path.substring(from) : path.substring(from, slash);
    Node<T> literal = node.literals.get(segment);
    Node<T> found = literal == null ? null : below(literal, path, slash, values);
    if (found != null || node.parameter == null || segment.isEmpty()) {
      return found;
    }
    int depth = values.size();
    values.add(segment);
    found = below(node.parameter, path, slash, values);
    if (found == null) {
      values.subList(depth, values.size()).clear();
    }
    return found;
  }

  private static <T> Node<T> below(Node<T> node, String path, int slash, List<String> values) {
    if (slash < 0) {
      return node.isEnd() ? node : null;
    }
    return find(node, path, slash + 1, values);
  }
}
