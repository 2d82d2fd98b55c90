package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.shape.Doc;

/** What a line of an order is for. */
@Doc("What a line of an order is for")
public enum OrderLineKind {
  @Doc("Something out of the products")
  PRODUCT,
  @Doc("What the transport costs")
  SHIPPING,
  @Doc("Something taken off, at a negative price")
  DISCOUNT,
  @Doc("Something that is in no list")
  CUSTOM,
  @Doc("Words only")
  NOTE;

  /** Whether it is handed over to the customer. */
  boolean isDelivered() {
    return this == PRODUCT || this == CUSTOM;
  }
}
