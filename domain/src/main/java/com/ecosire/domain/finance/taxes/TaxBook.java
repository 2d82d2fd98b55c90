package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax;
import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The taxes that the lines of one document have, with their rates on its date. */
final class TaxBook {
  private static final Comparator<Tax> ORDER =
      Comparator.<Tax>comparingInt(tax -> tax.input.sequence).thenComparing(Tax::code);

  private final DocumentScope scope;
  private final LocalDate date;
  private final Map<UUID, Tax> taxes;
  private final Map<UUID, TaxRate> rates;

  /**
   * The taxes that were chosen for a line, groups not resolved yet.
   *
   * @param path JSON path of the taxes, for refusals
   * @param kept those that the line had before
   * @param usual whether they are the product's, of which only those for the document's side apply
   */
  record Chosen(List<UUID> taxIds, String path, Set<UUID> kept, boolean usual) {}

  private TaxBook(
      DocumentScope scope, LocalDate date, Map<UUID, Tax> taxes, Map<UUID, TaxRate> rates) {
    this.scope = scope;
    this.date = date;
    this.taxes = taxes;
    this.rates = rates;
  }

  /** Reads some taxes, the children of groups among them, and their rates. */
  static TaxBook open(TaxSituation situation, Collection<UUID> ids, Taxes store, Call call) {
    Map<UUID, Tax> taxes = new HashMap<>(store.some(ids, call));
    List<UUID> children =
        taxes.values().stream()
            .flatMap(tax -> tax.input.childIds.stream())
            .filter(id -> !taxes.containsKey(id))
            .distinct()
            .toList();
    taxes.putAll(store.some(children, call));
    List<UUID> rated =
        taxes.values().stream().filter(tax -> !tax.isGroup()).map(Tax::id).sorted().toList();
    return new TaxBook(
        situation.scope(),
        situation.date(),
        taxes,
        TaxRates.inForce(rated, situation.date(), call));
  }

  /** The ids of a choice that apply on this side, once each, in the order in which they apply. */
  List<UUID> applying(Chosen choice) {
    List<Tax> chosen = new ArrayList<>();
    for (int i = 0; i < choice.taxIds().size(); i++) {
      String path = choice.path() + "[" + i + "]";
      UUID id = choice.taxIds().get(i);
      Tax tax =
          Optional.ofNullable(taxes.get(id))
              .orElseThrow(() -> Problems.unknownReference(path, "Tax"));
      if (!choice.usual() || tax.input.scope.covers(scope)) {
        boolean kept = choice.kept().contains(id);
        requireUsable(tax, scope, path, kept);
        tax.input.childIds.forEach(child -> requireUsable(taxes.get(child), scope, path, kept));
        chosen.add(tax);
      }
    }
    return chosen.stream().distinct().sorted(ORDER).map(Tax::id).toList();
  }

  /** Refuses a tax that may not be put on a line with 422. */
  static void requireUsable(Tax tax, DocumentScope scope, String path, boolean kept) {
    if (!tax.isActive() && !kept) {
      throw Problems.invalid(path, "inactive_tax", "The tax " + tax.code() + " is not active");
    }
    if (!tax.input.scope.covers(scope)) {
      throw Problems.invalid(
          path, "wrong_scope", "The tax " + tax.code() + " is for the other side");
    }
  }

  /** Taxes with their rates, groups resolved; 422 where one has no rate on the date. */
  List<AppliedTax> resolve(List<UUID> ids, Chosen choice) {
    Map<UUID, AppliedTax> applied = new LinkedHashMap<>();
    for (UUID id : ids) {
      Tax tax = taxes.get(id);
      for (UUID part : tax.isGroup() ? tax.input.childIds : List.of(id)) {
        applied.computeIfAbsent(part, key -> applied(taxes.get(key), choice));
      }
    }
    return List.copyOf(applied.values());
  }

  private AppliedTax applied(Tax tax, Chosen choice) {
    TaxRate rate = rates.get(tax.id());
    if (rate == null) {
      throw Problems.invalid(
          choice.path(), "no_rate", "The tax " + tax.code() + " has no rate on " + date);
    }
    return new AppliedTax(
        tax.id(),
        rate.id(),
        tax.code(),
        tax.name(),
        tax.input.sequence,
        Objects.requireNonNullElse(rate.input.rate, BigDecimal.ZERO),
        Objects.requireNonNullElse(rate.input.amount, 0L),
        traits(tax.input),
        Objects.requireNonNullElse(tax.input.invoiceText, ""));
  }

  private static Set<Trait> traits(TaxInput tax) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    addIf(traits, Trait.FIXED, tax.method == TaxMethod.FIXED_PER_UNIT);
    addIf(traits, Trait.INCLUDED, tax.priceIncluded);
    addIf(traits, Trait.COMPOUND, tax.compound);
    addIf(traits, Trait.REVERSE_CHARGE, tax.reverseCharge);
    return Set.copyOf(traits);
  }

  private static void addIf(Set<Trait> traits, Trait trait, boolean present) {
    if (present) {
      traits.add(trait);
    }
  }

  /** Which of the taxes of a document, and of their rates, no document had before. */
  DocumentTaxes.Unused unused(Set<UUID> applied) {
    return new DocumentTaxes.Unused(
        taxes.values().stream()
            .filter(tax -> !tax.used && applied.contains(tax.id()))
            .map(Tax::id)
            .collect(Collectors.toUnmodifiableSet()),
        rates.values().stream()
            .filter(rate -> !rate.used && applied.contains(rate.taxId))
            .map(TaxRate::id)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
