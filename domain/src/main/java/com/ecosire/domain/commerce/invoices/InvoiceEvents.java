package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.operation.Event;
import java.time.Instant;
import java.util.UUID;

/** What happens with invoices. */
public final class InvoiceEvents {
  /** A draft was made. */
  public static final Event<Invoice> CREATED =
      Event.event("invoice.created", Invoice.class, "A draft of an invoice was made");

  /** An invoice was issued. */
  public static final Event<Invoice> SENT =
      Event.event("invoice.sent", Invoice.class, "An invoice was issued");

  /** A part of an invoice was paid. */
  public static final Event<Invoice> PARTIALLY_PAID =
      Event.event("invoice.partially_paid", Invoice.class, "A part of an invoice was paid");

  /** Nothing of an invoice is due any more. */
  public static final Event<Invoice> SETTLED =
      Event.event("invoice.settled", Invoice.class, "Nothing of an invoice is due any more");

  /** An invoice was not paid in time. */
  public static final Event<Invoice> OVERDUE =
      Event.event("invoice.overdue", Invoice.class, "An invoice was not paid in time");

  /** An invoice was given up, taken back or fully credited. */
  public static final Event<Invoice> CANCELLED =
      Event.event("invoice.cancelled", Invoice.class, "An invoice was given up or fully credited");

  /** A credit note was issued; the books reverse what they hold of the invoice. */
  public static final Event<CreditNote> CREDITED =
      Event.event("credit_note.issued", CreditNote.class, "A credit note was issued");

  /** An invoice is being issued: the books post it, or refuse its day. */
  public static final Event<Invoice> POSTING =
      Event.internal("invoice.posting", Invoice.class, "An invoice is posted to the books");

  /** An issued invoice is taken back: the books reverse it. */
  public static final Event<Invoice> REVERSING =
      Event.internal("invoice.reversing", Invoice.class, "The posting of an invoice is reversed");

  /** An amount is given up or discounted: the books move it from the receivables. */
  public static final Event<Waiver> WAIVED =
      Event.internal(
          "invoice.waived", Waiver.class, "An amount of an invoice is not asked any more");

  /** Something of an invoice changed that others count, such as its lines; also its end. */
  public static final Event<Invoice> CHANGED =
      Event.internal("invoice.changed", Invoice.class, "Lines or status of an invoice changed");

  /**
   * An amount that is not asked for any more.
   *
   * @param role the account that takes it: write_off or discount_given
   * @param accountId the account that was named instead; null for none
   * @param amount minor units; below zero where it is asked for again
   */
  public record Waiver(Invoice invoice, String role, UUID accountId, long amount, Instant at) {}

  private InvoiceEvents() {}

  static Event<?>[] all() {
    return new Event<?>[] {CREATED, SENT, PARTIALLY_PAID, SETTLED, OVERDUE, CANCELLED, CREDITED};
  }
}
