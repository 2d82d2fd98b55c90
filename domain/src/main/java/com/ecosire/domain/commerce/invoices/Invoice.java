package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.contacts.ContactSummary;
import com.ecosire.domain.commerce.invoices.paper.FrozenParties;
import com.ecosire.domain.commerce.invoices.paper.InvoiceTax;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a customer is to pay. */
@Entity
@Table(name = "invoice")
@Doc("What a customer is to pay")
public class Invoice extends Stored {
  @Doc(value = "Number, without gaps; a draft has none", example = "INV/2026/0042")
  @Size(max = 40)
  @Unique
  String number;

  @Doc("How far the invoice has come")
  @NotNull
  @Enumerated(EnumType.STRING)
  InvoiceStatus status = InvoiceStatus.DRAFT;

  @Embedded InvoiceInput input = new InvoiceInput();

  @Doc("The customer in short")
  @Transient
  ContactSummary contact;

  @Doc("The order that it bills")
  UUID orderId;

  @Doc("All lines without tax, in minor units")
  @Is(Scalar.MONEY)
  long subtotal;

  @Doc("All taxes, in minor units")
  @Is(Scalar.MONEY)
  long taxAmount;

  @Doc("Subtotal and taxes, in minor units")
  @Is(Scalar.MONEY)
  long total;

  @Doc("What was paid of it, in minor units")
  @Is(Scalar.MONEY)
  long amountPaid;

  @Doc("What credit notes took off, in minor units")
  @Is(Scalar.MONEY)
  long amountCredited;

  @Doc("What is still to be paid, in minor units")
  @Is(Scalar.MONEY)
  long amountDue;

  @Hidden
  @Convert(converter = LineFact.Column.class)
  List<LineFact> facts = List.of();

  @Hidden
  @Convert(converter = InvoiceTax.Column.class)
  List<InvoiceTax> taxes = List.of();

  @Hidden
  @Convert(converter = FrozenParties.Column.class)
  FrozenParties frozen;

  @Hidden String numberPeriod;
  @Hidden Long numberPlace;
  @Hidden long amountDiscounted;
  @Hidden long amountWrittenOff;
  @Hidden long amountCorrected;
  @Hidden BigDecimal discountPercent = BigDecimal.ZERO;
  @Hidden LocalDate discountUntil;
  @Hidden Instant settledAt;
  @Hidden Instant closedAt;
  @Hidden int remindersSent;

  @Hidden
  @Enumerated(EnumType.STRING)
  InvoiceReminders.ReminderLevel reminderLevel;

  @Hidden Instant remindedAt;
  @Hidden String cancelReason;

  /** What a change that is on its way makes of the amounts. */
  @Hidden @Transient InvoiceCosts costs;

  /** The number; a draft has none. */
  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  /** How far it has come. */
  public InvoiceStatus status() {
    return status;
  }

  /** The customer. */
  public UUID contactId() {
    return input.contactId;
  }

  /** The order that it bills. */
  public Optional<UUID> orderId() {
    return Optional.ofNullable(orderId);
  }

  /** ISO 4217, lower case. */
  public String currency() {
    return input.currency;
  }

  /** When it was issued, or is to be. */
  public Optional<Instant> invoiceDate() {
    return Optional.ofNullable(input.invoiceDate);
  }

  /** Until when it is to be paid; known once it is issued. */
  public Optional<LocalDate> dueDate() {
    return Optional.ofNullable(input.dueDate);
  }

  /** The lines. */
  public List<InvoiceLineItem> lines() {
    return input.lineItems;
  }

  /** What is known of the lines, in their order. */
  public List<LineFact> facts() {
    return facts;
  }

  /** Notes what is known of the lines. */
  public void facts(List<LineFact> known) {
    facts = List.copyOf(known);
  }

  /** What each tax comes to. */
  public List<InvoiceTax> taxes() {
    return taxes;
  }

  /** What the paper says of both sides, once it is issued. */
  public Optional<FrozenParties> frozen() {
    return Optional.ofNullable(frozen);
  }

  /** Words for the customer. */
  public Optional<String> notes() {
    return Optional.ofNullable(input.notes);
  }

  /** Lines without tax, in minor units. */
  public long subtotal() {
    return subtotal;
  }

  /** Taxes in minor units. */
  public long taxAmount() {
    return taxAmount;
  }

  /** Minor units. */
  public long total() {
    return total;
  }

  /** What is still to be paid, in minor units. */
  public long amountDue() {
    return amountDue;
  }

  /** What was paid of it, in minor units. */
  public long amountPaid() {
    return amountPaid;
  }

  /** What no credit note of it takes back, in minor units. */
  public long notCredited() {
    return total - amountCorrected;
  }

  /** Notes a further credit note of it. */
  public void correctedBy(long amount) {
    amountCorrected += amount;
  }

  /** Whether nothing of it stands any more, and nobody has paid anything. */
  boolean isTakenBack() {
    return total > 0
        && amountCorrected >= total
        && amountPaid == 0
        && amountDiscounted == 0
        && amountWrittenOff == 0;
  }

  /** Works out what is due. */
  void reckon() {
    boolean over = status == InvoiceStatus.CANCELLED;
    long rest = total - amountPaid - amountCredited - amountDiscounted - amountWrittenOff;
    amountDue = over ? 0 : Math.max(0, rest);
  }
}
