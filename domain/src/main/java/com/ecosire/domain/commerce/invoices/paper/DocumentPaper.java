package com.ecosire.domain.commerce.invoices.paper;

import com.ecosire.domain.commerce.invoices.InvoiceLineItem;
import com.ecosire.domain.print.DocumentFormat;
import com.ecosire.domain.print.PostalLines;
import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.print.PrintedDocument.Party;
import com.ecosire.domain.print.PrintedDocument.Row;
import com.ecosire.domain.print.PrintedDocument.Seller;
import com.ecosire.domain.print.PrintedDocument.Sum;
import com.ecosire.domain.values.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What invoices and credit notes have in common on paper. */
public record DocumentPaper(FrozenParties parties, DocumentFormat format) {
  /** The sums of a document, and the word for the last one. */
  public record Amounts(long subtotal, long total, String totalWord) {}

  /** Who sends it. */
  public Seller seller() {
    List<String> address = lines(parties.sellerAddress());
    List<String> first = new ArrayList<>(List.of(parties.sellerLegalName()));
    first.addAll(address);
    List<String> second = new ArrayList<>(parties.sellerPoints());
    Optional.ofNullable(parties.sellerTaxId())
        .ifPresent(id -> second.add(format.word("taxId") + " " + id));
    return new Seller(
        parties.sellerName(),
        address,
        List.of(String.join(" · ", first), String.join(" · ", second)));
  }

  private List<String> lines(Address address) {
    return address == null ? List.of() : PostalLines.of(address, format.locale());
  }

  /** Who it is for. */
  public Party buyer(String label) {
    List<String> lines = new ArrayList<>(List.of(parties.buyerName()));
    lines.addAll(lines(parties.buyerAddress()));
    return new Party(format.word(label), lines);
  }

  /** What is known of the buyer, and the currency. */
  public List<Fact> buyerFacts(String currency) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(format.word("currency"), currency.toUpperCase(Locale.ROOT)));
    Optional.ofNullable(parties.buyerTaxId())
        .ifPresent(id -> facts.add(new Fact(format.word("yourTaxId"), id)));
    return facts;
  }

  /** A line. */
  public Row row(InvoiceLineItem line, List<InvoiceTax> taxes) {
    boolean reduced = line.discount().signum() != 0;
    String rates =
        taxes.stream()
            .filter(tax -> line.taxIds().contains(tax.taxId()) && tax.rate() != null)
            .map(tax -> format.percent(tax.rate()))
            .collect(Collectors.joining(" + "));
    return new Row(
        line.description(),
        "",
        List.of(
            format.quantity(line.quantity()),
            format.money(line.unitPrice()),
            reduced ? format.percent(line.discount()) : "",
            rates,
            format.money(line.total())));
  }

  /** What the lines come to. */
  public List<Sum> sums(Amounts amounts, List<InvoiceTax> taxes) {
    List<Sum> sums = new ArrayList<>();
    sums.add(new Sum(format.word("netTotal"), format.money(amounts.subtotal)));
    for (InvoiceTax tax : taxes) {
      boolean named = tax.rate() == null || tax.name().contains("%");
      String name = tax.name() + (named ? "" : " " + format.percent(tax.rate()));
      String label = format.word("taxOn", name, format.money(tax.base()));
      sums.add(new Sum(label, format.money(tax.amount())));
    }
    sums.add(new Sum(format.word(amounts.totalWord), format.money(amounts.total)));
    return sums;
  }

  /** Words that the law wants. */
  public List<String> taxTexts(List<InvoiceTax> taxes) {
    return taxes.stream()
        .map(InvoiceTax::invoiceText)
        .filter(text -> text != null && !text.isBlank())
        .distinct()
        .toList();
  }
}
