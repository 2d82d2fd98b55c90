package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.paper.DocumentPaper;
import com.ecosire.domain.commerce.invoices.paper.DocumentPaper.Amounts;
import com.ecosire.domain.commerce.invoices.paper.FrozenParties;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.print.DocumentFormat;
import com.ecosire.domain.print.DocumentPdf;
import com.ecosire.domain.print.PrintedDocument;
import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.values.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Invoices on paper; an issued one says the same each time. */
final class InvoicePrint {
  private final Invoices invoices;
  private final Contacts contacts;
  private final Organizations organizations;

  InvoicePrint(Invoices invoices, Contacts contacts, Organizations organizations) {
    this.invoices = invoices;
    this.contacts = contacts;
    this.organizations = organizations;
  }

  /** How an invoice is printed. */
  @Doc("How an invoice is printed")
  record PrintInvoice(
      @Doc(
              value =
                  "Language, and form of amounts and dates; that of the customer's country unless"
                      + " given",
              example = "de-AT")
          @Is(Scalar.LOCALE)
          String locale) {}

  /** The invoice as a file. */
  FileContent print(UUID id, PrintInvoice wanted, Call call) {
    Invoice invoice = invoices.get(id, call);
    Optional<Locale> locale = Optional.ofNullable(wanted.locale()).map(Locale::forLanguageTag);
    return FileContent.of("application/pdf", fileName(invoice), bytes(invoice, locale, call));
  }

  static String fileName(Invoice invoice) {
    return invoice.number().map(InvoicePrint::plain).orElse("invoice-draft") + ".pdf";
  }

  /** A number as the name of a file. */
  private static String plain(String number) {
    return number.replaceAll("[^\\p{Alnum}]+", "-");
  }

  byte[] bytes(Invoice invoice, Optional<Locale> wanted, Call call) {
    FrozenParties parties = invoice.frozen().orElseGet(() -> present(invoice, call));
    DocumentFormat format =
        new DocumentFormat(wanted.orElseGet(parties::locale), invoice.currency(), parties.zone());
    boolean draft = invoice.number == null;
    DocumentPaper paper = new DocumentPaper(parties, format);
    return DocumentPdf.of(
        new PrintedDocument(
            format.word(draft ? "draftInvoice" : "invoice"),
            invoice.number().orElse(""),
            format,
            paper.seller(),
            List.of(paper.buyer("billTo")),
            facts(invoice, paper),
            invoice.lines().stream().map(line -> paper.row(line, invoice.taxes)).toList(),
            paper.sums(new Amounts(invoice.subtotal, invoice.total, "totalDue"), invoice.taxes),
            remarks(invoice, paper),
            draft ? Optional.of(format.word("draftInvoiceNotice")) : Optional.empty(),
            PrintedDocument.GOODS));
  }

  private FrozenParties present(Invoice invoice, Call call) {
    Contact contact = contacts.get(invoice.contactId(), call);
    Address address =
        Optional.ofNullable(invoice.input.billingAddress).or(contact::address).orElse(null);
    return FrozenParties.of(organizations.own(call), contact, address);
  }

  private static List<Fact> facts(Invoice invoice, DocumentPaper paper) {
    DocumentFormat format = paper.format();
    List<Fact> facts = new ArrayList<>();
    invoice.number().ifPresent(n -> facts.add(new Fact(format.word("invoiceNumber"), n)));
    invoice
        .invoiceDate()
        .ifPresent(date -> facts.add(new Fact(format.word("invoiceDate"), format.date(date))));
    invoice
        .dueDate()
        .ifPresent(day -> facts.add(new Fact(format.word("dueDate"), format.date(day))));
    facts.addAll(paper.buyerFacts(invoice.currency()));
    return facts;
  }

  private static List<String> remarks(Invoice invoice, DocumentPaper paper) {
    DocumentFormat format = paper.format();
    List<String> remarks = new ArrayList<>(paper.taxTexts(invoice.taxes));
    if (invoice.number != null && invoice.total > 0) {
      remarks.add(
          format.word(
              "payBy",
              format.money(invoice.total),
              format.date(invoice.input.dueDate),
              invoice.number));
    } else if (invoice.number != null) {
      remarks.add(format.word("nothingToPay"));
    }
    if (invoice.discountUntil != null) {
      remarks.add(
          format.word(
              "earlyDiscount",
              format.percent(invoice.discountPercent),
              format.date(invoice.discountUntil)));
    }
    invoice
        .frozen()
        .ifPresent(
            parties -> {
              Optional.ofNullable(parties.termNote()).ifPresent(remarks::add);
              Optional.ofNullable(parties.instructions()).ifPresent(remarks::add);
            });
    invoice.notes().filter(text -> !text.isBlank()).ifPresent(remarks::add);
    return remarks;
  }
}
