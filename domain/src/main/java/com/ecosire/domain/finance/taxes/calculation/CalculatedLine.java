package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.values.Money;
import java.util.List;

/**
 * A line with its taxes.
 *
 * @param net minor units without tax
 * @param taxes in the order in which they apply
 */
public record CalculatedLine(long net, List<LineTax> taxes) {
  /** The line's tax in minor units. */
  public long tax() {
    return Money.sum(taxes.stream().map(LineTax::amount).toList());
  }

  /** Net and tax together. */
  public long gross() {
    return Money.sum(List.of(net, tax()));
  }
}
