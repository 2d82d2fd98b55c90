package com.ecosire.graphql.schema;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Type;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The enums of a schema: the words that JSON has in lower snake_case, here in UPPER_SNAKE. */
final class EnumTypes {
  private final Map<String, GraphQLEnumType> types = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  /** The enum of some words; {@code ownName} names it where the words have no name of their own. */
  GraphQLEnumType of(Type.Words type, String ownName) {
    String given = type.enumeration().name();
    String name = given.isEmpty() ? ownName : given;
    List<String> known = words.putIfAbsent(name, type.words());
    if (known != null && !known.equals(type.words())) {
      throw new IllegalStateException("two enums with different words would be named " + name);
    }
    return types.computeIfAbsent(name, key -> make(key, type));
  }

  /** All enums so far. */
  Iterable<GraphQLEnumType> all() {
    return types.values();
  }

  private static GraphQLEnumType make(String name, Type.Words type) {
    GraphQLEnumType.Builder builder = GraphQLEnumType.newEnum().name(name).description(doc(type));
    for (String word : type.words()) {
      Object value = type.enumeration().value(word);
      builder.value(
          GraphQLEnumValueDefinition.newEnumValueDefinition()
              .name(upper(word))
              .value(value)
              .description(docOf(value).orElse("As " + word + " in REST"))
              .build());
    }
    return builder.build();
  }

  private static String doc(Type.Words type) {
    Object first = type.enumeration().value(type.words().getFirst());
    Doc doc =
        first instanceof Enum<?> constant
            ? constant.getDeclaringClass().getAnnotation(Doc.class)
            : null;
    return doc == null ? "One of " + String.join(", ", type.words()) : doc.value();
  }

  private static Optional<String> docOf(Object value) {
    if (!(value instanceof Enum<?> constant)) {
      return Optional.empty();
    }
    try {
      Doc doc = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Doc.class);
      return Optional.ofNullable(doc).map(Doc::value);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * {@code read-only}, {@code in_progress} and {@code createdAt} as {@code READ_ONLY}, {@code
   * IN_PROGRESS}, {@code CREATED_AT}.
   */
  static String upper(String word) {
    String snake = word.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("[^A-Za-z0-9]+", "_");
    String name = snake.toUpperCase(Locale.ROOT);
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }
}
