package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.shape.Doc;

/** How a rule makes a price. */
@Doc("How a rule makes a price")
public enum PriceMethod {
  @Doc("The price itself")
  FIXED,
  @Doc("Percent off the product's price")
  PERCENT_OFF,
  @Doc("Percent on top of the product's cost")
  MARKUP_ON_COST
}
