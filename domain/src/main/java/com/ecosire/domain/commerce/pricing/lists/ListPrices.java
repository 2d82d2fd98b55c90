package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the price lists of a customer and reads what they say of some items. */
public final class ListPrices {
  private final Pricelists lists;
  private final PriceRules rules;

  /**
   * Whose prices are wanted.
   *
   * @param pricelistId the list that the caller names
   * @param currency ISO 4217, lower case
   * @param tags the tags of the contact
   * @param country the country of the customer
   * @param day the day of the prices
   */
  public record Customer(
      Optional<UUID> pricelistId,
      String currency,
      List<String> tags,
      Optional<String> country,
      LocalDate day) {}

  /** The prices of some lists. */
  public ListPrices(Pricelists lists, PriceRules rules) {
    this.lists = lists;
    this.rules = rules;
  }

  /** The currency of a list that a caller names; 422 where there is no such list. */
  public String currency(UUID pricelistId, Call call) {
    return lists
        .where("r.id = :id", call)
        .with("id", pricelistId)
        .first()
        .map(Pricelist::currency)
        .orElseThrow(() -> Problems.unknownReference("pricelistId", "Pricelist"));
  }

  /**
   * The prices of some items; 422 where the customer names a list that does not take part.
   *
   * @param lineages by slug, a category and those above it, nearest first
   */
  public PriceBook open(
      Customer customer,
      Collection<SellableItem> items,
      Map<String, List<String>> lineages,
      Call call) {
    List<Pricelist> chain = chain(customer, call);
    Map<UUID, Map<String, List<PriceRule>>> found = new HashMap<>();
    rulesFor(chain, targets(items, lineages), customer.day, call)
        .forEach(
            rule ->
                found
                    .computeIfAbsent(rule.pricelistId, id -> new HashMap<>())
                    .computeIfAbsent(rule.target, target -> new ArrayList<>())
                    .add(rule));
    return new PriceBook(customer.currency, chain, found, lineages);
  }

  private List<Pricelist> chain(Customer customer, Call call) {
    List<Pricelist> active =
        lists
            .where("r.input.currency = :currency and r.input.active = true", call)
            .with("currency", customer.currency)
            .orderBy("r.input.priority, r.createdAt, r.id")
            .all()
            .stream()
            .filter(list -> list.isActiveOn(customer.day))
            .toList();
    Optional<Pricelist> named = customer.pricelistId.map(id -> named(id, active, customer, call));
    Set<String> tags = new HashSet<>(customer.tags);
    Set<String> country = customer.country.map(Set::of).orElse(Set.of());
    return Stream.of(
            named,
            first(active, list -> !Collections.disjoint(list.input.contactTags, tags)),
            first(active, list -> !Collections.disjoint(list.input.countries, country)),
            first(active, list -> list.input.isDefault))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<Pricelist> first(List<Pricelist> active, Predicate<Pricelist> fits) {
    return active.stream().filter(fits).findFirst();
  }

  private Pricelist named(UUID id, List<Pricelist> active, Customer customer, Call call) {
    return active.stream()
        .filter(list -> list.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> {
              String currency = currency(id, call);
              return currency.equals(customer.currency)
                  ? Problems.invalid(
                      "pricelistId", "not_active", "The price list is not active on that day")
                  : Problems.invalid(
                      "pricelistId", "wrong_currency", "The price list is in " + currency);
            });
  }

  private static Set<String> targets(
      Collection<SellableItem> items, Map<String, List<String>> lineages) {
    return items.stream()
        .flatMap(item -> Targets.of(item, lineages).keySet().stream())
        .collect(Collectors.toSet());
  }

  private List<PriceRule> rulesFor(
      List<Pricelist> chain, Set<String> targets, LocalDate day, Call call) {
    return rules
        .where(
            "r.pricelistId in :lists and r.target in :targets and (r.input.validFrom is null or"
                + " r.input.validFrom <= :day) and (r.input.validUntil is null or"
                + " r.input.validUntil >= :day)",
            call)
        .with("lists", chain.stream().map(Pricelist::id).toList())
        .with("targets", targets)
        .with("day", day)
        .all();
  }
}
