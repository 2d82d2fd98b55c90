package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.makes;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.preparingItem;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.invoices.InvoiceExport.ExportInvoices;
import com.ecosire.domain.commerce.invoices.InvoiceLife.CancelInvoice;
import com.ecosire.domain.commerce.invoices.InvoiceLife.SendInvoice;
import com.ecosire.domain.commerce.invoices.InvoiceLife.WriteOffInvoice;
import com.ecosire.domain.commerce.invoices.InvoicePrint.PrintInvoice;
import com.ecosire.domain.commerce.invoices.InvoiceReminders.RemindCustomer;
import com.ecosire.domain.commerce.invoices.InvoiceReminders.SentReminder;
import com.ecosire.domain.commerce.invoices.PaymentDesk.PayInvoice;
import com.ecosire.domain.commerce.invoices.PaymentLinks.AskPaymentLink;
import com.ecosire.domain.commerce.invoices.PaymentLinks.PaymentLink;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.invoices.credits.CreditNoteMaking;
import com.ecosire.domain.commerce.invoices.credits.CreditNotePrint;
import com.ecosire.domain.commerce.invoices.credits.CreditNotes;
import com.ecosire.domain.commerce.invoices.credits.CreditUse;
import com.ecosire.domain.commerce.invoices.credits.MakeCreditNote;
import com.ecosire.domain.commerce.invoices.ledger.AccountStatement;
import com.ecosire.domain.commerce.invoices.ledger.Aging;
import com.ecosire.domain.commerce.invoices.ledger.AgingReport;
import com.ecosire.domain.commerce.invoices.ledger.Statements;
import com.ecosire.domain.commerce.invoices.terms.PaymentTerm;
import com.ecosire.domain.operation.Resource;

/** The rows of invoices and credit notes. */
final class InvoiceRows {
  private final Parts parts;
  private final CreditNoteMaking making;
  private final CreditUse use;
  private final CreditNotePrint notePrint;
  private final InvoiceExport export;
  private final Aging aging;
  private final Statements statements;

  /** What does the work. */
  record Parts(
      Invoices invoices,
      CreditNotes notes,
      InvoiceLife life,
      InvoiceReminders reminders,
      InvoicePrint print) {}

  InvoiceRows(
      Parts parts,
      CreditNoteMaking making,
      InvoiceSettling settling,
      InvoicesModule.Foundation on) {
    this.parts = parts;
    this.making = making;
    this.use = new CreditUse(parts.notes, parts.invoices, settling);
    this.notePrint = new CreditNotePrint(parts.notes, parts.invoices);
    this.export = new InvoiceExport(parts.invoices);
    this.aging = new Aging(parts.invoices, on.contacts());
    this.statements = new Statements(parts.invoices, on.contacts(), on.organizations());
  }

  Resource<?, ?> invoiceTable() {
    Resource<Invoice, InvoiceInput> table =
        resource("/invoices", parts.invoices, "an invoice").standard();
    waivers(money(life(table)));
    return reports(table)
        .belongsTo("customer", "contactId", Contact.class, "The customer with all that is known")
        .belongsTo("paymentTerm", "paymentTermId", PaymentTerm.class, "When it is due")
        .hasMany("creditNotes", CreditNote.class, "invoiceId", "What was credited of it");
  }

  private Resource<Invoice, InvoiceInput> life(Resource<Invoice, InvoiceInput> table) {
    return table
        .itemCommand(
            "send",
            SendInvoice.class,
            one(Invoice.class),
            "Issue a draft with the next number and mail it; an issued invoice is only mailed",
            parts.life::send,
            emits(InvoiceEvents.SENT, InvoiceEvents.SETTLED, InvoiceEvents.OVERDUE))
        .itemCommand(
            "cancel",
            CancelInvoice.class,
            one(Invoice.class),
            "Give up an invoice of which nothing is paid",
            parts.life::cancel,
            emits(InvoiceEvents.CANCELLED))
        .itemCommand(
            "remind",
            RemindCustomer.class,
            one(SentReminder.class),
            "Mail a reminder of an invoice that was due",
            parts.reminders::remind)
        .itemQuery(
            "pdf",
            PrintInvoice.class,
            file("application/pdf"),
            "The invoice on paper; a draft is marked as one",
            parts.print::print);
  }

  private Resource<Invoice, InvoiceInput> money(Resource<Invoice, InvoiceInput> table) {
    return table
        .itemCommand(
            "pay",
            PayInvoice.class,
            one(Invoice.class),
            "Record money that came in for an invoice",
            parts.life::pay,
            emits(InvoiceEvents.PARTIALLY_PAID, InvoiceEvents.SETTLED))
        .itemCommand(
            "paymentLink",
            AskPaymentLink.class,
            one(PaymentLink.class),
            "Open a hosted checkout over what is due",
            parts.life::link,
            preparingItem(parts.life::linkAtStripe));
  }

  private void waivers(Resource<Invoice, InvoiceInput> table) {
    table
        .itemCommand(
            "creditNote",
            MakeCreditNote.class,
            one(CreditNote.class),
            "Credit an issued invoice, or a part of it",
            making::credit,
            makes(),
            emits(InvoiceEvents.CREDITED, InvoiceEvents.SETTLED, InvoiceEvents.CANCELLED))
        .itemCommand(
            "writeOff",
            WriteOffInvoice.class,
            one(Invoice.class),
            "Give up what is due, or a part of it",
            parts.life::writeOff,
            needs(ADMIN),
            emits(InvoiceEvents.SETTLED));
  }

  private Resource<Invoice, InvoiceInput> reports(Resource<Invoice, InvoiceInput> table) {
    return table
        .query(
            "aging",
            AgingReport.AskAging.class,
            one(AgingReport.class),
            "What was due at the end of a day, by how long it was overdue",
            aging::report)
        .query(
            "statement",
            AccountStatement.AskStatement.class,
            one(AccountStatement.class),
            "What a customer was asked for and paid in some days",
            statements::statement)
        .query(
            "export",
            ExportInvoices.class,
            file("text/csv"),
            "Invoices or their lines as CSV, or one JSON object a line",
            export::export,
            audited());
  }

  Resource<?, ?> creditNoteTable() {
    return resource("/invoices/credit-notes", parts.notes, "a credit note")
        .list()
        .get()
        .itemQuery(
            "creditNotePdf",
            CreditNotePrint.PrintCreditNote.class,
            file("application/pdf"),
            "The credit note on paper",
            notePrint::print,
            at("/invoices/credit-notes/{id}/pdf"))
        .itemCommand(
            "applyCredit",
            CreditUse.ApplyCredit.class,
            one(CreditNote.class),
            "Lower another invoice by what remains of a credit note",
            use::apply,
            at("/invoices/credit-notes/{id}/apply"),
            emits(InvoiceEvents.SETTLED))
        .belongsTo("customer", "contactId", Contact.class, "The customer")
        .belongsTo("invoice", "invoiceId", Invoice.class, "The invoice that it corrects");
  }
}
