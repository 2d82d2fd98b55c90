package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.shape.Doc;

/** How far an order has come. */
@Doc("How far an order has come")
public enum OrderStatus {
  @Doc("May still change; nothing is promised")
  DRAFT,
  @Doc("Agreed with the customer")
  CONFIRMED,
  @Doc("Being prepared and sent")
  IN_PROGRESS,
  @Doc("Nothing is left to deliver")
  DELIVERED,
  @Doc("Closed")
  DONE,
  @Doc("Given up")
  CANCELLED
}
