package com.ecosire.domain.commerce.billing.invoices;

import com.ecosire.domain.shape.Doc;

/** How things stand with an invoice of Stripe's. */
@Doc("How things stand with an invoice of Stripe's")
public enum StripeInvoiceStatus {
  DRAFT,
  OPEN,
  PAID,
  UNCOLLECTIBLE,
  VOID
}
