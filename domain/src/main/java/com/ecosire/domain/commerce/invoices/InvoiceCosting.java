package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.commerce.invoices.LineFact.Origin;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.finance.taxes.DocumentScope;
import com.ecosire.domain.finance.taxes.DocumentTaxes;
import com.ecosire.domain.finance.taxes.TaxCalculator;
import com.ecosire.domain.finance.taxes.TaxDocument;
import com.ecosire.domain.finance.taxes.calculation.TaxRounding;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Works out what invoices come to. */
final class InvoiceCosting {
  private final SellableItems items;
  private final TaxCalculator taxes;

  InvoiceCosting(SellableItems items, TaxCalculator taxes) {
    this.items = items;
    this.taxes = taxes;
  }

  /** Lines that are to be worked out, with what is known of them. */
  record Draft(List<InvoiceLineItem> lines, List<LineFact> facts) {
    /** Lines that a client or another module wants in place of those before. */
    static Draft wanted(InvoiceInput input, Invoice before) {
      refuseFaults(input.lineItems);
      List<LineFact> facts = new ArrayList<>();
      List<LineFact> free = new ArrayList<>(before.facts);
      for (int i = 0; i < input.lineItems.size(); i++) {
        InvoiceLineItem line = input.lineItems.get(i);
        Origin origin = input.origins == null ? origin(line, before, free) : input.origins.get(i);
        line.id = UuidV7.next();
        line.settle();
        facts.add(LineFact.of(line.id, line.taxIds != null, origin));
      }
      return new Draft(input.lineItems, facts);
    }

    /** Lines as they stand. */
    static Draft present(Invoice invoice) {
      return new Draft(invoice.lines(), invoice.facts);
    }

    /** A line about the same thing bills the same line of the order. */
    private static Origin origin(InvoiceLineItem line, Invoice before, List<LineFact> free) {
      for (InvoiceLineItem old :
          before.facts.isEmpty() ? List.<InvoiceLineItem>of() : before.lines()) {
        Optional<LineFact> fact =
            free.stream().filter(one -> one.lineId().equals(old.id)).findFirst();
        if (fact.isPresent() && old.isLike(line)) {
          free.remove(fact.get());
          return fact.get().origin();
        }
      }
      return Origin.WRITTEN;
    }

    private static void refuseFaults(List<InvoiceLineItem> lines) {
      List<Violation> faults = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).quantity.signum() <= 0) {
          String path = "lineItems[" + i + "].quantity";
          faults.add(new Violation(path, "too_small", "Must be above zero"));
        }
      }
      if (!faults.isEmpty()) {
        throw Problems.invalid(faults);
      }
    }
  }

  /** Works lines out for the day of an invoice, or of the call where it has none. */
  InvoiceCosts costs(InvoiceInput input, Draft draft, ZoneId zone, Call call) {
    LocalDate day =
        LocalDate.ofInstant(Optional.ofNullable(input.invoiceDate).orElseGet(call::now), zone);
    Map<ItemKey, SellableItem> known = items.require(keys(draft.lines), call);
    List<TaxDocument.Line> lines = new ArrayList<>();
    for (int i = 0; i < draft.lines.size(); i++) {
      InvoiceLineItem line = draft.lines.get(i);
      Optional<SellableItem> item =
          Optional.ofNullable(line.productId).map(id -> known.get(ItemKey.of(id, null)));
      lines.add(
          new TaxDocument.Line(
              "lineItems[" + i + "].",
              item.flatMap(SellableItem::category),
              line.quantity,
              line.total,
              choice(line, item, draft.facts.get(i).taxesGiven())));
    }
    DocumentTaxes taxed =
        taxes.calculate(
            new TaxDocument(
                DocumentScope.SALE,
                Optional.of(day),
                Optional.of(input.contactId),
                Optional.ofNullable(input.billingAddress),
                TaxRounding.DOCUMENT,
                lines),
            call);
    return new InvoiceCosts(draft.lines, draft.facts, taxed);
  }

  private static TaxDocument.Choice choice(
      InvoiceLineItem line, Optional<SellableItem> item, boolean given) {
    List<UUID> usual = item.map(SellableItem::taxIds).orElse(List.of());
    return new TaxDocument.Choice(
        given ? Optional.of(line.taxIds()) : Optional.empty(), usual, Set.copyOf(line.taxIds()));
  }

  private static Map<String, ItemKey> keys(List<InvoiceLineItem> lines) {
    Map<String, ItemKey> keys = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      UUID product = lines.get(i).productId;
      if (product != null) {
        keys.put("lineItems[" + i + "].", ItemKey.of(product, null));
      }
    }
    return keys;
  }

  /** Notes that the taxes are on a document now, so that nobody takes them away. */
  void noteUse(InvoiceCosts costs, Call call) {
    taxes.markUsed(costs.taxes(), call);
  }
}
