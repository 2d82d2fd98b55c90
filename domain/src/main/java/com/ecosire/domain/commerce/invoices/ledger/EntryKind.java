package com.ecosire.domain.commerce.invoices.ledger;

/** What changes the sum that a customer owes. */
public enum EntryKind {
  INVOICE,
  INVOICE_CANCELLED,
  CREDIT_NOTE,
  WRITE_OFF,
  DISCOUNT,
  DISCOUNT_CANCELLED,
  PAYMENT,
  PAYMENT_CANCELLED,
  REFUND
}
