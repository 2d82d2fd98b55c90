package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one promotion takes off the lines of a basket, of which others may have taken something
 * before.
 */
final class Discount {
  /** Some units of a line at one price. */
  private record Units(int line, long count, BigDecimal price) {}

  private Discount() {}

  /** What it takes off each line, never more than the line has left. */
  static long[] shares(Offer offer, List<BasketLine> lines, long[] rest) {
    List<Integer> matching =
        IntStream.range(0, rest.length)
            .filter(i -> rest[i] > 0 && offer.matches(lines.get(i)))
            .boxed()
            .toList();
    long base = Money.sum(matching.stream().map(i -> rest[i]).toList());
    Offer.Terms terms = offer.terms();
    return switch (terms.kind()) {
      case PERCENT ->
          shared(
              Money.round(Money.percentOf(BigDecimal.valueOf(base), terms.percent())),
              matching,
              rest);
      case AMOUNT -> shared(Math.min(terms.amount(), base), matching, rest);
      case FREE_SHIPPING -> shared(base, matching, rest);
      case BUY_X_GET_Y -> freeUnits(terms, units(matching, lines, rest), rest);
    };
  }

  /**
   * In proportion to what the lines have left, rounded down; the remainder goes to the greatest.
   */
  private static long[] shared(long discount, List<Integer> matching, long[] rest) {
    long[] shares = new long[rest.length];
    BigDecimal base =
        matching.stream()
            .map(i -> BigDecimal.valueOf(rest[i]))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long missing = discount;
    for (int i : matching) {
      BigDecimal part = BigDecimal.valueOf(discount).multiply(BigDecimal.valueOf(rest[i]));
      shares[i] = part.divide(base, 0, RoundingMode.FLOOR).longValueExact();
      missing -= shares[i];
    }
    List<Integer> greatest =
        matching.stream()
            .sorted(Comparator.comparingLong((Integer i) -> rest[i]).reversed())
            .toList();
    for (int i : greatest) {
      long more = Math.min(missing, rest[i] - shares[i]);
      shares[i] += more;
      missing -= more;
    }
    return shares;
  }

  /** The whole units of the matching lines, cheapest first. */
  private static List<Units> units(List<Integer> matching, List<BasketLine> lines, long[] rest) {
    List<Units> units = new ArrayList<>();
    for (int i : matching) {
      BigDecimal quantity = lines.get(i).quantity();
      long count = quantity.setScale(0, RoundingMode.FLOOR).longValueExact();
      if (count > 0) {
        BigDecimal price = BigDecimal.valueOf(rest[i]).divide(quantity, MathContext.DECIMAL128);
        units.add(new Units(i, count, price));
      }
    }
    units.sort(Comparator.comparing(Units::price));
    return units;
  }

  /**
   * Groups are filled with the cheapest units first; in each full group the cheapest are free, so
   * that units that fill no group are the dearest.
   */
  private static long[] freeUnits(Offer.Terms terms, List<Units> units, long[] rest) {
    long[] shares = new long[rest.length];
    long group = (long) terms.buy() + terms.get();
    long grouped = units.stream().mapToLong(Units::count).sum() / group * group;
    long begin = 0;
    for (Units some : units) {
      long end = Math.min(begin + some.count, grouped);
      long free =
          free(end, group, terms.get()) - free(Math.min(begin, grouped), group, terms.get());
      long worth = Money.round(some.price.multiply(BigDecimal.valueOf(free)));
      shares[some.line] = Math.min(worth, rest[some.line]);
      begin += some.count;
    }
    return shares;
  }

  /** How many of the first units are free. */
  private static long free(long first, long group, int get) {
    return first / group * get + Math.min(first % group, get);
  }
}
