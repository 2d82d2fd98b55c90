package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.shape.Doc;

/** What a price rule is for, from least to most specific. */
@Doc("What a price rule is for, from least to most specific")
public enum PriceScope {
  ALL,
  @Doc("The products of a category and of those below it")
  CATEGORY,
  @Doc("A product with all its variants")
  PRODUCT,
  VARIANT
}
