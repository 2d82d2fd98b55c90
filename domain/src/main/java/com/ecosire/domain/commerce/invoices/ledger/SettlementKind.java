package com.ecosire.domain.commerce.invoices.ledger;

/** What lowers the amount due of an invoice. */
public enum SettlementKind {
  /** Money came in. */
  PAYMENT,
  /** Taken off because money came in early. */
  DISCOUNT,
  /** A credit note. */
  CREDIT,
  /** Given up. */
  WRITE_OFF,
  /** The invoice as a whole was taken back. */
  CANCELLATION
}
