package com.ecosire.domain.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the words of an enum class once: lower snake_case, or what {@link Word} says. */
record EnumWords(Class<? extends Enum<?>> type, Map<String, Enum<?>> byWord, List<String> words)
    implements Type.Words.Enumeration {

  private static final ClassValue<EnumWords> CACHE =
      new ClassValue<>() {
        @Override
        protected EnumWords computeValue(Class<?> type) {
          return read(type);
        }
      };

  static EnumWords of(Class<?> type) {
    return CACHE.get(type);
  }

  @Override
  public String name() {
    return type.getSimpleName();
  }

  // The words are listed in the order of declaration, and this is on the way of every record that
  // is written.
  @SuppressWarnings("EnumOrdinal")
  @Override
  public String word(Object value) {
    return words.get(((Enum<?>) value).ordinal());
  }

  @Override
  public Object value(Object sent) {
    return type.isInstance(sent) ? sent : sent instanceof String word ? byWord.get(word) : null;
  }

  @SuppressWarnings("unchecked")
  private static EnumWords read(Class<?> type) {
    Map<String, Enum<?>> byWord = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      byWord.put(wordOf(type, (Enum<?>) constant), (Enum<?>) constant);
    }
    return new EnumWords(
        (Class<? extends Enum<?>>) type,
        Collections.unmodifiableMap(byWord),
        List.copyOf(byWord.keySet()));
  }

  private static String wordOf(Class<?> type, Enum<?> constant) {
    try {
      Word word = type.getField(constant.name()).getAnnotation(Word.class);
      return word != null ? word.value() : constant.name().toLowerCase(Locale.ROOT);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
