package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.commerce.billing.FakeStripe.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.billing.Selling.Subscribed;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceStatus;
import com.ecosire.domain.commerce.invoices.PaymentLinks.PaymentLink;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.payments.Payment;
import com.ecosire.domain.commerce.payments.PaymentStatus;
import com.ecosire.domain.commerce.payments.methods.PaymentMethod;
import com.ecosire.domain.commerce.payments.methods.PaymentMethodKind;
import com.ecosire.domain.commerce.payments.refunds.Refund;
import com.ecosire.domain.commerce.payments.refunds.RefundStatus;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sales through Stripe leave in the books. */
class BooksTest {
  private static final String MAY = "2026-05-14T12:00:00Z";

  private final Selling house = new Selling();
  private String session;

  private void sell(int quantity) {
    var product = house.licensed("one_time");
    house.price(product, "one_time", 4900);
    session = house.open(product, quantity);
    house.send(
        house.event(
            "checkout.session.completed",
            house.paid(session, "payment_intent", intent(), "amount_total", 4900L * quantity)));
  }

  private String intent() {
    return "pi_" + session;
  }

  private void refund(long total, long of) {
    Map<String, Object> charge =
        map("id", "ch_" + session, "payment_intent", intent(), "amount", of, "currency", "usd");
    charge.put("metadata", house.metadata());
    charge.put("amount_refunded", total);
    charge.put("refunded", total == of);
    house.send(house.event("charge.refunded", charge));
  }

  private static <T> T only(List<T> all) {
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private Invoice invoice() {
    return only(house.all("invoices.list"));
  }

  private Payment payment() {
    return only(house.all("payments.list"));
  }

  @Test
  void aCheckoutLeavesAnInvoiceThatItsPaymentSettles() {
    sell(2);
    Order order = only(house.all("orders.list"));
    Invoice invoice = invoice();
    assertEquals(InvoiceStatus.PAID, invoice.status());
    assertEquals(Optional.of(order.id()), invoice.orderId());
    assertEquals(9800, invoice.total());
    assertTrue(invoice.number().isPresent());
    Payment payment = payment();
    assertEquals(PaymentStatus.POSTED, payment.status());
    assertEquals(Optional.of(intent()), payment.gatewayId());
    assertEquals(9800, payment.amount());
    PaymentMethod method = only(house.all("payments.methods.list"));
    assertEquals(PaymentMethodKind.STRIPE, method.kind());
    assertEquals("INVOICED", field(only(house.all("orders.list")), "invoiceStatus").toString());
  }

  @Test
  void moneyThatHasComeIsBookedThoughItsMethodIsInactive() {
    sell(1);
    PaymentMethod method = only(house.all("payments.methods.list"));
    house.tenant.call("payments.methods.update", map("active", false), "id", method.id());
    sell(1);
    assertEquals(2, house.all("payments.list").size());
    assertEquals(1, house.all("payments.methods.list").size());
  }

  @Test
  void aFreeTrialLeavesNothingUntilItIsPaid() {
    Subscribed trial = house.subscribe("trialDays", 14);
    assertEquals(List.of(), house.all("payments.list"));
    Order order = only(house.all("orders.list"));
    assertEquals(0, order.total());
    house.send(house.event("invoice.paid", trial.invoice("in_1", "subscription_cycle", MAY)));
    assertEquals(3000, payment().amount());
    assertEquals(InvoiceStatus.PAID, invoice().status());
  }

  @Test
  void aSubscriptionsFirstInvoiceBelongsToTheCheckoutAndEachLaterOneIsBookedOnce() {
    Subscribed subscribed = house.subscribe();
    house.send(house.event("invoice.paid", subscribed.invoice("in_1", "subscription_create", MAY)));
    assertEquals(3000, payment().amount());
    Map<String, Object> second = subscribed.invoice("in_2", "subscription_cycle", MAY);
    house.send(house.event("invoice.paid", second));
    house.send(house.event("invoice.paid", second));
    assertEquals(2, house.all("payments.list").size());
    List<Invoice> invoices = house.all("invoices.list");
    Order order = only(house.all("orders.list"));
    assertEquals(
        List.of(Optional.of(order.id()), Optional.of(order.id())),
        invoices.stream().map(Invoice::orderId).toList());
    assertTrue(invoices.stream().allMatch(one -> one.status() == InvoiceStatus.PAID));
  }

  @Test
  void aRefundIsCreditedAndNotedAsFarAsItIsNew() {
    sell(2);
    refund(1001, 9800);
    CreditNote first = only(house.all("invoices.creditNotes.list"));
    assertEquals(1001, first.total());
    assertEquals("REFUNDED", field(first, "status").toString());
    refund(1001, 9800);
    refund(9800, 9800);
    List<CreditNote> notes = house.all("invoices.creditNotes.list");
    assertEquals(9800, notes.stream().mapToLong(CreditNote::total).sum());
    List<Refund> refunds = house.all("payments.refunds.list");
    assertEquals(List.of(1001L, 8799L), refunds.stream().map(Refund::amount).sorted().toList());
    assertTrue(refunds.stream().allMatch(one -> one.status() == RefundStatus.SUCCEEDED));
    assertEquals(9800, payment().amountRefunded());
    assertEquals(InvoiceStatus.PAID, invoice().status());
  }

  private Refund ask(long amount) {
    return house.tenant.call(
        "payments.refund", map("amount", amount, "reason", "Asked"), "id", payment().id());
  }

  private Refund refund(Refund asked) {
    return house.tenant.call("payments.refunds.get", map(), "id", asked.id());
  }

  @Test
  void aRefundThatWasAskedForIsPaidAtStripeAndEndsWithItsEvent() {
    sell(2);
    Refund asked = ask(1000);
    assertEquals(RefundStatus.PENDING, asked.status());
    assertTrue(Selling.STRIPE.asked.contains("refund " + intent() + " 1000"));
    house.tenant.run("payments.sendRefunds");
    assertTrue(field(refund(asked), "gatewayId").toString().startsWith("re_"));
    refund(1500, 9800);
    assertEquals(RefundStatus.SUCCEEDED, refund(asked).status());
    List<Refund> refunds = house.all("payments.refunds.list");
    assertEquals(List.of(500L, 1000L), refunds.stream().map(Refund::amount).sorted().toList());
    List<CreditNote> notes = house.all("invoices.creditNotes.list");
    assertEquals(List.of(500L, 1000L), notes.stream().map(CreditNote::total).sorted().toList());
    assertEquals(1500, payment().amountRefunded());
    assertEquals(InvoiceStatus.PAID, invoice().status());
    assertEquals(0, invoice().amountDue());
  }

  @Test
  void aRefundWaitsWhileStripeIsAwayAndIsAskedOnce() {
    sell(1);
    Selling.STRIPE.away = true;
    Refund asked = ask(1000);
    assertEquals(0, house.tenant.run("payments.sendRefunds").changed());
    Selling.STRIPE.away = false;
    assertEquals(1, house.tenant.run("payments.sendRefunds").changed());
    assertEquals(RefundStatus.PENDING, refund(asked).status());
    assertEquals(0, house.tenant.run("payments.sendRefunds").changed());
  }

  @Test
  void aLinkIsOpenedOnceForAnAmountAndItsPaymentSettlesTheInvoice() {
    sell(1);
    Order order = only(house.all("orders.list"));
    Map<String, Object> line = map("description", "Setup", "quantity", 1, "unitPrice", 30_000L);
    line.put("taxIds", List.of());
    Object draft =
        house.tenant.call(
            "invoices.create",
            map("contactId", order.contactId(), "currency", "usd", "lineItems", List.of(line)));
    Object id = Tenant.id(draft);
    assertEquals(
        ProblemCode.INVALID_STATE,
        house.tenant.refused("invoices.paymentLink", map(), "id", id).code());
    house.tenant.call("invoices.send", map("byEmail", false), "id", id);
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house
            .tenant
            .refused("invoices.paymentLink", map("successUrl", "http://example.com"), "id", id)
            .code());
    PaymentLink link = house.tenant.call("invoices.paymentLink", map(), "id", id);
    assertEquals(30_000, link.amount());
    PaymentLink same = house.tenant.call("invoices.paymentLink", map(), "id", id);
    assertEquals(link.url(), same.url());
    String page = link.url().substring(link.url().lastIndexOf('/') + 1);
    house.send(
        house.event("checkout.session.completed", house.paid(page, "payment_intent", "pi_link")));
    Invoice paid = house.tenant.call("invoices.get", map(), "id", id);
    assertEquals(InvoiceStatus.PAID, paid.status());
    assertEquals(1, house.all("orders.list").size());
    assertEquals(
        ProblemCode.INVALID_STATE,
        house.tenant.refused("invoices.paymentLink", map(), "id", id).code());
  }

  @ParameterizedTest
  @CsvSource({"600,600", "601,601", "602,603", "1,1", "1533,1533"})
  void aRefundOfAnInvoiceWithTaxIsCreditedWithItsTax(long refunded, long credited) {
    sell(1);
    Map<String, Object> vat = map("code", "VAT", "name", "VAT");
    UUID tax = Tenant.id(house.tenant.call("taxes.create", vat));
    house.tenant.call(
        "taxes.rates.create", map("rate", 20, "validFrom", "2020-01-01"), "taxId", tax);
    Map<String, Object> desk = map("description", "Desk", "quantity", 1, "unitPrice", 1_000L);
    desk.put("taxIds", List.of(tax));
    Map<String, Object> setup = map("description", "Setup", "quantity", 1, "unitPrice", 333L);
    setup.put("taxIds", List.of());
    Object buyer = only(house.<Order>all("orders.list")).contactId();
    Map<String, Object> draft = map("contactId", buyer, "lineItems", List.of(desk, setup));
    Object id = Tenant.id(house.tenant.call("invoices.create", draft));
    house.tenant.call("invoices.send", map("byEmail", false), "id", id);
    PaymentLink link = house.tenant.call("invoices.paymentLink", map(), "id", id);
    session = link.url().substring(link.url().lastIndexOf('/') + 1);
    house.send(
        house.event("checkout.session.completed", house.paid(session, "payment_intent", intent())));
    refund(refunded, 1_533);
    assertEquals(credited, only(house.<CreditNote>all("invoices.creditNotes.list")).total());
    assertEquals(refunded, only(house.<Refund>all("payments.refunds.list")).amount());
    Invoice paid = house.tenant.call("invoices.get", map(), "id", id);
    assertEquals(InvoiceStatus.PAID, paid.status());
  }

  @Test
  void aRenewalIsRefundedByItsInvoice() {
    Subscribed subscribed = house.subscribe();
    house.send(house.event("invoice.paid", subscribed.invoice("in_2", "subscription_cycle", MAY)));
    Map<String, Object> charge =
        map("id", "ch_2", "payment_intent", "pi_of_in_2", "amount", 3000, "currency", "usd");
    charge.put("metadata", house.metadata());
    charge.put("amount_refunded", 500);
    house.send(house.event("charge.refunded", charge));
    CreditNote note = only(house.all("invoices.creditNotes.list"));
    assertEquals(500, note.total());
    Refund refund = only(house.all("payments.refunds.list"));
    assertEquals(500, refund.amount());
  }

  @Test
  void aDeclinedPaymentIsKeptAndTheNextAttemptCounts() {
    sell(1);
    Map<String, Object> declined =
        map(
            "id",
            intent(),
            "amount",
            4900,
            "currency",
            "usd",
            "customer",
            house.customer,
            "latest_charge",
            "ch_first",
            "metadata",
            house.metadata());
    declined.put("last_payment_error", map("decline_code", "insufficient_funds"));
    house.send(house.event("payment_intent.payment_failed", declined));
    List<Payment> payments = house.all("payments.list");
    assertEquals(
        List.of(PaymentStatus.FAILED, PaymentStatus.POSTED),
        payments.stream().map(Payment::status).sorted().toList().reversed());
    assertTrue(house.tenant.events().contains("payment.failed"));
    assertEquals(InvoiceStatus.PAID, invoice().status());
  }
}
