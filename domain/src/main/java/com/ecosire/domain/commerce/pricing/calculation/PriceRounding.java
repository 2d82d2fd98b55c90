package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a list rounds its unit prices.
 *
 * @param multiple prices are multiples of it, in minor units; at least 1
 * @param ending the last digits that prices then get
 */
public record PriceRounding(long multiple, Optional<Long> ending) {
  /** To the minor unit and no further. */
  public static final PriceRounding NONE = new PriceRounding(1, Optional.empty());

  private static final int TEN = 10;

  /** The price that a customer sees. What is free stays free. */
  public long apply(BigDecimal exact) {
    BigDecimal step = BigDecimal.valueOf(multiple);
    long price = Money.round(exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step));
    return price == 0 ? 0 : ending.map(digits -> ending(price, digits)).orElse(price);
  }

  /** The nearest price with these last digits, the higher one on a tie. */
  private static long ending(long price, long digits) {
    long span = TEN;
    while (span <= digits) {
      span *= TEN;
    }
    long below = Math.floorDiv(price - digits, span) * span + digits;
    long above = below == price ? below : below + span;
    return below >= 0 && price - below < above - price ? below : above;
  }
}
