package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.commerce.invoices.Billing.line;
import static com.ecosire.domain.commerce.invoices.Billing.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be credited, and what credit notes cannot be used for. */
class CreditRulesTest {
  private final Billing billing = new Billing();

  private Problem refused(Invoice invoice, Object... pairs) {
    Map<String, Object> wanted = map("reason", "Back");
    wanted.putAll(map(pairs));
    return billing.tenant.refused("invoices.creditNote", wanted, "id", invoice.id());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private String fault(Invoice invoice, Map<String, Object>... lines) {
    return fault(refused(invoice, "lines", List.of(lines)));
  }

  private static String fault(Problem problem) {
    return problem.details().getFirst().field() + " " + Billing.code(problem);
  }

  private static UUID first(Invoice invoice) {
    return invoice.lines().getFirst().id();
  }

  @Test
  void aCreditNoteIsIssuedBetweenTheInvoiceAndNow() {
    Invoice invoice =
        billing.send(
            billing.invoice(
                map("invoiceDate", "2026-03-10T12:00:00Z", "lineItems", List.of(line("A", 500)))));
    for (String instant : List.of("2026-03-10T11:59:59Z", "2026-03-14T12:00:01Z")) {
      assertEquals("issuedAt out_of_range", fault(refused(invoice, "issuedAt", instant)));
    }
    billing.act("creditNote", invoice, "reason", "Back", "issuedAt", "2026-03-10T12:00:00Z");
  }

  @Test
  void aLineIsNamedOnceByQuantityOrByAmount() {
    Invoice invoice = billing.issued(500);
    UUID line = first(invoice);
    assertEquals(
        "lines[1].lineId unknown_reference",
        fault(invoice, map("lineId", line), map("lineId", UUID.randomUUID())));
    assertEquals(
        "lines[1].lineId duplicate",
        fault(invoice, map("lineId", line, "amount", 1L), map("lineId", line, "amount", 1L)));
    assertEquals(
        "lines[0].amount ambiguous",
        fault(invoice, map("lineId", line, "amount", 1L, "quantity", 1)));
    assertEquals(500, billing.read(invoice).amountDue());
  }

  @Test
  void aLineIsCreditedNoFurtherThanItGoes() {
    Invoice invoice = billing.send(billing.draft(line("Desk", 500), line("Less", -200)));
    UUID desk = first(invoice);
    UUID less = invoice.lines().get(1).id();
    assertEquals("lines negative_total", fault(invoice, map("lineId", less)));
    assertEquals("lines[0].quantity too_big", fault(invoice, map("lineId", desk, "quantity", 0)));
    for (long amount : List.of(0L, -1L, 501L)) {
      assertEquals(
          "lines[0].amount too_big", fault(invoice, map("lineId", desk, "amount", amount)));
    }
    for (long amount : List.of(1L, -201L)) {
      assertEquals(
          "lines[1].amount too_big",
          fault(invoice, map("lineId", desk), map("lineId", less, "amount", amount)));
    }
  }

  @Test
  void whatWasCancelledIsNotCredited() {
    Invoice invoice = billing.issued(500);
    billing.act("cancel", invoice, "reason", "Twice");
    assertEquals(ProblemCode.INVALID_STATE, refused(invoice).code());
  }

  @Test
  void whatWasFreeIsCreditedToo() {
    Invoice invoice = billing.send(billing.draft(line("Desk", 500), line("Gift", 0)));
    CreditNote note = billing.act("creditNote", invoice, "reason", "Back");
    assertEquals(2, Tenant.<List<?>>field(note, "lineItems").size());
  }

  @Test
  void nothingIsCreditedTwice() {
    Invoice invoice = billing.send(billing.draft(line("Desk", 500), line("Work", 100)));
    Object desk = map("lineId", first(invoice));
    credit(invoice, desk);
    assertEquals(
        "lines[0].lineId too_big", fault(invoice, map("lineId", first(invoice), "amount", 1L)));
  }

  @Test
  void creditsComeToTheInvoiceAtMostAlsoWhereALineIsADiscount() {
    Invoice invoice = billing.send(billing.draft(line("Desk", 500), line("Less", -200)));
    UUID desk = first(invoice);
    assertEquals("lines too_big", fault(invoice, map("lineId", desk)));
    assertEquals("lines too_big", fault(invoice, map("lineId", desk, "amount", 301L)));
    credit(invoice, map("lineId", desk, "amount", 250L));
    assertEquals("lines too_big", fault(invoice, map("lineId", desk, "amount", 51L)));
    CreditNote rest = billing.act("creditNote", invoice, "reason", "All");
    assertEquals(50, rest.total());
    assertEquals(InvoiceStatus.CANCELLED, billing.read(invoice).status());
  }

  private void credit(Invoice invoice, Object line) {
    billing.act("creditNote", invoice, "reason", "x", "lines", List.of(line));
  }

  @Test
  void whatIsCreditedAndPaidIsNotCreditedAgain() {
    billing.method("bank_transfer");
    Invoice paid = billing.issued(500);
    billing.act("pay", paid, "amount", 500L);
    billing.act("creditNote", paid, "reason", "Back");
    assertEquals(InvoiceStatus.PAID, billing.read(paid).status());
    Problem again = refused(paid);
    assertEquals(ProblemCode.CONFLICT, again.code());
    assertEquals("All of the invoice is credited already", again.detail());
  }

  @Test
  void aCreditNoteIsUsedForAKnownInvoiceAsLongAsSomethingRemains() {
    billing.method("bank_transfer");
    Invoice paid = billing.issued(500);
    billing.act("pay", paid, "amount", 500L);
    CreditNote note = billing.act("creditNote", paid, "reason", "Back");
    Invoice other = billing.issued(800);
    for (long amount : List.of(0L, -1L, 501L)) {
      assertEquals("amount too_big", fault(apply(note, other.id(), "amount", amount)));
    }
    assertEquals(
        "invoiceId unknown_reference", fault(apply(note, UUID.randomUUID(), "amount", 1L)));
    billing.tenant.call(
        "invoices.creditNotes.applyCredit", map("invoiceId", other.id()), "id", note.id());
    Problem used = apply(note, other.id());
    assertEquals(ProblemCode.CONFLICT, used.code());
    assertEquals("Nothing remains of the credit note", used.detail());
    assertEquals(300, billing.read(other).amountDue());
  }

  @Test
  void aCreditNoteIsUsedForOpenInvoicesInItsCurrencyOnly() {
    billing.method("bank_transfer");
    Invoice paid = billing.issued(500);
    billing.act("pay", paid, "amount", 500L);
    CreditNote note = billing.act("creditNote", paid, "reason", "Back");
    assertEquals("invoiceId unfit", fault(apply(note, paid.id())));
    assertEquals("invoiceId unfit", fault(apply(note, billing.draft(line("A", 5)).id())));
    Invoice foreign =
        billing.send(billing.invoice(map("currency", "chf", "lineItems", List.of(line("A", 500)))));
    assertEquals("invoiceId unfit", fault(apply(note, foreign.id())));
  }

  private Problem apply(CreditNote note, UUID invoice, Object... pairs) {
    Map<String, Object> wanted = map("invoiceId", invoice);
    wanted.putAll(map(pairs));
    return billing.tenant.refused("invoices.creditNotes.applyCredit", wanted, "id", note.id());
  }
}
