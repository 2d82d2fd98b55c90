package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.shape.Doc;
import java.util.Set;

/** How far an invoice has come. */
@Doc("How far an invoice has come")
public enum InvoiceStatus {
  @Doc("Being written; it has no number yet")
  DRAFT,
  @Doc("Issued and not due yet")
  SENT,
  @Doc("A part of it is paid")
  PARTIAL_PAID,
  @Doc("Nothing is due any more")
  PAID,
  @Doc("Nothing of it was paid in time")
  OVERDUE,
  @Doc("Given up, taken back or fully credited")
  CANCELLED;

  /** Those that wait for money. */
  static final Set<InvoiceStatus> OPEN = Set.of(SENT, PARTIAL_PAID, OVERDUE);

  /** Whether it waits for money. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
