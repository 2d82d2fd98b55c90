package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.shape.Doc;

/** What a quantity that reaches several tiers costs. */
@Doc("What a quantity that reaches several tiers costs")
public enum TierMode {
  @Doc("The whole quantity has the price of the tier that it reaches")
  VOLUME,
  @Doc("Each part of the quantity has the price of its own tier; the unit price is the average")
  GRADUATED
}
