package com.ecosire.domain.commerce.payments.refunds;

import com.ecosire.domain.shape.Doc;

/** How far a refund has come. */
@Doc("How far a refund has come")
public enum RefundStatus {
  @Doc("Stripe was asked and has not answered yet")
  PENDING,
  SUCCEEDED,
  @Doc("It did not go through and changed nothing")
  FAILED
}
