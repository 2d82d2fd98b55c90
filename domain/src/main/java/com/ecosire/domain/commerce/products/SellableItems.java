package com.ecosire.domain.commerce.products;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.store.Padded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Products and variants as other modules' documents need them: any number in two statements, one
 * where no variant is named.
 */
public final class SellableItems {
  private static final String PRODUCTS =
      "select p.id, p.input.name, p.input.sku, p.input.type, p.input.billingInterval, p.input.uom,"
          + " p.input.currency, p.input.price, p.input.cost, p.input.taxIds, p.input.category,"
          + " p.status, p.input.weightGrams, (select count(v.id) from ProductVariant v"
          + " where v.organizationId = p.organizationId and v.productId = p.id"
          + " and v.input.status = :active)"
          + " from Product p where p.organizationId = :org and p.id in :ids";
  private static final Selection OF_VARIANTS =
      new Selection(
          Set.of("productId", "name", "sku", "price", "cost", "status", "weightGrams"), Set.of());

  private final ProductVariants variants;

  SellableItems(ProductVariants variants) {
    this.variants = variants;
  }

  /** The items of some keys; a product or variant that the organization does not have is absent. */
  public Map<SellableItem.ItemKey, SellableItem> find(
      Collection<SellableItem.ItemKey> keys, Call call) {
    Map<UUID, SellableItem> products = products(keys, call);
    Map<UUID, ProductVariant> chosen = variants(keys, call);
    Map<SellableItem.ItemKey, SellableItem> items = new HashMap<>();
    for (SellableItem.ItemKey key : keys) {
      item(key, products, chosen).ifPresent(item -> items.put(key, item));
    }
    return items;
  }

  /** What has some skus, whatever their case, by the sku in lower case; unknown ones are absent. */
  public Map<String, SellableItem.ItemKey> bySku(Collection<String> skus, Call call) {
    if (skus.isEmpty()) {
      return Map.of();
    }
    Map<String, SellableItem.ItemKey> keys = new HashMap<>();
    List<String> wanted = skus.stream().map(ProductCode::key).distinct().toList();
    for (ProductCode code : ProductCodes.find(wanted, Set.of(), call)) {
      UUID variant = code.isVariant() ? code.id : null;
      keys.put(code.sku, SellableItem.ItemKey.of(code.productId, variant));
    }
    return keys;
  }

  private static Optional<SellableItem> item(
      SellableItem.ItemKey key,
      Map<UUID, SellableItem> products,
      Map<UUID, ProductVariant> variants) {
    Optional<SellableItem> product = Optional.ofNullable(products.get(key.productId()));
    if (key.variantId().isEmpty()) {
      return product;
    }
    Optional<ProductVariant> variant =
        key.variantId().map(variants::get).filter(one -> one.productId.equals(key.productId()));
    return product.flatMap(item -> variant.map(item::as));
  }

  private static Map<UUID, SellableItem> products(
      Collection<SellableItem.ItemKey> keys, Call call) {
    Set<UUID> ids = new LinkedHashSet<>();
    keys.forEach(key -> ids.add(key.productId()));
    Map<UUID, SellableItem> products = new HashMap<>();
    if (ids.isEmpty()) {
      return products;
    }
    call.session()
        .manager()
        .createQuery(PRODUCTS, Object[].class)
        .setParameter("active", ProductStatus.ACTIVE)
        .setParameter("org", call.organization())
        .setParameter("ids", Padded.of(ids))
        .getResultList()
        .forEach(row -> products.put((UUID) row[0], product(row)));
    return products;
  }

  @SuppressWarnings("unchecked")
  private static SellableItem product(Object[] row) {
    return new SellableItem(
        new SellableItem.ItemKey((UUID) row[0], Optional.empty()),
        (String) row[1],
        (String) row[2],
        (ProductType) row[3],
        (BillingInterval) row[4],
        (String) row[5],
        (String) row[6],
        (Long) row[7],
        (Long) row[8],
        List.copyOf((List<UUID>) row[9]),
        Optional.ofNullable((String) row[10]),
        (ProductStatus) row[11],
        (Long) row[13] > 0,
        Optional.ofNullable((Integer) row[12]));
  }

  private Map<UUID, ProductVariant> variants(Collection<SellableItem.ItemKey> keys, Call call) {
    Set<UUID> ids = new LinkedHashSet<>();
    keys.forEach(key -> key.variantId().ifPresent(ids::add));
    return variants.byIds(ids, OF_VARIANTS, call);
  }

  /**
   * The items of a document's lines; 422 with every line whose product or variant does not exist.
   *
   * @param keys by the path of the line in the input, such as {@code lineItems[2].}; the name of
   *     the field is put behind it
   */
  public Map<SellableItem.ItemKey, SellableItem> require(
      Map<String, SellableItem.ItemKey> keys, Call call) {
    Map<SellableItem.ItemKey, SellableItem> items = find(keys.values(), call);
    List<Violation> faults = new ArrayList<>();
    keys.forEach((path, key) -> unknown(path, key, items).ifPresent(faults::add));
    refuse(faults);
    return items;
  }

  /**
   * The items of the lines of a new document; 422 with every line whose product or variant does not
   * exist, is archived, or is sold only through its variants.
   *
   * @param keys by the path of the line in the input, such as {@code lineItems[2].}
   */
  public Map<SellableItem.ItemKey, SellableItem> requireForSale(
      Map<String, SellableItem.ItemKey> keys, Call call) {
    Map<SellableItem.ItemKey, SellableItem> items = find(keys.values(), call);
    List<Violation> faults = new ArrayList<>();
    keys.forEach(
        (path, key) ->
            unknown(path, key, items).or(() -> unfit(path, items.get(key))).ifPresent(faults::add));
    refuse(faults);
    return items;
  }

  private static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static Optional<Violation> unknown(
      String path, SellableItem.ItemKey key, Map<SellableItem.ItemKey, SellableItem> items) {
    if (items.containsKey(key)) {
      return Optional.empty();
    }
    String code = ProblemCode.UNKNOWN_REFERENCE.word();
    return Optional.of(
        key.variantId().isPresent()
            ? new Violation(path + "variantId", code, "There is no such variant of the product")
            : new Violation(path + "productId", code, "There is no such product"));
  }

  private static Optional<Violation> unfit(String path, SellableItem item) {
    String field = path + (item.key().variantId().isPresent() ? "variantId" : "productId");
    if (item.status() == ProductStatus.ARCHIVED) {
      return Optional.of(new Violation(field, "archived", item.name() + " is archived"));
    }
    return item.soldByVariants()
        ? Optional.of(
            new Violation(
                path + "variantId",
                "variant_required",
                item.name() + " is sold only through its variants"))
        : Optional.empty();
  }
}
