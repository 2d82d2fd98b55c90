package com.ecosire.domain.commerce.invoices.credits;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.invoices.paper.DocumentPaper;
import com.ecosire.domain.commerce.invoices.paper.DocumentPaper.Amounts;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.print.DocumentFormat;
import com.ecosire.domain.print.DocumentPdf;
import com.ecosire.domain.print.PrintedDocument;
import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Credit notes on paper. */
public final class CreditNotePrint {
  private final CreditNotes notes;
  private final Invoices invoices;

  /** Prints these credit notes. */
  public CreditNotePrint(CreditNotes notes, Invoices invoices) {
    this.notes = notes;
    this.invoices = invoices;
  }

  /** How a credit note is printed. */
  @Doc("How a credit note is printed")
  public record PrintCreditNote(
      @Doc(
              value =
                  "Language, and form of amounts and dates; that of the customer's country unless"
                      + " given",
              example = "de-AT")
          @Is(Scalar.LOCALE)
          String locale) {}

  /** The credit note as a file. */
  public FileContent print(UUID id, PrintCreditNote wanted, Call call) {
    CreditNote note = notes.get(id, call);
    Invoice invoice = invoices.get(note.invoiceId, call);
    Locale locale =
        Optional.ofNullable(wanted.locale())
            .map(Locale::forLanguageTag)
            .orElseGet(note.frozen::locale);
    DocumentFormat format = new DocumentFormat(locale, note.currency, note.frozen.zone());
    DocumentPaper paper = new DocumentPaper(note.frozen, format);
    List<String> remarks = new ArrayList<>(paper.taxTexts(note.taxes));
    remarks.add(format.word("reason") + ": " + note.reason);
    byte[] file =
        DocumentPdf.of(
            new PrintedDocument(
                format.word("creditNote"),
                note.number,
                format,
                paper.seller(),
                List.of(paper.buyer("billTo")),
                facts(note, invoice, paper),
                note.lineItems.stream().map(line -> paper.row(line, note.taxes)).toList(),
                paper.sums(new Amounts(note.subtotal, note.total, "totalCredit"), note.taxes),
                remarks,
                Optional.empty(),
                PrintedDocument.GOODS));
    String name = note.number.replaceAll("[^\\p{Alnum}]+", "-") + ".pdf";
    return FileContent.of("application/pdf", name, file);
  }

  private static List<Fact> facts(CreditNote note, Invoice invoice, DocumentPaper paper) {
    DocumentFormat format = paper.format();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(format.word("creditNoteNumber"), note.number));
    facts.add(new Fact(format.word("date"), format.date(note.issuedAt)));
    facts.add(new Fact(format.word("correctsInvoice"), invoice.number().orElseThrow()));
    facts.add(
        new Fact(format.word("invoiceDate"), format.date(invoice.invoiceDate().orElseThrow())));
    facts.addAll(paper.buyerFacts(note.currency));
    return facts;
  }
}
