package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other modules do with drafts. */
public final class InvoiceDrafts {
  private final Invoices invoices;
  private final InvoiceLife life;

  InvoiceDrafts(Invoices invoices, InvoiceLife life) {
    this.invoices = invoices;
    this.life = life;
  }

  /** The invoices of an order that stand, oldest first. */
  public List<Invoice> standing(UUID order, Call call) {
    return invoices
        .where("r.orderId = :order and r.status <> :cancelled", call)
        .with("order", order)
        .with("cancelled", InvoiceStatus.CANCELLED)
        .orderBy("r.createdAt, r.id")
        .all();
  }

  /** Cancels the drafts of an order; 409 while an issued invoice of it stands. */
  public void giveUp(UUID order, String reason, Call call) {
    List<Invoice> standing =
        invoices
            .where("r.orderId = :order and r.status <> :cancelled", call)
            .with("order", order)
            .with("cancelled", InvoiceStatus.CANCELLED)
            .orderBy("r.id")
            .locked()
            .all();
    String issued =
        standing.stream()
            .flatMap(invoice -> invoice.number().stream())
            .collect(Collectors.joining(", "));
    if (!issued.isEmpty() && standing.stream().anyMatch(InvoiceDrafts::isNotCredited)) {
      throw Problems.conflict("The invoices " + issued + " are not fully credited");
    }
    standing.stream()
        .filter(invoice -> invoice.status == InvoiceStatus.DRAFT)
        .forEach(invoice -> life.cancel(invoice, reason, call));
  }

  /** Issues a draft without a mail. */
  public Invoice issue(UUID id, Call call) {
    return life.send(id, new InvoiceLife.SendInvoice(List.of(), List.of(), null, false), call);
  }

  private static boolean isNotCredited(Invoice invoice) {
    return invoice.number != null && invoice.amountCorrected < invoice.total;
  }
}
