package com.ecosire.domain.commerce.payments;

import static com.ecosire.domain.commerce.invoices.Billing.code;
import static com.ecosire.domain.commerce.invoices.Billing.line;
import static com.ecosire.domain.commerce.invoices.Billing.map;
import static com.ecosire.domain.commerce.invoices.Billing.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.invoices.Billing;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceStatus;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.payments.refunds.Refund;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.testing.Tenant;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentsTest {
  private final Billing billing = new Billing();
  private final UUID bank = billing.method("bank_transfer");

  private Payment payment(long amount, Object... pairs) {
    return billing.tenant.call("payments.create", values(amount, pairs));
  }

  private Map<String, Object> values(long amount, Object... pairs) {
    Map<String, Object> values = map(pairs);
    values.putIfAbsent("contactId", billing.customer);
    values.putIfAbsent("methodId", bank);
    values.put("amount", amount);
    return values;
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  private <T> T act(String action, Payment payment, Object... pairs) {
    return billing.tenant.call("payments." + action, map(pairs), "id", payment.id());
  }

  private Problem refused(String action, Payment payment, Object... pairs) {
    return billing.tenant.refused("payments." + action, map(pairs), "id", payment.id());
  }

  private static Map<String, Object> part(Invoice invoice, long amount) {
    return map("documentId", invoice.id(), "amount", amount);
  }

  private Payment posted(long amount, Object... pairs) {
    return act("post", payment(amount, pairs));
  }

  @Test
  void payingAnInvoiceInParts() {
    Invoice invoice = billing.issued(10_000);
    assertEquals(422, status(billing.refused("pay", invoice, "amount", 0L)));
    assertEquals(422, status(billing.refused("pay", invoice, "amount", 10_001L)));
    assertEquals(
        "no_method", code(billing.refused("pay", invoice, "amount", 1L, "method", "cash")));
    Invoice part = billing.act("pay", invoice, "amount", 4_000L);
    assertEquals(InvoiceStatus.PARTIAL_PAID, part.status());
    assertEquals(6_000, part.amountDue());
    Invoice whole = billing.act("pay", invoice, "amount", 6_000L, "paymentMethodId", bank);
    assertEquals(InvoiceStatus.PAID, whole.status());
    assertEquals(409, status(billing.refused("pay", invoice, "amount", 1L)));
    assertTrue(billing.tenant.events().contains("invoice.settled"));
    Invoice draft = billing.draft(line("A", 5));
    assertEquals(409, status(billing.refused("pay", draft, "amount", 1L)));
  }

  @Test
  void aPlanCountsFromPostingOnAndMayNotFitAnyMore() {
    Invoice invoice = billing.issued(1_000);
    Payment draft = payment(1_500, "allocations", List.of(part(invoice, 1_000)));
    assertEquals("PAY/2026/0001", draft.reference());
    assertEquals(1_000, billing.read(invoice).amountDue());
    Payment other = payment(1_000, "allocations", List.of(part(invoice, 1_000)));
    Payment done = act("post", draft);
    assertEquals(500, done.amountUnallocated());
    assertEquals(InvoiceStatus.PAID, billing.read(invoice).status());
    assertEquals(409, status(refused("post", other)));
    assertEquals(409, status(refused("post", draft)));
    assertEquals(409, status(refused("delete", draft)));
    Payment noted = act("update", draft, "memo", "x");
    assertEquals("x", Tenant.field(noted, "memo"));
    assertEquals(409, status(refused("update", draft, "amount", 5L)));
  }

  @Test
  void badPaymentsAreRefused() {
    Invoice invoice = billing.issued(1_000);
    UUID other = billing.contact("name", "Other");
    assertEquals(
        "unfit",
        code(
            billing.tenant.refused(
                "payments.create",
                values(5, "contactId", other, "allocations", List.of(part(invoice, 5))))));
    assertEquals(
        "in_future",
        code(
            billing.tenant.refused(
                "payments.create", values(5, "paidAt", "2026-03-15T12:00:00Z"))));
    assertEquals(
        "no_fee_account", code(billing.tenant.refused("payments.create", values(5, "fee", 1L))));
    assertEquals("too_big", code(billing.tenant.refused("payments.create", values(5, "fee", 6L))));
    UUID stripe = billing.method("stripe");
    assertEquals(
        "gateway_only",
        code(billing.tenant.refused("payments.create", values(5, "methodId", stripe))));
    payment(5, "externalReference", "R1");
    assertEquals(
        409,
        status(billing.tenant.refused("payments.create", values(5, "externalReference", "R1"))));
    payment(6, "externalReference", "R1");
    assertEquals(409, status(billing.tenant.refused("payments.methods.delete", map(), "id", bank)));
    billing.tenant.call("payments.methods.update", map("active", false), "id", bank);
    assertEquals("inactive", code(billing.tenant.refused("payments.create", values(5))));
  }

  @Test
  void cancellingMakesInvoicesDueAgain() {
    Invoice invoice = billing.issued(1_000);
    Payment paid = posted(1_000, "allocations", List.of(part(invoice, 1_000)));
    Payment back = act("cancel", paid, "reason", "Bounced");
    assertEquals(PaymentStatus.CANCELLED, back.status());
    assertEquals(InvoiceStatus.SENT, billing.read(invoice).status());
    assertEquals(1_000, billing.read(invoice).amountDue());
    assertEquals(409, status(refused("cancel", paid, "reason", "Again")));
  }

  @Test
  void allocatingAutomaticallyPaysTheOldestFirst() {
    Invoice late =
        billing.send(
            billing.invoice(map("dueDate", "2026-05-01", "lineItems", List.of(line("B", 700)))));
    Invoice early =
        billing.send(
            billing.invoice(map("dueDate", "2026-04-01", "lineItems", List.of(line("A", 500)))));
    Payment payment = posted(800);
    assertEquals(800, payment.amountUnallocated());
    Payment done = act("allocate", payment, "automatic", true);
    assertEquals(0, done.amountUnallocated());
    assertEquals(0, billing.read(early).amountDue());
    assertEquals(400, billing.read(late).amountDue());
    Payment more = posted(1_000);
    act("allocate", more, "automatic", true);
    assertEquals(0, billing.read(late).amountDue());
    act("allocate", payment, "allocations", List.of());
    assertEquals(500, billing.read(early).amountDue());
    assertEquals(300, billing.read(late).amountDue());
    assertEquals(
        422, status(refused("allocate", payment, "allocations", List.of(part(early, 501)))));
    act("allocate", payment, "allocations", List.of(part(early, 500)));
    assertEquals(InvoiceStatus.PAID, billing.read(early).status());
  }

  @Test
  void refundsFreeTheLatestAllocationsFirst() throws IOException {
    Invoice invoice = billing.issued(1_000);
    Payment paid = posted(1_200, "allocations", List.of(part(invoice, 1_000)));
    Refund refund = act("refund", paid, "amount", 500L, "reason", "Back");
    assertEquals("RF/2026/0001", refund.reference());
    assertEquals(300, billing.read(invoice).amountDue());
    Payment now = billing.tenant.call("payments.get", map(), "id", paid.id());
    assertEquals(0, now.amountUnallocated());
    assertEquals(500, now.amountRefunded());
    assertEquals(409, status(refused("cancel", paid, "reason", "x")));
    assertEquals(422, status(refused("refund", paid, "amount", 701L, "reason", "x")));
    String receipt = Billing.text(act("receipt", paid));
    assertTrue(receipt.contains("INV/2026/0001"), receipt);
    assertTrue(receipt.contains("$7.00"), receipt);
    act("refund", paid, "reason", "All");
    assertEquals(InvoiceStatus.SENT, billing.read(invoice).status());
    assertEquals(409, status(refused("refund", paid, "reason", "Again")));
    assertEquals(409, status(refused("refund", payment(5), "reason", "Draft")));
  }

  @Test
  void payingACreditNoteOutLeavesTheInvoicePaid() {
    Invoice invoice = billing.issued(1_000);
    Payment paid = posted(1_000, "allocations", List.of(part(invoice, 1_000)));
    CreditNote note = billing.act("creditNote", invoice, "reason", "Back");
    assertEquals(1_000, note.amountRemaining());
    assertEquals(InvoiceStatus.PAID, billing.read(invoice).status());
    act("refund", paid, "amount", 400L, "reason", "Back", "creditNoteId", note.id());
    assertEquals(600, billing.read(note).amountRemaining());
    assertEquals(InvoiceStatus.PAID, billing.read(invoice).status());
    assertEquals(
        422,
        status(refused("refund", paid, "amount", 601L, "reason", "x", "creditNoteId", note.id())));
    act("refund", paid, "amount", 600L, "reason", "Back", "creditNoteId", note.id());
    assertEquals("REFUNDED", Tenant.field(billing.read(note), "status").toString());
  }

  @Test
  void aCreditNoteIsPaidOutOfItsContactsMoneyAndNoMoreThanRemains() {
    CreditNote note = billing.act("creditNote", billing.issued(1_000), "reason", "Back");
    Object[] refund = {"amount", 1_001L, "reason", "x", "creditNoteId", note.id()};
    Payment stranger = posted(2_000, "contactId", billing.contact("name", "Somebody else"));
    assertEquals("unfit", code(refused("refund", stranger, refund)));
    assertEquals("too_big", code(refused("refund", posted(2_000), refund)));
  }

  @Test
  void noticesOfTheGatewayCountOnce() {
    billing.method("stripe");
    Invoice invoice = billing.issued(1_000);
    GatewayPayments.Notice notice =
        new GatewayPayments.Notice(
            "pi_1",
            billing.customer,
            1_200,
            "usd",
            30,
            Billing.clock(Billing.NOON).instant(),
            java.util.Optional.of(invoice.id()));
    Payment one =
        billing.tenant.within("payments.create", call -> gateway().received(notice, call));
    Payment two =
        billing.tenant.within("payments.create", call -> gateway().received(notice, call));
    assertEquals(one.id(), two.id());
    assertEquals(200, one.amountUnallocated());
    assertEquals(InvoiceStatus.PAID, billing.read(invoice).status());
    assertEquals(503, status(refused("refund", one, "reason", "x")));
    assertEquals(409, status(refused("cancel", one, "reason", "x")));
  }

  private static GatewayPayments gateway() {
    return Billing.MODULES.payments().gateway();
  }
}
