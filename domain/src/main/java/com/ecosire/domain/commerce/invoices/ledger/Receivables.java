package com.ecosire.domain.commerce.invoices.ledger;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.store.Definition;
import com.ecosire.domain.store.Store;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What customers owe, as it came about: the counterpart of the receivables account. */
public final class Receivables {
  private final Entries entries = new Entries();
  private final Settlements settlements = new Settlements();

  private static final class Entries extends Store<ReceivableEntry, Void> {
    Entries() {
      super(Definition.records(ReceivableEntry.class, Void.class).list(Listing.listing()));
    }

    ReceivableEntry blank(Call call) {
      return draft(call);
    }
  }

  private static final class Settlements extends Store<InvoiceSettlement, Void> {
    Settlements() {
      super(Definition.records(InvoiceSettlement.class, Void.class).list(Listing.listing()));
    }

    InvoiceSettlement blank(Call call) {
      return draft(call);
    }
  }

  /** Whose account changes. */
  public record Account(UUID contactId, String currency) {}

  /**
   * A document that changes what a customer owes.
   *
   * @param number its number, if it has one
   */
  public record Paper(EntryKind kind, Optional<String> number, UUID id) {}

  /** An amount, and from when on it counts. */
  public record Booking(long amount, Instant at) {}

  /** Notes that a customer owes more, or, below zero, less. */
  public void enter(Account account, Paper paper, Booking booking, Call call) {
    ReceivableEntry entry = entries.blank(call);
    entry.contactId = account.contactId;
    entry.currency = account.currency;
    entry.kind = paper.kind;
    entry.number = paper.number.orElse(null);
    entry.documentId = paper.id;
    entry.amount = booking.amount;
    entry.bookedAt = booking.at;
    call.session().manager().persist(entry);
  }

  /**
   * What lowers the amount due of an invoice.
   *
   * @param amount minor units; below zero takes something back
   * @param at from when on it counts
   * @param source the payment or credit note; null for none
   */
  public record Settling(SettlementKind kind, long amount, Instant at, UUID source) {}

  /** Notes what lowers the amount due of an invoice. */
  public void settle(UUID invoice, Settling settling, Call call) {
    InvoiceSettlement row = settlements.blank(call);
    row.invoiceId = invoice;
    row.kind = settling.kind;
    row.amount = settling.amount;
    row.bookedAt = settling.at;
    row.sourceId = settling.source;
    call.session().manager().persist(row);
  }

  /** What of a kind a source has settled of an invoice until now. */
  public long settled(UUID invoice, SettlementKind kind, UUID source, Call call) {
    call.session().flush();
    return call.session()
        .manager()
        .createQuery(
            "select coalesce(sum(s.amount), 0) from InvoiceSettlement s where s.organizationId ="
                + " :org and s.invoiceId = :invoice and s.kind = :kind and s.sourceId = :source",
            Long.class)
        .setParameter("org", call.organization())
        .setParameter("invoice", invoice)
        .setParameter("kind", kind)
        .setParameter("source", source)
        .getSingleResult();
  }
}
