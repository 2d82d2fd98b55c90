package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.shape.Doc;

/** How far a checkout has come. */
@Doc("How far a checkout has come")
public enum CheckoutStatus {
  OPEN,
  COMPLETE,
  EXPIRED
}
