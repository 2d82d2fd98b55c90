package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.values.Money;
import java.math.BigDecimal;

/**
 * What a rule makes of an item's own price and cost.
 *
 * @param fixed minor units; of a fixed price only
 * @param percent taken off or put on; of the other methods only
 * @param addition minor units added at the end, may be negative
 */
public record PriceFormula(PriceMethod method, long fixed, BigDecimal percent, long addition) {
  /**
   * What an item costs before any rule.
   *
   * @param price minor units
   * @param cost minor units
   */
  public record OwnPrice(long price, long cost) {}

  /** Whether the item's own price or cost is needed, and thus its currency counts. */
  public boolean isRelative() {
    return method != PriceMethod.FIXED;
  }

  /** The exact price, never below zero. */
  BigDecimal of(OwnPrice own) {
    BigDecimal price = BigDecimal.valueOf(own.price());
    BigDecimal cost = BigDecimal.valueOf(own.cost());
    BigDecimal basis =
        switch (method) {
          case FIXED -> BigDecimal.valueOf(fixed);
          case PERCENT_OFF -> price.subtract(Money.percentOf(price, percent));
          case MARKUP_ON_COST -> cost.add(Money.percentOf(cost, percent));
        };
    return basis.add(BigDecimal.valueOf(addition)).max(BigDecimal.ZERO);
  }
}
