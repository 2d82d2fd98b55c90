package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.contacts.ContactSummary;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.InvoiceCosting.Draft;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All invoices, with the rules for a draft. */
public final class Invoices extends Store<Invoice, InvoiceInput> {
  private final Contacts contacts;
  private final Organizations organizations;
  private final InvoiceCosting costing;

  Invoices(Contacts contacts, Organizations organizations, InvoiceCosting costing) {
    super(
        records(Invoice.class, InvoiceInput.class)
            .list(
                listing()
                    .search("number", "notes")
                    .filter(
                        "status",
                        "contactId",
                        "orderId",
                        "currency",
                        "total",
                        "amountDue",
                        "invoiceDate",
                        "dueDate",
                        "createdAt")
                    .sort("total", "number", "invoiceDate", "dueDate", "status", "createdAt")
                    .alsoSortedBy("amount", "total"))
            .computed("contact", (some, call) -> fillContacts(some, contacts, call), "contactId")
            .raises(InvoiceEvents.CREATED));
    this.contacts = contacts;
    this.organizations = organizations;
    this.costing = costing;
  }

  private static void fillContacts(List<Invoice> invoices, Contacts contacts, Call call) {
    List<UUID> ids = invoices.stream().map(Invoice::contactId).toList();
    Map<UUID, ContactSummary> summaries = contacts.summaries(ids, call);
    invoices.forEach(invoice -> invoice.contact = summaries.get(invoice.contactId()));
  }

  /** An invoice with all that an event tells of it, whatever the caller wants to read. */
  public Invoice whole(Invoice invoice, Call call) {
    if (invoice.contact == null || !invoice.contact.id().equals(invoice.contactId())) {
      invoice.contact = contacts.get(invoice.contactId(), call).summary();
    }
    return invoice;
  }

  /** An invoice that nobody else changes until the end of the call. */
  public Invoice held(UUID id, Call call) {
    where("r.id = :id", call).with("id", id).locked().first();
    return change(id, call);
  }

  /** Where the days of the organization begin. */
  public ZoneId zone(Call call) {
    return organizations
        .find(call.organization(), call)
        .map(own -> own.zone())
        .orElse(ZoneOffset.UTC);
  }

  @Override
  public Invoice update(UUID id, Patch<InvoiceInput> patch, Call call) {
    held(id, call);
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<Invoice, InvoiceInput> change) {
    Invoice invoice = change.record();
    if (invoice.status != InvoiceStatus.DRAFT) {
      throw Problems.invalidState("invoice", invoice.status, "changed; write a credit note");
    }
    InvoiceInput after = change.after();
    Draft draft =
        change.changes(input -> input.lineItems)
            ? Draft.wanted(after, invoice)
            : Draft.present(invoice);
    invoice.costs = costing.costs(after, draft, zone(change.call()), change.call());
  }

  @Override
  protected void applied(Change<Invoice, InvoiceInput> change) {
    Invoice invoice = change.record();
    invoice.costs.applyTo(invoice);
    if (change.isNew()) {
      invoice.orderId = change.after().orderId;
    }
  }

  @Override
  protected void stored(Change<Invoice, InvoiceInput> change) {
    costing.noteUse(change.record().costs, change.call());
    whole(change.record(), change.call());
    change.call().emit(InvoiceEvents.CHANGED, change.record());
  }

  @Override
  public void delete(UUID id, Call call) {
    held(id, call);
    super.delete(id, call);
  }

  @Override
  protected void removing(Invoice invoice, Call call) {
    if (invoice.status != InvoiceStatus.DRAFT) {
      throw Problems.invalidState("invoice", invoice.status, "deleted");
    }
    invoice.status = InvoiceStatus.CANCELLED;
    call.emit(InvoiceEvents.CHANGED, invoice);
  }

  /** Works a draft out a last time, at the rates of its day. */
  void recost(Invoice invoice, Call call) {
    InvoiceCosts costs = costing.costs(invoice.input, Draft.present(invoice), zone(call), call);
    costing.noteUse(costs, call);
    costs.applyTo(invoice);
  }
}
