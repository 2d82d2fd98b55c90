package com.ecosire.domain.commerce.orders.states;

import com.ecosire.domain.shape.Doc;

/** What made an order. */
@Doc("What made an order")
public enum OrderSource {
  MANUAL,
  QUOTATION,
  CHECKOUT,
  RETURN,
  EVENT
}
