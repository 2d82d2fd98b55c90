package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.invoices.credits.CreditNoteMaking;
import com.ecosire.domain.commerce.invoices.credits.CreditNotes;
import com.ecosire.domain.commerce.invoices.ledger.InvoiceSettlement;
import com.ecosire.domain.commerce.invoices.ledger.ReceivableEntry;
import com.ecosire.domain.commerce.invoices.ledger.Receivables;
import com.ecosire.domain.commerce.invoices.terms.PaymentTerms;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.finance.taxes.TaxCalculator;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.timeline.Timeline;
import java.time.Duration;

/** Customer invoices, credit notes, payment terms, and what customers owe. */
public final class InvoicesModule implements BusinessModule {
  private final PaymentTerms terms = new PaymentTerms();
  private final CreditNotes notes = new CreditNotes();
  private final Invoices invoices;
  private final InvoiceSettling settling;
  private final InvoiceLife life;
  private final CreditNoteMaking crediting;
  private final InvoiceRows rows;
  private final InvoiceReminders reminders;
  private final InvoiceUses uses;
  private PaymentDesk desk = PaymentDesk.NONE;
  private PaymentLinks links;

  /** What the module stands on. */
  public record Foundation(
      Contacts contacts,
      SellableItems items,
      TaxCalculator taxes,
      Organizations organizations,
      Mails mails,
      Timeline timeline) {}

  /** The module on a foundation. */
  public InvoicesModule(Foundation on) {
    InvoiceCosting costing = new InvoiceCosting(on.items, on.taxes);
    invoices = new Invoices(on.contacts, on.organizations, costing);
    settling = new InvoiceSettling(invoices, new Receivables(), on.timeline);
    InvoiceIssue issue =
        new InvoiceIssue(
            new InvoiceIssue.Parts(invoices, terms, on.contacts, on.organizations, settling));
    InvoicePrint print = new InvoicePrint(invoices, on.contacts, on.organizations);
    InvoiceMail mail = new InvoiceMail(on.mails, on.contacts, print);
    life =
        new InvoiceLife(
            new InvoiceLife.Parts(invoices, issue, settling, mail),
            () -> new InvoiceLife.Ports(desk, links));
    reminders = new InvoiceReminders(invoices, settling, mail);
    uses = new InvoiceUses(invoices);
    crediting = new CreditNoteMaking(notes, invoices, settling);
    rows =
        new InvoiceRows(
            new InvoiceRows.Parts(invoices, notes, life, reminders, print),
            crediting,
            settling,
            on);
  }

  /** Has payments recorded by who cares for them. */
  public void paidAt(PaymentDesk way) {
    desk = way;
  }

  /** Has hosted checkouts opened by who speaks with Stripe. */
  public void linkedBy(PaymentLinks way) {
    links = way;
  }

  /** The invoices, for other modules. */
  public Invoices invoices() {
    return invoices;
  }

  /** What lowers the amounts due of invoices, for other modules. */
  public InvoiceSettling settling() {
    return settling;
  }

  /** The credit notes, for other modules. */
  public CreditNotes creditNotes() {
    return notes;
  }

  /** Makes credit notes for other modules. */
  public CreditNoteMaking crediting() {
    return crediting;
  }

  /** Cancels and issues drafts for other modules. */
  public InvoiceDrafts drafts() {
    return new InvoiceDrafts(invoices, life);
  }

  @Override
  public ModuleApi api() {
    return module(
            "invoices",
            Area.COMMERCE,
            "Customer invoices from draft to paid, with gapless numbers, credit notes, payment"
                + " terms, reminders and receivables reports",
            rows.invoiceTable(),
            rows.creditNoteTable(),
            termTable())
        .raises(InvoiceEvents.all())
        .stores(InvoiceSettlement.class, ReceivableEntry.class)
        .extend(
            Contact.class,
            Relation.many("invoices", Invoice.class, "contactId", "What the contact is to pay"))
        .extend(
            Contact.class,
            Relation.many(
                "creditNotes", CreditNote.class, "contactId", "What was credited to the contact"))
        .job("markOverdue", Duration.ofMinutes(10), reminders::markOverdue)
        .on(ContactsModule.DELETING, uses::refuseContact)
        .on(ContactsModule.MERGED, uses::move)
        .on(ProductsModule.DELETING, uses::countProduct)
        .on(PaymentTerms.DELETING, uses::refuseTerm)
        .on(OrganizationsModule.CHANGING_CURRENCY, uses::refuseCurrency);
  }

  private Resource<?, ?> termTable() {
    return resource("/invoices/payment-terms", terms, "a payment term")
        .list()
        .create(needs(ADMIN))
        .update(needs(ADMIN))
        .delete(needs(ADMIN));
  }
}
