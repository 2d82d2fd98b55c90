package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Limits;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Padded;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes the prices of many products at once, all of them or none. */
final class BulkPricing {
  private static final int MOST = 10_000;
  private static final int CHUNK = 500;
  private static final String OF_CATEGORIES =
      "select p.id from Product p where p.organizationId = :org and p.input.category in :slugs"
          + " order by p.id";

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
    List<UUID> ids = wanted.chosen().isEmpty() ? ofCategory(wanted.category(), call) : wanted.ids();
    List<UUID> all = List.copyOf(new LinkedHashSet<>(ids));
    List<PriceChange> changes = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<UUID> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
      changes.addAll(priceChunk(chunk, wanted, call));
      call.session().release();
    }
    return new PricedProducts(changes.size(), List.copyOf(changes));
  }

  private List<UUID> ofCategory(String category, Call call) {
    Set<String> slugs = categories.withSubcategories(Set.of(category), call);
    if (slugs.isEmpty()) {
      throw Problems.unknownReference("category", "Category");
    }
    List<UUID> found =
        call.session()
            .manager()
            .createQuery(OF_CATEGORIES, UUID.class)
            .setParameter("org", call.organization())
            .setParameter("slugs", Padded.of(slugs))
            .setMaxResults(MOST + 1)
            .getResultList();
    if (found.size() > MOST) {
      String message = "Has more than " + MOST + " products; name them in parts by ids";
      throw Problems.invalid("category", "too_many_items", message);
    }
    return found;
  }

  /** Prices some products; a refusal takes back those of the chunks before as well. */
  private List<PriceChange> priceChunk(List<UUID> ids, PriceProducts wanted, Call call) {
    Map<UUID, Product> found = new HashMap<>();
    products
        .where("r.id in :ids", call)
        .with("ids", ids)
        .locked()
        .all()
        .forEach(product -> found.put(product.id(), product));
    Map<UUID, List<ProductVariant>> ownPrices =
        variants
            .where("r.productId in :ids and r.input.price is not null", call)
            .with("ids", ids)
            .locked()
            .all()
            .stream()
            .collect(Collectors.groupingBy(ProductVariant::productId));
    List<PriceChange> changes = new ArrayList<>();
    for (UUID id : ids) {
      Product product = Optional.ofNullable(found.get(id)).orElseThrow(() -> unknown(id, wanted));
      List<ProductVariant> own = ownPrices.getOrDefault(id, List.of());
      price(product, own, wanted, call).ifPresent(changes::add);
    }
    return changes;
  }

  private static ProblemException unknown(UUID id, PriceProducts wanted) {
    return Problems.unknownReference("ids[" + wanted.chosen().indexOf(id) + "]", "Product");
  }

  private Optional<PriceChange> price(
      Product product, List<ProductVariant> own, PriceProducts wanted, Call call) {
    PriceChange change = new PriceChange(product.id(), product.price(), next(product, wanted));
    boolean changed = change.oldPrice() != change.newPrice();
    for (ProductVariant variant : own) {
      changed |= next(variant, wanted) != variant.input.price;
    }
    if (changed && !wanted.dryRun()) {
      apply(product, own, wanted, call);
    }
    return changed ? Optional.of(change) : Optional.empty();
  }

  private void apply(Product product, List<ProductVariant> own, PriceProducts wanted, Call call) {
    long price = next(product, wanted);
    products.replaceIfChanged(product, products.with(product, i -> i.price = price), call);
    for (ProductVariant variant : own) {
      long next = next(variant, wanted);
      variants.replaceIfChanged(variant, variants.with(variant, i -> i.price = next), call);
    }
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
}
