package com.ecosire.domain.commerce.products.categories;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes slugs: lower-case ASCII letters, digits and single hyphens. */
final class Slugs {
  /** What a slug looks like. */
  static final String FORM = "[a-z0-9]+(?:-[a-z0-9]+)*";

  private static final int LENGTH = 120;
  private static final String NOTHING_LEFT = "category";

  private Slugs() {}

  /** The slug of a name: accents are dropped, whatever else is no letter or digit is a hyphen. */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String hyphenated = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String slug = cut(hyphenated.replaceAll("^-|-$", ""), LENGTH);
    return slug.isEmpty() ? NOTHING_LEFT : slug;
  }

  /** The slug itself where it is free, else with the first free number from 2 on behind it. */
  static String free(String slug, Set<String> taken) {
    String free = slug;
    for (int number = 2; taken.contains(free); number++) {
      String suffix = "-" + number;
      free = cut(slug, LENGTH - suffix.length()) + suffix;
    }
    return free;
  }

  private static String cut(String slug, int length) {
    return slug.length() <= length ? slug : slug.substring(0, length).replaceAll("-$", "");
  }
}
