package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.transfer.ImportRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the rows of a file into rules; what the rows refer to is read for all of them at once. */
final class RuleRows {
  static final String[] COLUMNS = {
    "sku", "category", "minQuantity", "method", "fixedPrice", "percent", "validFrom", "validUntil"
  };

  private final Map<String, ItemKey> items;
  private final Map<String, String> slugs = new HashMap<>();

  RuleRows(List<ImportRow> rows, Categories categories, SellableItems catalogue, Call call) {
    items = catalogue.bySku(texts(rows, "sku"), call);
    categories
        .existing(texts(rows, "category"), call)
        .forEach(slug -> slugs.put(slug.toLowerCase(Locale.ROOT), slug));
  }

  private static Set<String> texts(List<ImportRow> rows, String column) {
    return rows.stream()
        .map(row -> row.text(column))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The rule of a row; 422 where it is none. */
  PriceRuleInput rule(ImportRow row) {
    String sku = row.text("sku");
    String category = row.text("category");
    Map<String, Object> tree = new LinkedHashMap<>(row.values());
    tree.remove("sku");
    if (!sku.isEmpty() && !category.isEmpty()) {
      throw Problems.invalid("category", "not_allowed", "Name a sku or a category, not both");
    }
    tree.put("scope", "all");
    if (!category.isEmpty()) {
      tree.put("scope", "category");
      tree.put("category", slug(category));
    } else if (!sku.isEmpty()) {
      putItem(tree, item(sku));
    }
    PriceRuleInput rule = ImportRow.bind(Shape.of(PriceRuleInput.class), tree);
    PriceRules.validate(rule);
    return rule;
  }

  private String slug(String category) {
    return Optional.ofNullable(slugs.get(category.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> Problems.unknownReference("category", "Category"));
  }

  private ItemKey item(String sku) {
    return Optional.ofNullable(items.get(sku.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> Problems.unknownReference("sku", "Product"));
  }

  private static void putItem(Map<String, Object> tree, ItemKey item) {
    tree.put("scope", item.variantId().isPresent() ? "variant" : "product");
    tree.put("productId", item.productId().toString());
    item.variantId().ifPresent(id -> tree.put("variantId", id.toString()));
  }
}
