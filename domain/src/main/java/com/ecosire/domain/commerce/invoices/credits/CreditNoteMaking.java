package com.ecosire.domain.commerce.invoices.credits;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceEvents;
import com.ecosire.domain.commerce.invoices.InvoiceLineItem;
import com.ecosire.domain.commerce.invoices.InvoiceSettling;
import com.ecosire.domain.commerce.invoices.InvoiceStatus;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.invoices.LineFact;
import com.ecosire.domain.commerce.invoices.LineFact.TaxPart;
import com.ecosire.domain.commerce.invoices.credits.MakeCreditNote.CreditLine;
import com.ecosire.domain.commerce.invoices.ledger.EntryKind;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Account;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Booking;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Paper;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Settling;
import com.ecosire.domain.commerce.invoices.ledger.SettlementKind;
import com.ecosire.domain.commerce.invoices.paper.InvoiceTax;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.DocumentNumbers;
import com.ecosire.domain.platform.organizations.Numbering;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.values.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes credit notes of invoices. */
public final class CreditNoteMaking {
  private final CreditNotes notes;
  private final Invoices invoices;
  private final InvoiceSettling settling;

  /** Makes credit notes of these invoices. */
  public CreditNoteMaking(CreditNotes notes, Invoices invoices, InvoiceSettling settling) {
    this.notes = notes;
    this.invoices = invoices;
    this.settling = settling;
  }

  /** Credits an issued invoice, or a part of it. */
  public CreditNote credit(UUID id, MakeCreditNote wanted, Call call) {
    Invoice invoice = invoices.held(id, call);
    if (invoice.status() == InvoiceStatus.DRAFT || invoice.status() == InvoiceStatus.CANCELLED) {
      throw Problems.invalidState("invoice", invoice.status(), "credited");
    }
    Instant at = wanted.issuedAt() == null ? call.now() : wanted.issuedAt();
    if (at.isAfter(call.now()) || at.isBefore(invoice.invoiceDate().orElseThrow())) {
      throw Problems.invalid(
          "issuedAt", "out_of_range", "Must lie between the date of the invoice and now");
    }
    List<LineCredit> credits = credits(invoice, wanted);
    // Without the lines that lower it, more could be credited than was ever asked for.
    if (LineCredit.total(credits) > invoice.notCredited()) {
      throw Problems.invalid(
          "lines", "too_big", "Must come to at most " + invoice.notCredited() + ", with tax");
    }
    return issue(invoice, credits, new Issue(wanted.reason(), at), call);
  }

  /**
   * Credits as much of an issued invoice as is not credited yet, up to an amount that is spread
   * over its lines; nothing where none of it is left. Where taxes cannot be rounded to the amount,
   * the note is a little above it, so that nothing stays due.
   *
   * @param amount minor units, with tax
   */
  public Optional<CreditNote> creditUpTo(UUID id, long amount, String reason, Call call) {
    Invoice invoice = invoices.held(id, call);
    List<LineCredit> credits = LineCredit.worth(amount, rests(invoice));
    return credits.isEmpty()
        ? Optional.empty()
        : Optional.of(issue(invoice, credits, new Issue(reason, call.now()), call));
  }

  /** Why and when something is credited. */
  private record Issue(String reason, Instant at) {}

  private CreditNote issue(Invoice invoice, List<LineCredit> credits, Issue issue, Call call) {
    Instant at = issue.at;
    CreditNote note = write(invoice, credits, issue.reason, call);
    note.issuedAt = at;
    if (note.total < 0) {
      throw Problems.invalid("lines", "negative_total", "Must not come to less than zero");
    }
    note.number =
        DocumentNumbers.next(
            Numbering.CREDIT_NOTE, LocalDate.ofInstant(at, invoices.zone(call)), call);
    call.session().manager().persist(note);
    book(invoice, note, credits, call);
    return note;
  }

  private void book(Invoice invoice, CreditNote note, List<LineCredit> credits, Call call) {
    settling
        .receivables()
        .enter(
            new Account(note.contactId, note.currency),
            new Paper(EntryKind.CREDIT_NOTE, Optional.of(note.number), note.id()),
            new Booking(-note.total, note.issuedAt),
            call);
    long applied = Math.min(note.total, invoice.amountDue());
    note.amountRemaining = note.total - applied;
    note.status = note.amountRemaining == 0 ? CreditStatus.APPLIED : CreditStatus.OPEN;
    Map<UUID, LineFact> changed = new HashMap<>();
    credits.forEach(credit -> changed.put(credit.line().id(), credit.after()));
    invoice.facts(
        invoice.facts().stream().map(fact -> changed.getOrDefault(fact.lineId(), fact)).toList());
    invoice.correctedBy(note.total);
    settling.credit(
        invoice, new Settling(SettlementKind.CREDIT, applied, note.issuedAt, note.id()), call);
    call.emit(InvoiceEvents.CREDITED, note);
  }

  private static Map<UUID, LineFact> facts(Invoice invoice) {
    Map<UUID, LineFact> facts = new HashMap<>();
    invoice.facts().forEach(fact -> facts.put(fact.lineId(), fact));
    return facts;
  }

  private static List<LineCredit> rests(Invoice invoice) {
    Map<UUID, LineFact> facts = facts(invoice);
    return invoice.lines().stream()
        .flatMap(line -> LineCredit.rest(line, facts.get(line.id())).stream())
        .toList();
  }

  private static List<LineCredit> credits(Invoice invoice, MakeCreditNote wanted) {
    if (wanted.lines() == null || wanted.lines().isEmpty()) {
      List<LineCredit> rests = rests(invoice);
      if (rests.isEmpty()) {
        throw Problems.conflict("All of the invoice is credited already");
      }
      return rests;
    }
    Map<UUID, LineFact> facts = facts(invoice);
    List<LineCredit> credits = new ArrayList<>();
    Map<UUID, InvoiceLineItem> lines = new HashMap<>();
    invoice.lines().forEach(line -> lines.put(line.id(), line));
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < wanted.lines().size(); i++) {
      CreditLine line = wanted.lines().get(i);
      String path = "lines[" + i + "].";
      if (!lines.containsKey(line.lineId())) {
        throw Problems.unknownReference(path + "lineId", "line");
      }
      if (!seen.add(line.lineId())) {
        throw Problems.invalid(path + "lineId", "duplicate", "Must not name a line twice");
      }
      credits.add(LineCredit.of(path, line, lines.get(line.lineId()), facts.get(line.lineId())));
    }
    return credits;
  }

  private CreditNote write(Invoice invoice, List<LineCredit> credits, String reason, Call call) {
    CreditNote note = notes.blank(call);
    note.invoiceId = invoice.id();
    note.contactId = invoice.contactId();
    note.currency = invoice.currency();
    note.reason = reason;
    note.frozen = invoice.frozen().orElseThrow();
    note.lineItems = credits.stream().map(LineCredit::asLine).toList();
    note.taxes = taxes(invoice, credits);
    note.subtotal = Money.sum(credits.stream().map(LineCredit::net).toList());
    note.taxAmount = Money.sum(note.taxes.stream().map(InvoiceTax::amount).toList());
    note.total = note.subtotal + note.taxAmount;
    return note;
  }

  private static List<InvoiceTax> taxes(Invoice invoice, List<LineCredit> credits) {
    Map<UUID, TaxPart> sums = new HashMap<>();
    for (LineCredit credit : credits) {
      for (TaxPart part : credit.taxes()) {
        sums.merge(
            part.taxId(),
            part,
            (one, other) ->
                new TaxPart(one.taxId(), one.base() + other.base(), one.amount() + other.amount()));
      }
    }
    return invoice.taxes().stream()
        .filter(tax -> sums.containsKey(tax.taxId()))
        .map(tax -> tax.coming(sums.get(tax.taxId()).base(), sums.get(tax.taxId()).amount()))
        .toList();
  }
}
