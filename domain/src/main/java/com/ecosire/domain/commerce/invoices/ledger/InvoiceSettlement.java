package com.ecosire.domain.commerce.invoices.ledger;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What lowered or raised the amount due of an invoice; rows are only added. */
@Entity
@Table(name = "invoice_settlement")
@Doc("What lowered or raised the amount due of an invoice")
public class InvoiceSettlement extends Stored {
  @Doc("The invoice")
  UUID invoiceId;

  @Doc("What it was")
  @Enumerated(EnumType.STRING)
  SettlementKind kind;

  @Doc("What it lowered the amount due by, in minor units; below zero where it was taken back")
  long amount;

  @Doc("From when on it counts")
  Instant bookedAt;

  @Doc("The payment or credit note")
  UUID sourceId;
}
