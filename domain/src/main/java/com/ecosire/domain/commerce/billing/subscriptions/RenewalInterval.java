package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.shape.Doc;

/** How often a subscription is paid. */
@Doc("How often a subscription is paid")
public enum RenewalInterval {
  MONTH,
  YEAR
}
