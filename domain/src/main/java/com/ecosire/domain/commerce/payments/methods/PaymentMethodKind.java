package com.ecosire.domain.commerce.payments.methods;

import com.ecosire.domain.shape.Doc;

/** How money comes and goes. */
@Doc("How money comes and goes")
public enum PaymentMethodKind {
  CASH,
  BANK_TRANSFER,
  CARD,
  CHEQUE,
  @Doc("Through Stripe, whose notices alone make such payments")
  STRIPE,
  OTHER
}
