package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.shape.Doc;

/** Whether a checkout is paid once, or begins a subscription. */
@Doc("Whether a checkout is paid once, or begins a subscription")
public enum CheckoutMode {
  PAYMENT,
  SUBSCRIPTION
}
