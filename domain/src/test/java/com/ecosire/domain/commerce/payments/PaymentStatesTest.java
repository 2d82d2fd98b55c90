package com.ecosire.domain.commerce.payments;

import static com.ecosire.domain.commerce.invoices.Billing.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.commerce.invoices.Billing;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with a payment in each of its states. */
class PaymentStatesTest {
  private final Billing billing = new Billing();
  private final UUID bank = billing.method("bank_transfer");

  private UUID payment(String state) {
    UUID id =
        Tenant.id(
            billing.tenant.call(
                "payments.create",
                map("contactId", billing.customer, "methodId", bank, "amount", 1_000L)));
    if (!state.equals("draft")) {
      billing.tenant.call("payments.post", map(), "id", id);
    }
    if (state.equals("cancelled")) {
      billing.tenant.call("payments.cancel", map("reason", "Bounced"), "id", id);
    }
    return id;
  }

  @ParameterizedTest
  @CsvSource({
    "draft,receipt",
    "posted,post",
    "cancelled,post",
    "cancelled,cancel",
    "cancelled,allocate",
    "cancelled,receipt"
  })
  void isRefused(String state, String action) {
    assertEquals(
        ProblemCode.INVALID_STATE,
        billing.tenant.refused("payments." + action, given(action), "id", payment(state)).code());
  }

  @ParameterizedTest
  @CsvSource({
    "draft,post",
    "draft,cancel",
    "draft,allocate",
    "posted,cancel",
    "posted,allocate",
    "posted,receipt",
    "posted,refund"
  })
  void isDone(String state, String action) {
    billing.tenant.call("payments." + action, given(action), "id", payment(state));
  }

  private static Map<String, Object> given(String action) {
    return switch (action) {
      case "cancel" -> map("reason", "Bounced");
      case "allocate" -> map("automatic", true);
      case "refund" -> map("amount", 100L, "reason", "Sent back");
      default -> map();
    };
  }

  @Test
  void aMethodAndAContactWithPaymentsStay() {
    payment("draft");
    assertEquals(
        "There are 1 payments by the method; it can only be made inactive",
        inUse("payments.methods.delete", bank));
    assertEquals("The contact has 1 payments", inUse("contacts.delete", billing.customer));
  }

  private String inUse(String operation, UUID id) {
    Problem problem = billing.tenant.refused(operation, map(), "id", id);
    assertEquals(ProblemCode.IN_USE, problem.code());
    return problem.detail();
  }

  @Test
  void refundsAreAboveZeroAndOfWhatCameIn() {
    UUID posted = payment("posted");
    for (long amount : List.of(0L, -1L)) {
      assertEquals("too_big", Billing.code(refund(posted, "amount", amount)));
    }
    Map<String, Object> sent = map("contactId", billing.customer, "methodId", bank);
    sent.putAll(map("amount", 500L, "direction", "outbound"));
    UUID outbound = Tenant.id(billing.tenant.call("payments.create", sent));
    billing.tenant.call("payments.post", map(), "id", outbound);
    assertEquals(ProblemCode.CONFLICT, refund(outbound, "amount", 1L).code());
  }

  private Problem refund(UUID payment, Object... pairs) {
    Map<String, Object> wanted = map("reason", "Back");
    wanted.putAll(map(pairs));
    return billing.tenant.refused("payments.refund", wanted, "id", payment);
  }

  @Test
  void moneyOfOneCurrencyPaysNothingInAnother() {
    Invoice foreign =
        billing.send(
            billing.invoice(map("currency", "chf", "lineItems", List.of(Billing.line("A", 500)))));
    Object part = map("documentType", "invoice", "documentId", foreign.id(), "amount", 500L);
    Problem problem =
        billing.tenant.refused(
            "payments.allocate", map("allocations", List.of(part)), "id", payment("posted"));
    assertEquals("unfit", Billing.code(problem));
    billing.act("pay", foreign, "amount", 500L);
    CreditNote note = billing.act("creditNote", foreign, "reason", "Back");
    assertEquals(
        "unfit", Billing.code(refund(payment("posted"), "amount", 1L, "creditNoteId", note.id())));
  }
}
