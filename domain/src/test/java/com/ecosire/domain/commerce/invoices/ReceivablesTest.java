package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.commerce.invoices.Billing.line;
import static com.ecosire.domain.commerce.invoices.Billing.map;
import static com.ecosire.domain.commerce.invoices.Billing.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.invoices.ledger.AccountStatement;
import com.ecosire.domain.commerce.invoices.ledger.AgingReport;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.testing.Tenant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Credit notes, overdue invoices, reminders, reports and paper. */
class ReceivablesTest {
  private final Billing billing = new Billing();
  private final UUID bank = billing.method("bank_transfer");

  @Test
  void creditsNeverExceedTheInvoiceAndMirrorItsTaxes() {
    UUID vat = billing.tax("VAT", 20);
    Invoice invoice =
        billing.send(
            billing.draft(
                line("Desk", 333, "quantity", 3, "taxIds", List.of(vat)),
                line("Work", 1_000, "taxIds", List.of())));
    assertEquals(2_199, invoice.total());
    UUID desk = invoice.lines().get(0).id();
    assertEquals(
        409, status(billing.refused("creditNote", billing.draft(line("x", 1)), "reason", "x")));
    assertEquals(
        422,
        status(
            billing.refused(
                "creditNote",
                invoice,
                "reason",
                "x",
                "lines",
                List.of(map("lineId", desk, "quantity", 4)))));
    CreditNote part =
        billing.act(
            "creditNote",
            invoice,
            "reason",
            "One back",
            "lines",
            List.of(map("lineId", desk, "quantity", 1)));
    assertEquals("CN/2026/0001", part.number());
    assertEquals(400, part.total());
    assertEquals(1_799, billing.read(invoice).amountDue());
    assertEquals(
        422,
        status(
            billing.refused(
                "creditNote",
                invoice,
                "reason",
                "x",
                "lines",
                List.of(map("lineId", desk, "amount", 667L)))));
    CreditNote rest = billing.act("creditNote", invoice, "reason", "All");
    assertEquals(1_799, rest.total());
    assertEquals(InvoiceStatus.CANCELLED, billing.read(invoice).status());
    assertEquals(0, billing.read(invoice).amountDue());
    assertEquals("APPLIED", Tenant.field(rest, "status").toString());
    assertEquals(409, status(billing.refused("creditNote", invoice, "reason", "x")));
  }

  @Test
  void whatRemainsOfACreditNoteLowersAnotherInvoice() {
    Invoice paid = billing.issued(1_000);
    billing.act("pay", paid, "amount", 1_000L);
    CreditNote note = billing.act("creditNote", paid, "reason", "Back");
    Invoice other = billing.issued(300);
    UUID stranger = billing.contact("name", "Other");
    Invoice foreign =
        billing.send(
            billing.invoice(map("contactId", stranger, "lineItems", List.of(line("A", 5)))));
    assertEquals(422, status(apply(note, "invoiceId", foreign.id())));
    assertEquals(422, status(apply(note, "invoiceId", other.id(), "amount", 301L)));
    billing.tenant.call(
        "invoices.creditNotes.applyCredit", map("invoiceId", other.id()), "id", note.id());
    assertEquals(700, billing.read(note).amountRemaining());
    assertEquals(InvoiceStatus.PAID, billing.read(other).status());
  }

  private com.ecosire.domain.problem.Problem apply(CreditNote note, Object... pairs) {
    return billing.tenant.refused("invoices.creditNotes.applyCredit", map(pairs), "id", note.id());
  }

  @Test
  void invoicesBecomeOverdueAndCustomersAreReminded() {
    billing.tenant.call(
        "organizations.update",
        map("timezone", "America/New_York"),
        "id",
        billing.tenant.organization());
    Invoice invoice =
        billing.send(
            billing.invoice(map("dueDate", "2026-03-20", "lineItems", List.of(line("A", 500)))));
    assertEquals(409, status(billing.refused("remind", invoice)));
    billing.at("2026-03-21T03:00:00Z");
    billing.run("invoices.markOverdue");
    assertEquals(InvoiceStatus.SENT, billing.read(invoice).status());
    billing.at("2026-03-21T05:00:00Z");
    billing.run("invoices.markOverdue");
    assertEquals(InvoiceStatus.OVERDUE, billing.read(invoice).status());
    assertEquals("invoice.overdue", billing.tenant.events().getLast());
    Object first = billing.act("remind", invoice);
    assertEquals("friendly", Tenant.field(first, "level"));
    assertEquals(409, status(billing.refused("remind", invoice)));
    Object second = billing.act("remind", invoice, "force", true);
    assertEquals("firm", Tenant.field(second, "level"));
    assertEquals(2, (int) Tenant.<Integer>field(second, "remindersSent"));
  }

  @Test
  void earlyPaymentSettlesWithADiscountThatGoesWithThePayment() {
    billing.make(
        "invoices.paymentTerms.create",
        "name",
        "2/10",
        "dueDays",
        30,
        "discountPercent",
        2,
        "discountDays",
        10,
        "isDefault",
        true);
    Invoice invoice = billing.issued(10_000);
    Invoice paid = billing.act("pay", invoice, "amount", 9_800L);
    assertEquals(InvoiceStatus.PAID, paid.status());
    assertEquals(9_800, paid.amountPaid());
    Object payment =
        billing
            .tenant
            .<com.ecosire.domain.query.Page<?>>call("payments.list", map())
            .data()
            .getFirst();
    billing.tenant.call("payments.cancel", map("reason", "x"), "id", Tenant.id(payment));
    assertEquals(10_000, billing.read(invoice).amountDue());
    Invoice late = billing.issued(10_000);
    billing.at("2026-03-25T12:00:00Z");
    Invoice partly = billing.act("pay", late, "amount", 9_800L);
    assertEquals(InvoiceStatus.PARTIAL_PAID, partly.status());
    assertEquals(0, aging().totals().total() - 10_200);
  }

  private AgingReport aging(Object... pairs) {
    return billing.tenant.call("invoices.aging", map(pairs));
  }

  @Test
  void agingAndStatementShowWhatWasOwedOnADay() throws IOException {
    Invoice one =
        billing.send(
            billing.invoice(
                map(
                    "invoiceDate", "2026-01-10T12:00:00Z",
                    "dueDate", "2026-02-01",
                    "lineItems", List.of(line("A", 1_000)))));
    Invoice two = billing.issued(500);
    billing.act("pay", one, "amount", 300L, "paidAt", "2026-03-01T12:00:00Z");
    billing.act("writeOff", two, "amount", 100L, "reason", "Kind");
    AgingReport now = aging();
    assertEquals(1_100, now.totals().total());
    assertEquals(700, now.totals().days31to60());
    assertEquals(400, now.totals().current());
    AgingReport then = aging("asOf", "2026-02-10");
    assertEquals(1_000, then.totals().days1to30());
    assertEquals(1_000, then.totals().total());
    AccountStatement statement = statement("json");
    assertEquals(1_000L, (long) Tenant.<Long>field(statement, "openingBalance"));
    assertEquals(1_100L, (long) Tenant.<Long>field(statement, "closingBalance"));
    List<AccountStatement.StatementEntry> entries = Tenant.field(statement, "entries");
    assertEquals(
        List.of("payment", "invoice", "write_off"),
        entries.stream().map(AccountStatement.StatementEntry::kind).toList());
    FileContent file = statement("pdf").printed().orElseThrow();
    assertTrue(Billing.text(file).contains("Statement of account"));
    preview("statement", file);
    billing.act("writeOff", two, "reason", "Gone");
    assertEquals(InvoiceStatus.PAID, billing.read(two).status());
    assertEquals(0, aging().totals().current());
  }

  private AccountStatement statement(String format) {
    return billing.tenant.call(
        "invoices.statement",
        map(
            "contactId",
            billing.customer,
            "from",
            "2026-02-01",
            "to",
            "2026-03-14",
            "format",
            format));
  }

  @Test
  void thePaperOfAnIssuedInvoiceStays() throws IOException {
    billing.tenant.call(
        "organizations.update",
        map(
            "name", "Castle Street Coffee",
            "legalName", "Castle Street Coffee Ltd",
            "email", "hello@example.com",
            "taxId", "GB123456789",
            "address",
                map(
                    "street",
                    "4 Castle Street",
                    "city",
                    "Bristol",
                    "zip",
                    "BS1 4ST",
                    "country",
                    "GB")),
        "id",
        billing.tenant.organization());
    billing.tenant.call(
        "contacts.update",
        map(
            "address",
            map("street", "Hauptstraße 1", "city", "Berlin", "zip", "10115", "country", "DE")),
        "id",
        billing.customer);
    billing.tenant.call(
        "payments.methods.update",
        map("instructions", "IBAN DE02 1203 0000 0000 2020 51, BIC BYLADEM1001"),
        "id",
        bank);
    UUID vat = billing.tax("VAT 20%", 20);
    Invoice draft =
        billing.draft(
            line("Espresso machine with two groups", 249_900, "taxIds", List.of(vat)),
            line(
                "Coffee, one kilogram",
                1_990,
                "quantity",
                12,
                "discount",
                10,
                "taxIds",
                List.of(vat)),
            line("Delivery", 4_500, "taxIds", List.of()));
    String before = Billing.text(billing.act("pdf", draft, "locale", "en-GB"));
    assertTrue(before.contains("DRAFT"), before);
    Invoice sent = billing.send(draft);
    preview("invoice", billing.act("pdf", sent));
    preview("invoice-en", billing.act("pdf", sent, "locale", "en-GB"));
    String first = Billing.text(billing.act("pdf", sent));
    assertTrue(first.contains("INV/2026/0001"), first);
    assertTrue(first.contains("Rechnung"), first);
    assertTrue(first.contains("IBAN"), first);
    assertFalse(first.contains("ENTWURF"), first);
    billing.tenant.call(
        "contacts.update", map("name", "Changed", "address", null), "id", billing.customer);
    billing.act("pay", sent, "amount", 100L);
    assertEquals(first, Billing.text(billing.act("pdf", sent)));
    CreditNote note = billing.act("creditNote", sent, "reason", "Machine came back");
    FileContent paper =
        billing.tenant.call(
            "invoices.creditNotes.creditNotePdf", map("locale", "en-GB"), "id", note.id());
    String text = Billing.text(paper);
    assertTrue(text.contains("INV/2026/0001") && text.contains("CN/2026/0001"), text);
    preview("credit-note", paper);
  }

  /** Writes examples for the eye where the property {@code print.preview} names a folder. */
  private static void preview(String name, FileContent file) throws IOException {
    String folder = System.getProperty("print.preview");
    if (folder != null) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.body().writeTo(out);
      Files.write(Path.of(folder, name + ".pdf"), out.toByteArray());
    }
  }
}
