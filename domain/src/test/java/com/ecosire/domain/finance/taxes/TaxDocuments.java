package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.finance.taxes.TaxDocument.Choice;
import com.ecosire.domain.finance.taxes.TaxDocument.Line;
import com.ecosire.domain.finance.taxes.calculation.TaxRounding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents as other modules make them. */
final class TaxDocuments {
  private TaxDocuments() {}

  /** A sale of one line of 100.00 with taxes that were chosen for it. */
  static TaxDocument sale(UUID... taxes) {
    return sale(Choice.own(Arrays.asList(taxes)));
  }

  static TaxDocument sale(Choice choice) {
    Line line = new Line("lines[0].", Optional.empty(), BigDecimal.ONE, 10_000, choice);
    return new TaxDocument(
        DocumentScope.SALE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TaxRounding.DOCUMENT,
        List.of(line));
  }
}
