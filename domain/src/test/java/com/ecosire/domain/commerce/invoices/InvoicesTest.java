package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.commerce.invoices.Billing.code;
import static com.ecosire.domain.commerce.invoices.Billing.line;
import static com.ecosire.domain.commerce.invoices.Billing.map;
import static com.ecosire.domain.commerce.invoices.Billing.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.testing.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Drafts, issuing and numbers. */
class InvoicesTest {
  private final Billing billing = new Billing();

  @Test
  void aDraftHasTotalsAndTaxesAndNoNumber() {
    UUID vat = billing.tax("VAT", 20);
    Invoice draft =
        billing.draft(
            line("Desk", 49_900, "quantity", 1, "discount", 10, "taxIds", List.of(vat)),
            line("Work", 1_005, "quantity", new java.math.BigDecimal("1.5"), "taxIds", List.of()));
    assertEquals(InvoiceStatus.DRAFT, draft.status());
    assertTrue(draft.number().isEmpty());
    assertEquals(44_910, draft.lines().get(0).total());
    assertEquals(1_508, draft.lines().get(1).total());
    assertEquals(46_418, draft.subtotal());
    assertEquals(8_982, draft.taxAmount());
    assertEquals(55_400, draft.total());
    assertEquals(55_400, draft.amountDue());
    assertEquals(
        "Ada Lovelace",
        Tenant.<Object>field(billing.read(draft), "contact")
                instanceof com.ecosire.domain.commerce.contacts.ContactSummary c
            ? c.name()
            : null);
    assertEquals(List.of("invoice.created"), events());
  }

  private List<String> events() {
    return billing.tenant.events().stream().filter(e -> e.startsWith("invoice.")).toList();
  }

  @Test
  void issuingGivesNumberDatesAndAddressInOrder() {
    billing.tenant.call(
        "contacts.update",
        map("address", map("street", "1 Road", "city", "Bristol", "country", "GB")),
        "id",
        billing.customer);
    UUID term =
        billing.make(
            "invoices.paymentTerms.create",
            "name",
            "Month",
            "dueDays",
            10,
            "endOfMonth",
            true,
            "isDefault",
            true);
    Invoice sent = billing.issued(10_000);
    assertEquals("INV/2026/0001", sent.number().orElseThrow());
    assertEquals(InvoiceStatus.SENT, sent.status());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), sent.dueDate());
    assertEquals(term, Tenant.field(sent, "paymentTermId"));
    assertEquals("Bristol", sent.input.billingAddress.city());
    assertEquals("INV/2026/0002", billing.issued(1).number().orElseThrow());
    billing.tenant.call("contacts.update", map("address", null), "id", billing.customer);
    assertEquals("Bristol", billing.read(sent).input.billingAddress.city());
    Problem used = billing.tenant.refused("invoices.paymentTerms.delete", map(), "id", term);
    assertEquals("The payment term stands on 2 invoices", used.detail());
  }

  @Test
  void theYearOfTheNumberIsThatOfTheDateAndDatesRise() {
    Invoice old =
        billing.invoice(
            map("lineItems", List.of(line("A", 1)), "invoiceDate", "2025-12-30T10:00:00Z"));
    assertEquals("INV/2025/0001", billing.send(old).number().orElseThrow());
    billing.issued(5);
    Invoice early =
        billing.invoice(
            map("lineItems", List.of(line("A", 1)), "invoiceDate", "2026-03-01T10:00:00Z"));
    Problem refused = billing.refused("send", early, "byEmail", false);
    assertEquals("too_early", code(refused));
    Invoice alsoOld =
        billing.invoice(
            map("lineItems", List.of(line("A", 1)), "invoiceDate", "2025-12-31T10:00:00Z"));
    assertEquals("INV/2025/0002", billing.send(alsoOld).number().orElseThrow());
    assertEquals("INV/2026/0002", billing.issued(5).number().orElseThrow());
  }

  @Test
  void onlyDraftsChangeAndEmptyOnesAreNotSent() {
    Invoice draft = billing.invoice(map("lineItems", List.of()));
    assertEquals(422, status(billing.refused("send", draft, "byEmail", false)));
    Invoice changed =
        billing.tenant.call(
            "invoices.update",
            map("lineItems", List.of(line("A", 700), line("Less", -300))),
            "id",
            draft.id());
    assertEquals(400, changed.total());
    Invoice below = billing.draft(line("Less", -300));
    assertEquals("negative_total", code(billing.refused("send", below, "byEmail", false)));
    Invoice sent = billing.send(changed);
    assertEquals(409, status(billing.refused("update", sent, "notes", "x")));
    assertEquals(409, status(billing.refused("delete", sent)));
    billing.act("delete", below);
    assertEquals(404, status(billing.refused("get", below)));
  }

  @Test
  void anInvoiceOverNothingIsSettledAtOnce() {
    assertEquals(InvoiceStatus.PAID, billing.issued(0).status());
  }

  @Test
  void mailingNeedsAnAddressAndLeavesOneMail() {
    UUID mute = billing.contact("name", "Nobody");
    Invoice draft = billing.invoice(map("contactId", mute, "lineItems", List.of(line("A", 100))));
    assertEquals(422, status(billing.refused("send", draft)));
    assertTrue(billing.read(draft).number().isEmpty());
    Invoice sent = billing.act("send", draft, "to", List.of("a@example.com"));
    assertFalse(sent.number().isEmpty());
    Invoice again = billing.act("send", sent, "to", List.of("a@example.com", "b@example.com"));
    assertEquals(sent.number(), again.number());
  }

  @Test
  void cancellingKeepsTheNumber() {
    Invoice draft = billing.draft(line("A", 100));
    Invoice gone = billing.act("cancel", draft, "reason", "Twice");
    assertEquals(InvoiceStatus.CANCELLED, gone.status());
    assertTrue(gone.number().isEmpty());
    assertEquals(409, status(billing.refused("send", gone)));
    Invoice sent = billing.issued(100);
    Invoice back = billing.act("cancel", sent, "reason", "Twice");
    assertEquals(sent.number(), back.number());
    assertEquals(0, back.amountDue());
    assertEquals(409, status(billing.refused("cancel", sent, "reason", "Again")));
    assertEquals("invoice.cancelled", events().getLast());
  }

  @Test
  void termsHaveOneDefaultAtMost() {
    UUID one =
        billing.make("invoices.paymentTerms.create", "name", "A", "dueDays", 1, "isDefault", true);
    billing.make("invoices.paymentTerms.create", "name", "B", "dueDays", 2, "isDefault", true);
    List<?> all =
        billing
            .tenant
            .<com.ecosire.domain.query.Page<?>>call(
                "invoices.paymentTerms.list", map("isDefault", List.of(true)))
            .data();
    assertEquals(1, all.size());
    assertEquals("B", Tenant.field(all.getFirst(), "name"));
    assertEquals(
        "too_big",
        code(
            billing.tenant.refused(
                "invoices.paymentTerms.update", map("discountDays", 5), "id", one)));
    assertEquals(
        422,
        status(
            billing.tenant.refused(
                "invoices.paymentTerms.create", map("name", "C", "dueDays", 366))));
  }

  @Test
  void whatIsOnInvoicesStays() {
    UUID product =
        billing.make(
            "products.create",
            "sku",
            "S" + UUID.randomUUID(),
            "name",
            "Desk",
            "type",
            "service",
            "price",
            5L);
    billing.draft(line("Desk", 5, "productId", product));
    Problem kept = billing.tenant.refused("products.delete", map(), "id", product);
    assertEquals(409, status(kept));
    assertTrue(kept.detail().contains("invoices (1)"), kept::detail);
    assertEquals(
        409, status(billing.tenant.refused("contacts.delete", map(), "id", billing.customer)));
    UUID twin = billing.contact("name", "Ada");
    billing.tenant.call("contacts.merge", map("survivorId", twin, "duplicateId", billing.customer));
    assertEquals(
        1,
        billing
            .tenant
            .<com.ecosire.domain.query.Page<Invoice>>call(
                "invoices.list", Map.of("contactId", List.of(twin), "sortBy", "amount"))
            .data()
            .size());
  }
}
