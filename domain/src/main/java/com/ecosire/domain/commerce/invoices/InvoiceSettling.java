package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.invoices.ledger.EntryKind;
import com.ecosire.domain.commerce.invoices.ledger.Receivables;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Account;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Booking;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Paper;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Settling;
import com.ecosire.domain.commerce.invoices.ledger.SettlementKind;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.Timeline.About;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Lowers the amounts due of invoices, and sets their status from what is left. */
public final class InvoiceSettling {
  private static final Map<InvoiceStatus, Event<Invoice>> TOLD =
      Map.of(
          InvoiceStatus.PARTIAL_PAID, InvoiceEvents.PARTIALLY_PAID,
          InvoiceStatus.PAID, InvoiceEvents.SETTLED,
          InvoiceStatus.OVERDUE, InvoiceEvents.OVERDUE,
          InvoiceStatus.CANCELLED, InvoiceEvents.CANCELLED);

  private final Invoices invoices;
  private final Receivables receivables;
  private final Timeline timeline;

  InvoiceSettling(Invoices invoices, Receivables receivables, Timeline timeline) {
    this.invoices = invoices;
    this.receivables = receivables;
    this.timeline = timeline;
  }

  /** The ledger of what customers owe. */
  public Receivables receivables() {
    return receivables;
  }

  /** Whose account an invoice is on. */
  static Account account(Invoice invoice) {
    return new Account(invoice.contactId(), invoice.currency());
  }

  /**
   * Counts a payment of an invoice that the call holds. One in time for the early payment discount
   * settles the invoice, and the difference is given up.
   */
  public void pay(Invoice invoice, Settling payment, Call call) {
    long due = invoice.amountDue;
    long least = due - Money.round(discount(invoice, due, payment.at(), call));
    receivables.settle(invoice.id(), payment, call);
    invoice.amountPaid += payment.amount();
    if (payment.amount() < due && payment.amount() >= least) {
      waiveDiscount(invoice, due - payment.amount(), payment, call);
    }
    settled(invoice, payment.at(), call);
  }

  private BigDecimal discount(Invoice invoice, long due, Instant at, Call call) {
    boolean early =
        invoice.discountUntil != null
            && !LocalDate.ofInstant(at, invoices.zone(call)).isAfter(invoice.discountUntil);
    return early
        ? Money.percentOf(BigDecimal.valueOf(due), invoice.discountPercent)
        : BigDecimal.ZERO;
  }

  private void waiveDiscount(Invoice invoice, long amount, Settling payment, Call call) {
    EntryKind kind = amount > 0 ? EntryKind.DISCOUNT : EntryKind.DISCOUNT_CANCELLED;
    receivables.settle(
        invoice.id(),
        new Settling(SettlementKind.DISCOUNT, amount, payment.at(), payment.source()),
        call);
    receivables.enter(
        account(invoice),
        new Paper(kind, invoice.number(), invoice.id()),
        new Booking(-amount, payment.at()),
        call);
    invoice.amountDiscounted += amount;
    call.emit(
        InvoiceEvents.WAIVED,
        new InvoiceEvents.Waiver(invoice, "discount_given", null, amount, payment.at()));
  }

  /**
   * Takes back what a payment settled of an invoice, or a part of it; with it goes the discount
   * that was given for it.
   */
  public void unpay(Invoice invoice, UUID payment, long amount, Call call) {
    receivables.settle(
        invoice.id(), new Settling(SettlementKind.PAYMENT, -amount, call.now(), payment), call);
    invoice.amountPaid -= amount;
    long given = receivables.settled(invoice.id(), SettlementKind.DISCOUNT, payment, call);
    if (given > 0) {
      Settling back = new Settling(SettlementKind.DISCOUNT, -given, call.now(), payment);
      waiveDiscount(invoice, -given, back, call);
    }
    settled(invoice, call.now(), call);
  }

  /** Counts a credit note. */
  public void credit(Invoice invoice, Settling credit, Call call) {
    if (credit.amount() > 0) {
      receivables.settle(invoice.id(), credit, call);
      invoice.amountCredited += credit.amount();
    }
    settled(invoice, credit.at(), call);
  }

  /** Gives an amount up. */
  void writeOff(Invoice invoice, long amount, UUID accountId, Call call) {
    receivables.settle(
        invoice.id(), new Settling(SettlementKind.WRITE_OFF, amount, call.now(), null), call);
    receivables.enter(
        account(invoice),
        new Paper(EntryKind.WRITE_OFF, invoice.number(), invoice.id()),
        new Booking(-amount, call.now()),
        call);
    invoice.amountWrittenOff += amount;
    call.emit(
        InvoiceEvents.WAIVED,
        new InvoiceEvents.Waiver(invoice, "write_off", accountId, amount, call.now()));
    settled(invoice, call.now(), call);
  }

  /** Takes an issued invoice back as a whole. */
  void cancel(Invoice invoice, Call call) {
    if (invoice.amountDue > 0) {
      receivables.settle(
          invoice.id(),
          new Settling(SettlementKind.CANCELLATION, invoice.amountDue, call.now(), null),
          call);
      receivables.enter(
          account(invoice),
          new Paper(EntryKind.INVOICE_CANCELLED, invoice.number(), invoice.id()),
          new Booking(-invoice.amountDue, call.now()),
          call);
    }
    call.emit(InvoiceEvents.REVERSING, invoice);
    invoice.closedAt = call.now();
    become(invoice, InvoiceStatus.CANCELLED, call);
  }

  /** Sets the status from the amounts and the due date, and tells of it. */
  void settled(Invoice invoice, Instant at, Call call) {
    invoice.reckon();
    boolean later = invoice.settledAt == null || at.isAfter(invoice.settledAt);
    invoice.settledAt = later ? at : invoice.settledAt;
    close(invoice, invoice.settledAt);
    InvoiceStatus next = next(invoice, call);
    if (next != invoice.status || next == InvoiceStatus.PARTIAL_PAID) {
      become(invoice, next, call);
    } else {
      invoice.touch(call.now());
      call.emit(InvoiceEvents.CHANGED, invoices.whole(invoice, call));
    }
  }

  private static void close(Invoice invoice, Instant at) {
    invoice.closedAt = invoice.amountDue == 0 ? at : null;
  }

  private InvoiceStatus next(Invoice invoice, Call call) {
    if (invoice.amountDue == 0) {
      return invoice.isTakenBack() ? InvoiceStatus.CANCELLED : InvoiceStatus.PAID;
    }
    if (invoice.amountPaid > 0) {
      return InvoiceStatus.PARTIAL_PAID;
    }
    LocalDate today = LocalDate.ofInstant(call.now(), invoices.zone(call));
    return today.isAfter(invoice.input.dueDate) ? InvoiceStatus.OVERDUE : InvoiceStatus.SENT;
  }

  /** Brings an invoice into a status and tells of it. */
  void become(Invoice invoice, InvoiceStatus status, Call call) {
    invoice.status = status;
    invoice.reckon();
    invoice.touch(call.now());
    note(invoice, status.name().toLowerCase(java.util.Locale.ROOT), call);
    invoices.whole(invoice, call);
    if (TOLD.containsKey(status)) {
      call.emit(TOLD.get(status), invoice);
    }
    call.emit(InvoiceEvents.CHANGED, invoice);
  }

  /** Writes down what happened, for the customer and for the order. */
  void note(Invoice invoice, String kind, Call call) {
    About about = new About("Invoice", invoice.id());
    String name = invoice.number().map(number -> "Invoice " + number).orElse("A draft invoice");
    String text = name + " was " + kind.replace('_', ' ');
    timeline.note(invoice.contactId(), "invoice_" + kind, text, about, call);
    invoice
        .orderId()
        .ifPresent(order -> timeline.note(order, "invoice_" + kind, text, about, call));
  }
}
