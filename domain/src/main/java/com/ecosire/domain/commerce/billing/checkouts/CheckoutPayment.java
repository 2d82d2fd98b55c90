package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.shape.Doc;

/** Whether a checkout is paid. */
@Doc("Whether a checkout is paid")
public enum CheckoutPayment {
  UNPAID,
  PAID,
  NO_PAYMENT_REQUIRED
}
