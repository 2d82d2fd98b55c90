package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.problem.Problems;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line whose taxes are known.
 *
 * @param path JSON path of the line's taxes, for refusals
 * @param quantity units, which taxes of a fixed amount count
 * @param amount minor units after discount; holds the taxes where they are included
 * @param taxes in the order in which they apply, none twice
 */
public record CalculationLine(
    String path, BigDecimal quantity, long amount, List<AppliedTax> taxes) {
  /** Refuses taxes of both kinds on one line with 422. */
  public CalculationLine {
    long included = taxes.stream().filter(tax -> tax.is(Trait.INCLUDED)).count();
    if (included > 0 && included < taxes.size()) {
      throw Problems.invalid(
          path, "mixed_taxes", "Taxes that the price includes and others cannot be on one line");
    }
  }

  boolean isIncluded() {
    return !taxes.isEmpty() && taxes.getFirst().is(Trait.INCLUDED);
  }
}
