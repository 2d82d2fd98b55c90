package com.ecosire.domain.commerce.products;

import com.ecosire.domain.shape.Doc;

/** How often a product's price is due. */
@Doc("How often a product's price is due")
public enum BillingInterval {
  ONE_TIME,
  MONTH,
  YEAR
}
