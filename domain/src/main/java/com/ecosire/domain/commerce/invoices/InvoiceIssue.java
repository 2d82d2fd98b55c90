package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.ledger.EntryKind;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Booking;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Paper;
import com.ecosire.domain.commerce.invoices.paper.FrozenParties;
import com.ecosire.domain.commerce.invoices.terms.PaymentTerm;
import com.ecosire.domain.commerce.invoices.terms.PaymentTerms;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.DocumentNumbers;
import com.ecosire.domain.platform.organizations.Numbering;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Makes invoices of drafts: from then on nothing of what they say changes. */
final class InvoiceIssue {
  private final Parts parts;

  /**
   * What issuing stands on.
   *
   * @param settling notes what the customer owes
   */
  record Parts(
      Invoices invoices,
      PaymentTerms terms,
      Contacts contacts,
      Organizations organizations,
      InvoiceSettling settling) {}

  InvoiceIssue(Parts parts) {
    this.parts = parts;
  }

  /** Issues a draft that the call holds. */
  void issue(Invoice invoice, PaymentDesk desk, Call call) {
    if (invoice.lines().isEmpty()) {
      throw Problems.invalid("lineItems", "required", "An invoice needs lines");
    }
    ZoneId zone = parts.invoices.zone(call);
    date(invoice, zone, call);
    parts.invoices.recost(invoice, call);
    if (invoice.total < 0) {
      throw Problems.invalid(
          "total", "negative_total", "Must not be below zero; credit it instead");
    }
    freeze(invoice, desk, call);
    call.emit(InvoiceEvents.POSTING, invoice);
    number(invoice, LocalDate.ofInstant(invoice.input.invoiceDate, zone), call);
    parts
        .settling
        .receivables()
        .enter(
            InvoiceSettling.account(invoice),
            new Paper(EntryKind.INVOICE, invoice.number(), invoice.id()),
            new Booking(invoice.total, invoice.input.invoiceDate),
            call);
    invoice.status = InvoiceStatus.SENT;
    invoice.touch(call.now());
    parts.settling.note(invoice, "sent", call);
    call.emit(InvoiceEvents.SENT, parts.invoices.whole(invoice, call));
    parts.settling.settled(invoice, invoice.input.invoiceDate, call);
  }

  private void date(Invoice invoice, ZoneId zone, Call call) {
    InvoiceInput input = invoice.input;
    input.invoiceDate = Optional.ofNullable(input.invoiceDate).orElseGet(call::now);
    LocalDate day = LocalDate.ofInstant(input.invoiceDate, zone);
    Optional<PaymentTerm> term =
        Optional.ofNullable(input.paymentTermId)
            .map(id -> parts.terms.get(id, call))
            .or(() -> parts.terms.usual(call));
    term.ifPresent(
        found -> {
          input.paymentTermId = found.id();
          if (found.discountPercent().signum() > 0) {
            invoice.discountPercent = found.discountPercent();
            invoice.discountUntil = found.discountUntil(day);
          }
        });
    if (input.dueDate == null) {
      input.dueDate = term.map(found -> found.due(day)).orElse(day);
    }
  }

  private void freeze(Invoice invoice, PaymentDesk desk, Call call) {
    Contact contact = parts.contacts.get(invoice.contactId(), call);
    InvoiceInput input = invoice.input;
    if (input.billingAddress == null) {
      input.billingAddress = contact.address().orElse(null);
    }
    Optional<PaymentTerm> term =
        Optional.ofNullable(input.paymentTermId).map(id -> parts.terms.get(id, call));
    invoice.frozen =
        FrozenParties.of(parts.organizations.own(call), contact, input.billingAddress)
            .paying(
                term.flatMap(PaymentTerm::note).orElse(null), desk.instructions(call).orElse(null));
  }

  /** As late as possible, since nobody else gets a number until this call ends. */
  private void number(Invoice invoice, LocalDate day, Call call) {
    DocumentNumbers.Given given = DocumentNumbers.give(Numbering.INVOICE, day, call);
    invoice.number = given.text();
    invoice.numberPeriod = given.period();
    invoice.numberPlace = given.place();
    Optional<Invoice> before =
        parts
            .invoices
            .where("r.numberPeriod = :period and r.numberPlace < :place", call)
            .with("period", given.period())
            .with("place", given.place())
            .orderBy("r.numberPlace desc")
            .first();
    before
        .flatMap(Invoice::invoiceDate)
        .filter(invoice.input.invoiceDate::isBefore)
        .ifPresent(last -> refuse(before.get(), last));
  }

  private static void refuse(Invoice before, Instant last) {
    throw Problems.invalid(
        "invoiceDate",
        "too_early",
        "Must not be before "
            + last
            + ", the date of "
            + before.number
            + ", which has the number before");
  }
}
