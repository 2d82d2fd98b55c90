package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.commerce.invoices.Billing.line;
import static com.ecosire.domain.commerce.invoices.Billing.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be done with invoices. */
class InvoiceRulesTest {
  private final Billing billing = new Billing();
  private final UUID bank = billing.method("bank_transfer");

  private static String fault(Problem problem) {
    return problem.details().getFirst().field() + " " + Billing.code(problem);
  }

  @Test
  void paymentsAndWriteOffsAreAboveZeroAndAtMostWhatIsDue() {
    Invoice invoice = billing.issued(500);
    for (long amount : List.of(0L, -1L)) {
      assertEquals("amount too_small", fault(pay(invoice, amount)));
      assertEquals("amount too_small", fault(writeOff(invoice, amount)));
    }
    Problem much = pay(invoice, 501);
    assertEquals("amount too_big", fault(much));
    assertTrue(much.details().getFirst().message().contains("500"), "what is due");
    assertEquals("amount too_big", fault(writeOff(invoice, 501)));
    assertEquals(500, billing.read(invoice).amountDue());
    billing.act("pay", invoice, "amount", 500L, "paymentMethodId", bank);
    assertEquals(ProblemCode.INVALID_STATE, pay(invoice, 1).code());
    assertEquals(ProblemCode.INVALID_STATE, writeOff(invoice, 1).code());
  }

  private Problem pay(Invoice invoice, long amount) {
    return billing.refused("pay", invoice, "amount", amount);
  }

  private Problem writeOff(Invoice invoice, long amount) {
    return billing.refused("writeOff", invoice, "amount", amount, "reason", "Kind");
  }

  @Test
  void anInvoiceThatSomethingWasDoneToIsCreditedAndNotCancelled() {
    Invoice paid = billing.issued(500);
    billing.act("pay", paid, "amount", 1L);
    Invoice waived = billing.issued(500);
    billing.act("writeOff", waived, "amount", 1L, "reason", "Kind");
    Invoice credited = billing.issued(500);
    Object line = map("lineId", credited.lines().getFirst().id(), "amount", 1L);
    billing.act("creditNote", credited, "reason", "Back", "lines", List.of(line));
    for (Invoice touched : List.of(paid, waived, credited)) {
      Problem problem = billing.refused("cancel", touched, "reason", "Twice");
      assertEquals(ProblemCode.CONFLICT, problem.code());
      assertTrue(problem.detail().contains("/credit-note"), problem::detail);
      assertEquals(499, billing.read(touched).amountDue());
    }
  }

  @Test
  void whatIsSettledIsNotCancelledThoughNothingWasPaid() {
    Invoice nothing = billing.issued(0);
    assertEquals(
        ProblemCode.INVALID_STATE, billing.refused("cancel", nothing, "reason", "Twice").code());
  }

  @Test
  void aCreditNoteKeepsAnInvoiceWhosePaymentWasTakenBack() {
    Invoice invoice = billing.issued(500);
    billing.act("pay", invoice, "amount", 500L);
    billing.act("creditNote", invoice, "reason", "Back");
    Page<?> payments = billing.tenant.call("payments.list", map());
    UUID payment = Tenant.id(payments.data().getFirst());
    billing.tenant.call("payments.cancel", map("reason", "Bounced"), "id", payment);
    assertEquals(500, billing.read(invoice).amountDue());
    assertEquals(
        ProblemCode.CONFLICT, billing.refused("cancel", invoice, "reason", "Twice").code());
  }

  @Test
  void afterAWeekACustomerIsRemindedAgain() {
    Map<String, Object> values = map("dueDate", "2026-03-13");
    values.put("lineItems", List.of(line("A", 500)));
    Invoice invoice = billing.send(billing.invoice(values));
    billing.act("remind", invoice);
    billing.at("2026-03-21T11:59:59Z");
    assertEquals(ProblemCode.CONFLICT, billing.refused("remind", invoice).code());
    billing.at("2026-03-21T12:00:00Z");
    assertEquals(2, (int) Tenant.<Integer>field(billing.act("remind", invoice), "remindersSent"));
  }

  @Test
  void nobodyIsRemindedOfWhatIsNotOpen() {
    Map<String, Object> values = map("dueDate", "2026-03-01");
    values.put("invoiceDate", "2026-03-01T12:00:00Z");
    values.put("lineItems", List.of(line("A", 500)));
    Invoice draft = billing.invoice(values);
    assertEquals(ProblemCode.INVALID_STATE, billing.refused("remind", draft).code());
    Invoice sent = billing.send(draft);
    billing.act("cancel", sent, "reason", "Twice");
    assertEquals(ProblemCode.INVALID_STATE, billing.refused("remind", sent, "force", true).code());
  }

  @Test
  void everyLineIsOfSomething() {
    List<Object> lines =
        List.of(line("A", 5), line("B", 5, "quantity", 0), line("C", 5, "quantity", -1));
    Problem problem =
        billing.tenant.refused(
            "invoices.create", map("contactId", billing.customer, "lineItems", lines));
    assertEquals(
        List.of("lineItems[1].quantity", "lineItems[2].quantity"),
        problem.details().stream().map(each -> each.field()).toList());
  }

  @Test
  void theCurrencyStaysOnceThereIsAnInvoice() {
    billing.tenant.call(
        "organizations.update", map("currency", "eur"), "id", billing.tenant.organization());
    billing.draft(line("A", 500));
    Problem problem =
        billing.tenant.refused(
            "organizations.update", map("currency", "chf"), "id", billing.tenant.organization());
    assertEquals(ProblemCode.CONFLICT, problem.code());
    assertTrue(problem.detail().contains("invoices"), problem::detail);
  }

  @Test
  void aStatementEndsAfterItBegins() {
    Map<String, Object> asked = map("from", "2026-03-14", "to", "2026-03-13");
    asked.put("contactId", billing.customer);
    assertEquals("to too_small", fault(billing.tenant.refused("invoices.statement", asked)));
    asked.put("to", "2026-03-14");
    billing.tenant.call("invoices.statement", asked);
  }
}
