package com.ecosire.domain.commerce.orders.states;

import com.ecosire.domain.shape.Doc;

/** How much of an order is invoiced. */
@Doc("How much of an order is invoiced")
public enum OrderInvoicing {
  @Doc("Nothing is to be invoiced: a draft or a cancelled order")
  NOTHING,
  TO_INVOICE,
  PARTLY_INVOICED,
  INVOICED
}
