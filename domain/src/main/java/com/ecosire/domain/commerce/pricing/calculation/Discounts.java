package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.values.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * What promotions take off a basket: either the combinable ones together or one of the others
 * alone, whichever gives more.
 *
 * @param amounts what each promotion that applies takes off, in the order in which they apply
 * @param shares for each line what all of them take off it
 */
public record Discounts(Map<UUID, Long> amounts, List<Long> shares) {
  /** Chooses among offers and applies those chosen. */
  public static Discounts of(List<BasketLine> lines, List<Offer> offers) {
    List<List<Offer>> choices = new ArrayList<>();
    List<Offer> together = offers.stream().filter(Offer::combinable).sorted(Offer.IN_TURN).toList();
    if (!together.isEmpty()) {
      choices.add(together);
    }
    offers.stream()
        .filter(offer -> !offer.combinable())
        .forEach(offer -> choices.add(List.of(offer)));
    choices.sort(Comparator.comparing(Discounts::oldest, Offer.OLDEST_FIRST));
    Discounts best = new Discounts(Map.of(), lines.stream().map(line -> 0L).toList());
    for (List<Offer> choice : choices) {
      Discounts other = applied(lines, choice);
      best = best.amounts.isEmpty() || other.total() > best.total() ? other : best;
    }
    return best;
  }

  private static Offer oldest(List<Offer> offers) {
    return offers.stream().min(Offer.OLDEST_FIRST).orElseThrow();
  }

  private static Discounts applied(List<BasketLine> lines, List<Offer> offers) {
    Map<UUID, Long> amounts = new LinkedHashMap<>();
    long[] rest = lines.stream().mapToLong(BasketLine::total).toArray();
    for (Offer offer : offers) {
      long[] shares = Discount.shares(offer, lines, rest);
      amounts.put(offer.id(), LongStream.of(shares).sum());
      for (int i = 0; i < rest.length; i++) {
        rest[i] -= shares[i];
      }
    }
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < rest.length; i++) {
      taken.add(lines.get(i).total() - rest[i]);
    }
    return new Discounts(amounts, taken);
  }

  /** What all of them take off together, in minor units. */
  public long total() {
    return Money.sum(shares);
  }
}
