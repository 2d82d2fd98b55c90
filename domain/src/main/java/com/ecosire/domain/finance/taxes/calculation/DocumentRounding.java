package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.finance.taxes.calculation.TaxedAmount.Linear;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Rounds each tax once over the whole document, and spreads what that makes different over the
 * largest lines. Where prices include taxes, the net of all lines with the same taxes is rounded
 * and the taxes share the rest.
 */
final class DocumentRounding {
  /** One tax of one line. */
  private record Part(TaxedAmount amount, int tax) {
    BigDecimal exact() {
      return amount.exact(tax).at(amount.exactNet());
    }

    long size() {
      return Math.abs(amount.line().amount());
    }
  }

  private DocumentRounding() {}

  static void round(List<TaxedAmount> amounts) {
    Map<UUID, List<Part>> added = new LinkedHashMap<>();
    Map<List<UUID>, List<TaxedAmount>> included = new LinkedHashMap<>();
    for (TaxedAmount amount : amounts) {
      amount.roundEach();
      List<AppliedTax> taxes = amount.line().taxes();
      boolean isIncluded = amount.line().isIncluded();
      for (int i = 0; i < taxes.size(); i++) {
        if (!isIncluded || !taxes.get(i).isCharged()) {
          added
              .computeIfAbsent(taxes.get(i).id(), id -> new ArrayList<>())
              .add(new Part(amount, i));
        }
      }
      if (isIncluded) {
        included.computeIfAbsent(charged(taxes), ids -> new ArrayList<>()).add(amount);
      }
    }
    added.values().forEach(DocumentRounding::roundAdded);
    included.values().forEach(DocumentRounding::roundIncluded);
  }

  private static List<UUID> charged(List<AppliedTax> taxes) {
    return taxes.stream().filter(AppliedTax::isCharged).map(AppliedTax::id).toList();
  }

  private static void roundAdded(List<Part> parts) {
    BigDecimal exact = parts.stream().map(Part::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    adjust(parts, Money.round(exact));
  }

  /** One division for all lines, so that thirds of a unit cannot add up to less than one. */
  private static void roundIncluded(List<TaxedAmount> amounts) {
    Linear charged = sum(amounts.stream().map(TaxedAmount::charged).toList());
    List<List<Part>> byTax = new ArrayList<>();
    List<AppliedTax> taxes = amounts.getFirst().line().taxes();
    for (int i = 0; i < taxes.size(); i++) {
      int position = i;
      if (taxes.get(i).isCharged()) {
        UUID id = taxes.get(position).id();
        byTax.add(
            amounts.stream().map(amount -> new Part(amount, positionOf(id, amount))).toList());
      }
    }
    BigDecimal gross =
        amounts.stream()
            .map(amount -> BigDecimal.valueOf(amount.line().amount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal net = charged.netOf(gross);
    List<BigDecimal> exact =
        byTax.stream()
            .map(
                parts ->
                    sum(parts.stream().map(part -> part.amount().exact(part.tax())).toList())
                        .at(net))
            .toList();
    long[] totals = Spread.byRemainder(Money.round(gross) - Money.round(net), exact);
    for (int i = 0; i < totals.length; i++) {
      adjust(byTax.get(i), totals[i]);
    }
  }

  private static int positionOf(UUID id, TaxedAmount amount) {
    List<AppliedTax> taxes = amount.line().taxes();
    return taxes.stream().map(AppliedTax::id).toList().indexOf(id);
  }

  /** The same factor, all fixed parts together. */
  private static Linear sum(List<Linear> lines) {
    BigDecimal fixed = lines.stream().map(Linear::fixed).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Linear(lines.getFirst().factor(), fixed);
  }

  private static void adjust(List<Part> parts, long total) {
    long missing =
        total - parts.stream().mapToLong(part -> part.amount().rounded(part.tax())).sum();
    List<Part> largest =
        parts.stream().sorted(Comparator.comparingLong(Part::size).reversed()).toList();
    for (int i = 0; i < Math.abs(missing); i++) {
      Part part = largest.get(i % largest.size());
      part.amount().correct(part.tax(), Long.signum(missing));
    }
  }
}
