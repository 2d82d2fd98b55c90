package com.ecosire.domain.commerce.invoices.credits;

import com.ecosire.domain.shape.Doc;

/** What became of a credit note. */
@Doc("What became of a credit note")
public enum CreditStatus {
  @Doc("Something of it remains")
  OPEN,
  @Doc("All of it lowered invoices")
  APPLIED,
  @Doc("The rest of it was paid back")
  REFUNDED
}
