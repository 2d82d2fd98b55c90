package com.ecosire.domain.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every name that is derived from another, in one place. */
public final class Names {
  private Names() {}

  /** {@code bulkTag} as a path segment: {@code bulk-tag}. */
  public static String kebab(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** {@code api-keys} as an identifier: {@code apiKeys}. */
  public static String camel(String kebab) {
    StringBuilder name = new StringBuilder();
    for (String part : kebab.split("-", -1)) {
      name.append(name.isEmpty() ? part : capital(part));
    }
    return name.toString();
  }

  /** The first letter in upper case. */
  public static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The first letter in lower case. */
  public static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * More than one of it: {@code Contact} is {@code Contacts}, {@code Category} is {@code
   * Categories}.
   */
  public static String plural(String name) {
    if (name.matches(".*(s|x|ch|sh)")) {
      return name + "es";
    }
    return name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }

  /**
   * The id of an operation: {@code contacts.list} for the module's own collection, else {@code
   * contacts.addresses.list} with the last literal segment of the collection's path.
   */
  public static String operationId(String module, String collection, String action) {
    List<String> literals = literals(collection);
    boolean own = literals.isEmpty() || literals.equals(List.of(module));
    return own ? module + "." + action : module + "." + camel(literals.getLast()) + "." + action;
  }

  /** The GraphQL field of an operation: noun first, the resource's words not repeated. */
  public static String graphqlField(String resource, Kind kind, String action) {
    return switch (kind) {
      case LIST -> small(plural(resource));
      case GET -> small(resource);
      default -> small(resource) + capital(withoutNoun(resource, action));
    };
  }

  private static String withoutNoun(String resource, String action) {
    String[] words = resource.split("(?=[A-Z])", -1);
    for (int i = 0; i < words.length; i++) {
      String tail = String.join("", Arrays.copyOfRange(words, i, words.length));
      for (String noun : List.of(tail, plural(tail))) {
        if (action.endsWith(noun) && !action.equals(noun)) {
          return action.substring(0, action.length() - noun.length());
        }
      }
    }
    return action;
  }

  /** The literal segments of a path. */
  public static List<String> literals(String path) {
    return Arrays.stream(path.split("/"))
        .filter(part -> !part.isEmpty() && !part.startsWith("{"))
        .toList();
  }

  /** The names of the parameters of a path, in order. */
  public static List<String> parameters(String path) {
    return Arrays.stream(path.split("/"))
        .filter(part -> part.startsWith("{"))
        .map(part -> part.substring(1, part.length() - 1))
        .toList();
  }

  /**
   * A path with its parameters' names left out, so that two that can never be told apart are equal.
   */
  public static String template(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }
}
