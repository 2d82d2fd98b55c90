package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.commerce.invoices.Billing.line;
import static com.ecosire.domain.commerce.invoices.Billing.map;
import static com.ecosire.domain.commerce.invoices.Billing.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Invoices as tables, and what waits for Stripe. */
class InvoiceExportTest {
  private final Billing billing = new Billing();

  @Test
  void exportsLeaveDraftsOutUnlessAsked() throws IOException {
    billing.draft(line("Draft", 1));
    billing.issued(700);
    String csv = Billing.text(billing.tenant.call("invoices.export", map()));
    assertEquals(2, csv.lines().count(), csv);
    String lines =
        Billing.text(
            billing.tenant.call("invoices.export", map("level", "lines", "status", "draft,sent")));
    assertEquals(3, lines.lines().count(), lines);
  }

  @Test
  void thereIsNoStripeYet() {
    assertEquals(503, status(billing.refused("paymentLink", billing.issued(5))));
    assertEquals(409, status(billing.refused("paymentLink", billing.draft(line("A", 5)))));
  }
}
