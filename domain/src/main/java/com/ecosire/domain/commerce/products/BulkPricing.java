package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Changes the prices of many products at once, all of them or none. */
final class BulkPricing {
  private static final int MOST = 10_000;
  private static final int CHUNK = 500;

  private final Products products;
  private final ProductVariants variants;
  private final Categories categories;

  /** Which prices have changed. */
  @Doc("Which prices have changed")
  record PricedProducts(
      @Doc("Products with another price, of their own or of a variant") int updated,
      @Doc("These products") @NotNull List<PriceChange> changes) {}

  /** A product's own price before and after. */
  @Doc("A product's own price before and after")
  record PriceChange(
      @Doc("The product") @NotNull UUID productId,
      @Doc(value = "Price before, in minor units", example = "1900") @Is(Scalar.MONEY)
          long oldPrice,
      @Doc(value = "Price now, in minor units", example = "1995") @Is(Scalar.MONEY)
          long newPrice) {}

  BulkPricing(Products products, ProductVariants variants, Categories categories) {
    this.products = products;
    this.variants = variants;
    this.categories = categories;
  }

  PricedProducts price(PriceProducts wanted, Call call) {
    wanted.check();
    List<Product> chosen =
        wanted.chosen().isEmpty() ? ofCategory(wanted.category(), call) : named(wanted.ids(), call);
    Map<UUID, List<ProductVariant>> ownPrices = variantsWithPrice(chosen, call);
    List<PriceChange> changes = new ArrayList<>();
    for (Product product : chosen) {
      List<ProductVariant> own = ownPrices.getOrDefault(product.id(), List.of());
      PriceChange change = new PriceChange(product.id(), product.price(), next(product, wanted));
      boolean changed = change.oldPrice() != change.newPrice();
      if (own.stream().anyMatch(variant -> next(variant, wanted) != variant.input.price)
          || changed) {
        changes.add(change);
      }
    }
    if (!Boolean.TRUE.equals(wanted.dryRun())) {
      apply(chosen, ownPrices, wanted, call);
    }
    return new PricedProducts(changes.size(), List.copyOf(changes));
  }

  private List<Product> named(List<UUID> ids, Call call) {
    Map<UUID, Product> found = new HashMap<>();
    for (List<UUID> chunk : chunks(new LinkedHashSet<>(ids))) {
      products
          .where("r.id in :ids", call)
          .with("ids", chunk)
          .locked()
          .all()
          .forEach(product -> found.put(product.id(), product));
    }
    for (int i = 0; i < ids.size(); i++) {
      if (!found.containsKey(ids.get(i))) {
        throw Problems.unknownReference("ids[" + i + "]", "Product");
      }
    }
    return new LinkedHashSet<>(ids).stream().map(found::get).toList();
  }

  private List<Product> ofCategory(String category, Call call) {
    Set<String> slugs = categories.withSubcategories(Set.of(category), call);
    if (slugs.isEmpty()) {
      throw Problems.unknownReference("category", "Category");
    }
    List<Product> found =
        products
            .where("r.input.category in :slugs", call)
            .with("slugs", slugs)
            .orderBy("r.id")
            .locked()
            .atMost(MOST + 1);
    if (found.size() > MOST) {
      String message = "Has more than " + MOST + " products; name them in parts by ids";
      throw Problems.invalid("category", "too_many_items", message);
    }
    return found;
  }

  private Map<UUID, List<ProductVariant>> variantsWithPrice(List<Product> chosen, Call call) {
    Map<UUID, List<ProductVariant>> found = new HashMap<>();
    for (List<UUID> chunk : chunks(chosen.stream().map(Product::id).toList())) {
      variants
          .where("r.productId in :ids and r.input.price is not null", call)
          .with("ids", chunk)
          .locked()
          .all()
          .forEach(
              variant ->
                  found.computeIfAbsent(variant.productId, id -> new ArrayList<>()).add(variant));
    }
    return found;
  }

  private static List<List<UUID>> chunks(Collection<UUID> ids) {
    List<UUID> all = List.copyOf(ids);
    List<List<UUID>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
    return chunks;
  }

  private static long next(Product product, PriceProducts wanted) {
    return checked(wanted.next(product.price()), product.sku(), wanted);
  }

  private static long next(ProductVariant variant, PriceProducts wanted) {
    return checked(wanted.next(variant.input.price), variant.sku(), wanted);
  }

  private static long checked(long price, String sku, PriceProducts wanted) {
    String field = wanted.mode() == PriceProducts.PriceMode.PERCENT ? "percent" : "amount";
    if (price < 0) {
      throw Problems.invalid(field, "negative_price", "The price of " + sku + " would be below 0");
    }
    if (price > Limits.MAX_SAFE_INTEGER) {
      throw Problems.invalid(field, "too_big", "The price of " + sku + " would be too big");
    }
    return price;
  }

  private void apply(
      List<Product> chosen,
      Map<UUID, List<ProductVariant>> ownPrices,
      PriceProducts wanted,
      Call call) {
    for (Product product : chosen) {
      long price = next(product, wanted);
      products.replaceIfChanged(product, products.with(product, i -> i.price = price), call);
      for (ProductVariant variant : ownPrices.getOrDefault(product.id(), List.of())) {
        long own = next(variant, wanted);
        variants.replaceIfChanged(variant, variants.with(variant, i -> i.price = own), call);
      }
    }
  }
}
