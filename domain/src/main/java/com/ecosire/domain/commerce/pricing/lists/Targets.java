package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.products.SellableItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What rules are for in one word, so that those of an item are found by one condition. */
final class Targets {
  private static final String ALL = "all";

  private Targets() {}

  /** The target of a rule. */
  static String of(PriceRuleInput rule) {
    return switch (rule.scope) {
      case ALL -> ALL;
      case CATEGORY -> category(rule.category);
      case PRODUCT -> product(rule.productId);
      case VARIANT -> variant(rule.variantId);
    };
  }

  /** The targets that fit an item, with their distance from it: the nearer is the more specific. */
  static Map<String, Integer> of(SellableItem item, Map<String, List<String>> lineages) {
    Map<String, Integer> targets = new LinkedHashMap<>();
    item.key().variantId().ifPresent(id -> targets.put(variant(id), targets.size()));
    targets.put(product(item.key().productId()), targets.size());
    item.category().stream()
        .flatMap(slug -> lineages.getOrDefault(slug, List.of(slug)).stream())
        .forEach(slug -> targets.putIfAbsent(category(slug), targets.size()));
    targets.put(ALL, targets.size());
    return targets;
  }

  static String category(String slug) {
    return "category:" + slug.toLowerCase(Locale.ROOT);
  }

  private static String product(UUID id) {
    return "product:" + id;
  }

  private static String variant(UUID id) {
    return "variant:" + id;
  }
}
