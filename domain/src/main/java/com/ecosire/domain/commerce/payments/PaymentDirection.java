package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.shape.Doc;

/** Which way money went. */
@Doc("Which way money went")
public enum PaymentDirection {
  @Doc("From a customer")
  INBOUND,
  @Doc("To a vendor")
  OUTBOUND
}
