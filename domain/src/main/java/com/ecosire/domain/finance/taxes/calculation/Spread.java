package com.ecosire.domain.finance.taxes.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides whole minor units so that nothing is lost. */
final class Spread {
  private Spread() {}

  /**
   * Whole parts of a total that come closest to their exact shares, the largest remainders being
   * rounded up.
   */
  static long[] byRemainder(long total, List<BigDecimal> shares) {
    long[] parts = shares.stream().mapToLong(share -> floor(share).longValueExact()).toArray();
    long missing = total - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
    Comparator<Integer> byRest =
        Comparator.comparing((Integer i) -> shares.get(i).subtract(floor(shares.get(i))))
            .reversed();
    List<Integer> order = IntStream.range(0, parts.length).boxed().sorted(byRest).toList();
    for (int i = 0; i < missing; i++) {
      parts[order.get(i % order.size())]++;
    }
    return parts;
  }

  private static BigDecimal floor(BigDecimal share) {
    return share.setScale(0, RoundingMode.FLOOR);
  }
}
