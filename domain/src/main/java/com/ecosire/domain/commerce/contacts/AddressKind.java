package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;

/** What an address is used for. */
@Doc("What an address is used for")
public enum AddressKind {
  BILLING,
  SHIPPING,
  OTHER
}
