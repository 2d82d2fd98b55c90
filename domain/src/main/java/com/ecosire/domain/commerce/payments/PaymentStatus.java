package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.shape.Doc;

/** How far a payment has come. */
@Doc("How far a payment has come")
public enum PaymentStatus {
  @Doc("Being written; it changes nothing yet")
  DRAFT,
  @Doc("In the books")
  POSTED,
  @Doc("Did not go through")
  FAILED,
  @Doc("Taken back")
  CANCELLED
}
