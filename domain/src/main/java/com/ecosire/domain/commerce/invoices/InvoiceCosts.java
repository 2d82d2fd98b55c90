package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.invoices.paper.InvoiceTax;
import com.ecosire.domain.finance.taxes.DocumentTaxes;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines with what they come to, worked out but not written down yet.
 *
 * @param lines with ids and totals
 * @param facts in the order of the lines, without taxes
 * @param taxes the answer of the calculation, with the lines in the same order
 */
record InvoiceCosts(List<InvoiceLineItem> lines, List<LineFact> facts, DocumentTaxes taxes) {
  /** Writes the amounts on an invoice. */
  void applyTo(Invoice invoice) {
    List<LineFact> taxed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).taxIds = taxes.chosen().get(i);
      taxed.add(facts.get(i).taxed(taxes.amounts().lines().get(i)));
    }
    invoice.input.lineItems = List.copyOf(lines);
    invoice.facts = List.copyOf(taxed);
    invoice.taxes = taxes.amounts().taxes().stream().map(InvoiceTax::of).toList();
    invoice.subtotal = taxes.amounts().subtotal();
    invoice.taxAmount = taxes.amounts().taxAmount();
    invoice.total = taxes.amounts().total();
    invoice.reckon();
  }
}
