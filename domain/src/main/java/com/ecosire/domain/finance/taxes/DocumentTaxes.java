package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.finance.taxes.calculation.TaxCalculation;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The taxes of a document.
 *
 * @param amounts what they come to
 * @param chosen for each line the taxes that its document keeps, groups not resolved
 * @param unused taxes and rates that no document had before
 */
public record DocumentTaxes(TaxCalculation amounts, List<List<UUID>> chosen, Unused unused) {
  /** Taxes and rates that no document had before, as far as this one has them. */
  record Unused(Set<UUID> taxes, Set<UUID> rates) {}
}
