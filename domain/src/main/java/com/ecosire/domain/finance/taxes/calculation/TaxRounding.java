package com.ecosire.domain.finance.taxes.calculation;

import com.ecosire.domain.shape.Doc;

/** Where tax is rounded to the minor unit. */
@Doc("Where tax is rounded to the minor unit")
public enum TaxRounding {
  /** Each line's tax. */
  @Doc("Each line's tax is rounded")
  LINE,
  /** Each tax once over the whole document; the lines' taxes are adjusted to add up to it. */
  @Doc("Each tax is rounded once, and the difference is spread over the largest lines")
  DOCUMENT
}
