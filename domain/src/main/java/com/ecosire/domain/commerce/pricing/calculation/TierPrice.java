package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.commerce.pricing.calculation.PriceFormula.OwnPrice;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A unit price out of a price list.
 *
 * @param unitPrice minor units
 * @param rule the rule whose tier the whole quantity reaches
 */
public record TierPrice(long unitPrice, UUID rule) {
  /**
   * How a list makes prices.
   *
   * @param mode what a quantity that reaches several tiers costs
   */
  public record Style(TierMode mode, PriceRounding rounding) {}

  /**
   * The price of a quantity of an item; empty where it reaches no tier that can be used. Parts of a
   * graduated quantity below the lowest tier have the item's own price.
   *
   * @param tiers those that fit the item, in any order
   * @param own what the item costs without the list; empty where that is in another currency, so
   *     that only fixed prices can be used
   */
  public static Optional<TierPrice> of(
      List<Tier> tiers, BigDecimal quantity, Style style, Optional<OwnPrice> own) {
    List<Tier> reached =
        tiers.stream()
            .filter(tier -> tier.isReachedBy(quantity))
            .filter(tier -> own.isPresent() || !tier.formula().isRelative())
            .sorted(Tier.BEST_FIRST)
            .toList();
    if (reached.isEmpty()) {
      return Optional.empty();
    }
    Tiers chosen = new Tiers(reached, style.rounding, own);
    OptionalLong price =
        style.mode == TierMode.VOLUME
            ? OptionalLong.of(chosen.price(reached.getFirst()))
            : chosen.average(quantity);
    return price.isPresent()
        ? Optional.of(new TierPrice(price.getAsLong(), reached.getFirst().rule()))
        : Optional.empty();
  }

  /** The tiers that a quantity reaches, best first. */
  private record Tiers(List<Tier> reached, PriceRounding rounding, Optional<OwnPrice> own) {
    private static final OwnPrice NONE = new OwnPrice(0, 0);

    long price(Tier tier) {
      return rounding.apply(tier.formula().of(own.orElse(NONE)));
    }

    OptionalLong average(BigDecimal quantity) {
      List<BigDecimal> bounds = bounds(quantity);
      BigDecimal total = BigDecimal.ZERO;
      for (int i = 0; i + 1 < bounds.size(); i++) {
        Optional<Long> price = priceAt(bounds.get(i));
        if (price.isEmpty()) {
          return OptionalLong.empty();
        }
        BigDecimal part = bounds.get(i + 1).subtract(bounds.get(i));
        total = total.add(part.multiply(BigDecimal.valueOf(price.get())));
      }
      return OptionalLong.of(Money.round(total.divide(quantity, 0, RoundingMode.HALF_UP)));
    }

    private Optional<Long> priceAt(BigDecimal begin) {
      return reached.stream()
          .filter(tier -> tier.begin().compareTo(begin) <= 0)
          .findFirst()
          .map(this::price)
          .or(() -> own.map(OwnPrice::price));
    }

    /** Where the parts of a quantity begin, and the end of the last. */
    private List<BigDecimal> bounds(BigDecimal quantity) {
      List<BigDecimal> bounds = new ArrayList<>();
      bounds.add(BigDecimal.ZERO);
      reached.stream()
          .map(Tier::begin)
          .filter(begin -> begin.signum() > 0)
          .sorted()
          .distinct()
          .forEach(bounds::add);
      bounds.add(quantity);
      return bounds;
    }
  }
}
