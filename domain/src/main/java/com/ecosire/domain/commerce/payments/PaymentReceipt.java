package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.invoices.paper.DocumentPaper;
import com.ecosire.domain.commerce.invoices.paper.FrozenParties;
import com.ecosire.domain.commerce.payments.methods.PaymentMethods;
import com.ecosire.domain.commerce.payments.refunds.Refund;
import com.ecosire.domain.commerce.payments.refunds.RefundStatus;
import com.ecosire.domain.commerce.payments.refunds.Refunds;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.print.DocumentFormat;
import com.ecosire.domain.print.DocumentPdf;
import com.ecosire.domain.print.PrintedDocument;
import com.ecosire.domain.print.PrintedDocument.Column;
import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.print.PrintedDocument.Row;
import com.ecosire.domain.print.PrintedDocument.Sum;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Receipts of payments. */
final class PaymentReceipt {
  private static final List<Column> COLUMNS =
      List.of(new Column("description", 50), new Column("date", 28), new Column("amount", 22));

  private final Parts parts;
  private final Refunds refunds;

  /** What it stands on. */
  record Parts(
      Payments payments,
      PaymentMethods methods,
      Invoices invoices,
      Contacts contacts,
      Organizations organizations) {}

  PaymentReceipt(Parts parts, Refunds refunds) {
    this.parts = parts;
    this.refunds = refunds;
  }

  /** How a receipt is printed. */
  @Doc("How a receipt is printed")
  record PrintReceipt(
      @Doc(
              value =
                  "Language, and form of amounts and dates; that of the contact's country unless"
                      + " given",
              example = "de-AT")
          @Is(Scalar.LOCALE)
          String locale) {}

  /** The receipt as a file. */
  FileContent print(UUID id, PrintReceipt wanted, Call call) {
    Payment payment = parts.payments.get(id, call);
    if (payment.status != PaymentStatus.POSTED) {
      throw Problems.invalidState("payment", payment.status, "receipted");
    }
    Contact contact = parts.contacts.get(payment.contactId(), call);
    FrozenParties parties =
        FrozenParties.of(parts.organizations.own(call), contact, contact.address().orElse(null));
    Locale locale =
        Optional.ofNullable(wanted.locale()).map(Locale::forLanguageTag).orElseGet(parties::locale);
    DocumentFormat format = new DocumentFormat(locale, payment.currency(), parties.zone());
    DocumentPaper paper = new DocumentPaper(parties, format);
    byte[] file =
        DocumentPdf.of(
            new PrintedDocument(
                format.word("receipt"),
                payment.reference,
                format,
                paper.seller(),
                List.of(paper.buyer("customer")),
                facts(payment, paper, call),
                rows(payment, format, call),
                sums(payment, format),
                List.of(),
                Optional.empty(),
                COLUMNS));
    String name = payment.reference.replaceAll("[^\\p{Alnum}]+", "-") + ".pdf";
    return FileContent.of("application/pdf", name, file);
  }

  private List<Fact> facts(Payment payment, DocumentPaper paper, Call call) {
    DocumentFormat format = paper.format();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(format.word("receiptNumber"), payment.reference));
    facts.add(new Fact(format.word("date"), format.date(payment.paidAt())));
    String method = parts.methods.get(payment.methodId(), call).name();
    facts.add(new Fact(format.word("paymentMethod"), method));
    Optional.ofNullable(payment.input.externalReference)
        .ifPresent(text -> facts.add(new Fact(format.word("reference"), text)));
    facts.addAll(paper.buyerFacts(payment.currency()));
    return facts;
  }

  private List<Row> rows(Payment payment, DocumentFormat format, Call call) {
    Map<UUID, Invoice> paid =
        parts.invoices.byIds(
            payment.allocations().stream().map(one -> one.documentId).collect(Collectors.toSet()),
            Selection.ALL,
            call);
    List<Row> rows = new ArrayList<>();
    for (PaymentAllocation one : payment.allocations()) {
      Invoice invoice = paid.get(one.documentId);
      String name = format.word("invoice") + " " + invoice.number().orElse("");
      String date = invoice.invoiceDate().map(format::date).orElse("");
      rows.add(new Row(name, "", List.of(date, format.money(one.amount))));
    }
    for (Refund refund : refunds.of(payment.id(), call)) {
      if (refund.status() == RefundStatus.SUCCEEDED) {
        String name = format.word("kind.refund") + " " + refund.reference();
        String date = format.date(refund.refundedAt());
        rows.add(new Row(name, "", List.of(date, format.money(-refund.amount()))));
      }
    }
    return rows;
  }

  private static List<Sum> sums(Payment payment, DocumentFormat format) {
    List<Sum> sums = new ArrayList<>();
    sums.add(new Sum(format.word("leftAsCredit"), format.money(payment.amountUnallocated)));
    if (payment.amountRefunded > 0) {
      sums.add(new Sum(format.word("refunded"), format.money(payment.amountRefunded)));
    }
    sums.add(new Sum(format.word("received"), format.money(payment.amount())));
    return sums;
  }
}
