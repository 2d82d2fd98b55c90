package com.ecosire.domain.commerce.pricing.calculation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * A promotion that may apply to a basket.
 *
 * @param id the promotion
 * @param terms what it gives
 * @param products the products that it is for; with no products and no categories all
 * @param categories slugs of categories that it is for, sub-categories included
 * @param combinable whether others may apply beside it
 * @param createdAt of two alike the older one wins
 */
public record Offer(
    UUID id,
    Terms terms,
    Set<UUID> products,
    Set<String> categories,
    boolean combinable,
    Instant createdAt) {
  static final Comparator<Offer> OLDEST_FIRST =
      Comparator.comparing(Offer::createdAt).thenComparing(Offer::id);
  static final Comparator<Offer> IN_TURN =
      Comparator.<Offer>comparingInt(offer -> offer.terms.kind.turn()).thenComparing(OLDEST_FIRST);

  /**
   * What an offer gives; what its kind does not use is zero.
   *
   * @param percent of a percentage
   * @param amount of an amount, in minor units
   * @param buy units of a group that are paid
   * @param get units of a group that are free
   */
  public record Terms(PromotionKind kind, BigDecimal percent, long amount, int buy, int get) {}

  /** Whether it is for a line. */
  public boolean matches(BasketLine line) {
    if (terms.kind == PromotionKind.FREE_SHIPPING) {
      return line.kind() == BasketLine.Kind.SHIPPING;
    }
    boolean all = products.isEmpty() && categories.isEmpty();
    return line.kind() == BasketLine.Kind.GOODS
        && (all
            || line.product().filter(products::contains).isPresent()
            || line.categories().stream().anyMatch(categories::contains));
  }
}
