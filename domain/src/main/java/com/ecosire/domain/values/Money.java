package com.ecosire.domain.values;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one way in which amounts are rounded: half up to the minor unit, away from zero, so that a
 * credit note mirrors its invoice. Amounts beyond 2^53-1 minor units answer 422, since JSON readers
 * would lose their last digits.
 */
public final class Money {
  private static final int PERCENT_DIGITS = 2;

  private Money() {}

  /** Minor units of an exact amount. */
  public static long round(BigDecimal exact) {
    return checked(exact.setScale(0, RoundingMode.HALF_UP));
  }

  /** A sum of amounts in minor units. */
  public static long sum(Iterable<Long> amounts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (long amount : amounts) {
      sum = sum.add(BigDecimal.valueOf(amount));
    }
    return checked(sum);
  }

  /** What a line costs: quantity times unit price less a discount in percent, rounded. */
  public static long lineTotal(BigDecimal quantity, long unitPrice, BigDecimal discountPercent) {
    BigDecimal full = quantity.multiply(BigDecimal.valueOf(unitPrice));
    return round(full.subtract(percentOf(full, discountPercent)));
  }

  /** So many percent of an amount, exactly. */
  public static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
    return amount.multiply(percent).movePointLeft(PERCENT_DIGITS);
  }

  private static long checked(BigDecimal amount) {
    if (amount.abs().compareTo(BigDecimal.valueOf(Limits.MAX_SAFE_INTEGER)) > 0) {
      throw Problems.invalid(
          "total", "too_big", "The amounts come to more than can be shown exactly");
    }
    return amount.longValueExact();
  }
}
