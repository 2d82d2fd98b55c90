package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;

/** How a tax is worked out. */
@Doc("How a tax is worked out")
public enum TaxMethod {
  @Doc("A percentage of the base")
  PERCENT,
  @Doc("An amount for each unit of quantity")
  FIXED_PER_UNIT,
  @Doc("Its children one after the other")
  GROUP
}
