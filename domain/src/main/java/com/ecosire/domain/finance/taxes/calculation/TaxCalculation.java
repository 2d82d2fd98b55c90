package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.values.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The taxes of a document. The lines' net and tax add up to the document's, whatever the rounding.
 *
 * @param lines in the order of the document
 * @param taxes each tax once, by sequence and code
 */
public record TaxCalculation(List<CalculatedLine> lines, List<LineTax> taxes) {
  private static final Comparator<LineTax> ORDER =
      Comparator.<LineTax>comparingInt(total -> total.tax().sequence())
          .thenComparing(total -> total.tax().code());

  /** On whose side of a document taxes are worked out. */
  public enum Side {
    SELLER,
    /** Owes the taxes under reverse charge. */
    BUYER
  }

  /** Works the taxes of all lines out. */
  public static TaxCalculation of(List<CalculationLine> lines, TaxRounding rounding, Side side) {
    List<TaxedAmount> amounts = lines.stream().map(line -> new TaxedAmount(line, side)).toList();
    if (rounding == TaxRounding.LINE) {
      amounts.forEach(TaxedAmount::roundAlone);
    } else {
      DocumentRounding.round(amounts);
    }
    List<CalculatedLine> calculated = amounts.stream().map(TaxedAmount::result).toList();
    return new TaxCalculation(calculated, totals(calculated));
  }

  private static List<LineTax> totals(List<CalculatedLine> lines) {
    Map<UUID, LineTax> totals = new LinkedHashMap<>();
    for (CalculatedLine line : lines) {
      line.taxes().forEach(tax -> totals.merge(tax.tax().id(), tax, TaxCalculation::plus));
    }
    List<LineTax> sorted = new ArrayList<>(totals.values());
    sorted.sort(ORDER);
    return List.copyOf(sorted);
  }

  private static LineTax plus(LineTax one, LineTax other) {
    return new LineTax(
        one.tax(),
        Money.sum(List.of(one.base(), other.base())),
        Money.sum(List.of(one.amount(), other.amount())),
        Money.sum(List.of(one.selfAssessed(), other.selfAssessed())));
  }

  /** All lines without tax, in minor units. */
  public long subtotal() {
    return Money.sum(lines.stream().map(CalculatedLine::net).toList());
  }

  /** The tax of all lines, in minor units. */
  public long taxAmount() {
    return Money.sum(lines.stream().map(CalculatedLine::tax).toList());
  }

  /** Subtotal and tax together. */
  public long total() {
    return Money.sum(List.of(subtotal(), taxAmount()));
  }
}
