package com.ecosire.domain.commerce.pricing.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A price rule that fits an item, for quantities from a tier on.
 *
 * @param rule its id
 * @param distance from the item: 0 for the variant, more for what is less specific
 * @param from the quantity from which it applies
 * @param createdAt of two alike the newer one wins
 */
public record Tier(
    UUID rule, int distance, BigDecimal from, Instant createdAt, PriceFormula formula) {
  /** The one that wins comes first. */
  static final Comparator<Tier> BEST_FIRST =
      Comparator.comparingInt(Tier::distance)
          .thenComparing(Tier::from, Comparator.reverseOrder())
          .thenComparing(Tier::createdAt, Comparator.reverseOrder())
          .thenComparing(Tier::rule, Comparator.reverseOrder());

  boolean isReachedBy(BigDecimal quantity) {
    return from.compareTo(quantity) <= 0;
  }

  /**
   * What lies before the first unit that reaches the tier: the tier from 10 on begins behind 9
   * units.
   */
  BigDecimal begin() {
    return from.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
  }
}
