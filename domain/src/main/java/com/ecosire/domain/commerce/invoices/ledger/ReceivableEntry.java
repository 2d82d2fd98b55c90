package com.ecosire.domain.commerce.invoices.ledger;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What changed the sum that a customer owes; rows are only added. */
@Entity
@Table(name = "receivable_entry")
@Doc("What changed the sum that a customer owes")
public class ReceivableEntry extends Stored {
  @Doc("The customer")
  UUID contactId;

  @Doc("ISO 4217, lower case")
  String currency;

  @Doc("What it was")
  @Enumerated(EnumType.STRING)
  EntryKind kind;

  @Doc("Number of the document")
  String number;

  @Doc("Minor units; above zero where the customer owes more")
  long amount;

  @Doc("From when on it counts")
  Instant bookedAt;

  @Doc("The document")
  UUID documentId;
}
