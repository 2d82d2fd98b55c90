package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.pricing.calculation.PriceFormula.OwnPrice;
import com.ecosire.domain.commerce.pricing.calculation.Tier;
import com.ecosire.domain.commerce.pricing.calculation.TierPrice;
import com.ecosire.domain.commerce.products.SellableItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The prices of some items for one customer in one currency on one day. */
public final class PriceBook {
  private final String currency;
  private final List<Pricelist> chain;
  private final Map<UUID, Map<String, List<PriceRule>>> rules;
  private final Map<String, List<String>> lineages;

  /**
   * The unit price of an item.
   *
   * @param listPrice the item's own price in minor units; the unit price where that is in another
   *     currency
   * @param unitPrice minor units
   * @param ruleId the rule that made it; empty for the item's own price
   */
  public record ItemPrice(long listPrice, long unitPrice, Optional<UUID> ruleId) {}

  PriceBook(
      String currency,
      List<Pricelist> chain,
      Map<UUID, Map<String, List<PriceRule>>> rules,
      Map<String, List<String>> lineages) {
    this.currency = currency;
    this.chain = chain;
    this.rules = rules;
    this.lineages = lineages;
  }

  /** The first of the lists in which prices are looked for. */
  public Optional<UUID> pricelistId() {
    return chain.stream().findFirst().map(Pricelist::id);
  }

  /**
   * The price of a quantity of an item, out of the first list that has one, else its own; empty
   * where there is none in the currency.
   */
  public Optional<ItemPrice> price(SellableItem item, BigDecimal quantity) {
    Optional<OwnPrice> own =
        item.currency().equals(currency)
            ? Optional.of(new OwnPrice(item.price(), item.cost()))
            : Optional.empty();
    for (Pricelist list : chain) {
      Optional<TierPrice> price = TierPrice.of(tiers(list, item), quantity, list.style(), own);
      if (price.isPresent()) {
        return price.map(
            found ->
                new ItemPrice(
                    own.map(OwnPrice::price).orElse(found.unitPrice()),
                    found.unitPrice(),
                    Optional.of(found.rule())));
      }
    }
    return own.map(found -> new ItemPrice(found.price(), found.price(), Optional.empty()));
  }

  private List<Tier> tiers(Pricelist list, SellableItem item) {
    Map<String, List<PriceRule>> byTarget = rules.getOrDefault(list.id(), Map.of());
    List<Tier> tiers = new ArrayList<>();
    Targets.of(item, lineages)
        .forEach(
            (target, distance) ->
                byTarget
                    .getOrDefault(target, List.of())
                    .forEach(rule -> tiers.add(rule.tier(distance))));
    return tiers;
  }
}
