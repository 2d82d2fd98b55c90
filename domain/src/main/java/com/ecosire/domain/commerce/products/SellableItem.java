package com.ecosire.domain.commerce.products;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A product, or one of its variants, with all that a document needs to know of it. Values that a
 * variant does not have are those of its product.
 *
 * @param key what it is
 * @param name name for a document's line
 * @param sku stock keeping unit
 * @param type what it is made of
 * @param billingInterval how often the price is due
 * @param uom unit that quantities count
 * @param currency ISO 4217, lower case, of price and cost
 * @param price of one unit, in minor units
 * @param cost of one unit, in minor units
 * @param taxIds taxes on a sale, unless tax rules say otherwise
 * @param category slug of the category
 * @param status whether it is for sale; archived where its product is
 * @param soldByVariants whether it is a product with active variants, which is sold only through
 *     them
 * @param weightGrams weight of one unit
 */
public record SellableItem(
    ItemKey key,
    String name,
    String sku,
    ProductType type,
    BillingInterval billingInterval,
    String uom,
    String currency,
    long price,
    long cost,
    List<UUID> taxIds,
    Optional<String> category,
    ProductStatus status,
    boolean soldByVariants,
    Optional<Integer> weightGrams) {

  /** Names a product, or one of its variants. */
  public record ItemKey(UUID productId, Optional<UUID> variantId) {
    /** A product; or, where the second id is not null, a variant of it. */
    public static ItemKey of(UUID productId, UUID variantId) {
      return new ItemKey(productId, Optional.ofNullable(variantId));
    }
  }

  /** Whether it counts in whole pieces. */
  public boolean isCountedInUnits() {
    return uom.equals("units");
  }

  /** The item as its variant, with the variant's own values where it has them. */
  SellableItem as(ProductVariant variant) {
    VariantInput own = variant.input;
    return new SellableItem(
        new ItemKey(key.productId, Optional.of(variant.id())),
        variant.name,
        own.sku,
        type,
        billingInterval,
        uom,
        currency,
        own.price == null ? price : own.price,
        own.cost == null ? cost : own.cost,
        taxIds,
        category,
        status == ProductStatus.ARCHIVED ? status : own.status,
        false,
        Optional.ofNullable(own.weightGrams).or(() -> weightGrams));
  }
}
