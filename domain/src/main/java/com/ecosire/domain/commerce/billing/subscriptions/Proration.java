package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.shape.Doc;

/** What becomes of the difference when a plan changes within a period. */
@Doc("What becomes of the difference when a plan changes within a period")
public enum Proration {
  @Doc("It is on the next invoice")
  CREATE_PRORATIONS,
  @Doc("It is billed now")
  ALWAYS_INVOICE,
  @Doc("There is none; the new price is for the next period")
  NONE
}
