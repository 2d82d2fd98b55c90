package com.ecosire.domain.commerce.billing.invoices;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.billing.BillingSight;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Store;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The invoices that Stripe has made. */
public final class BillingInvoices extends Store<BillingInvoice, Void> {
  private static final String DATA = "data";

  private final BillingTerms terms;

  /** The invoices. */
  public BillingInvoices(BillingTerms terms) {
    super(
        records(BillingInvoice.class, Void.class)
            .list(
                listing()
                    .search("number")
                    .filter("status", "contactId", "subscriptionId", "createdAt")
                    .sort("total", "status", "createdAt"))
            .restricted(BillingSight::restriction));
    this.terms = terms;
  }

  private Optional<BillingInvoice> held(String name, Call call) {
    return where("r.id = :id", call).with("id", GivenId.of(name)).locked().first();
  }

  /** The newest invoices of a contact. */
  public List<BillingInvoice> newest(UUID contact, int most, Call call) {
    return where("r.contactId = :contact", call)
        .with("contact", contact)
        .orderBy("r.createdAt desc, r.id desc")
        .atMost(most);
  }

  /** The invoice that a payment belongs to, which nobody else changes until the call ends. */
  public Optional<BillingInvoice> ofPayment(String intent, Call call) {
    return where("r.paymentIntentId = :intent", call).with("intent", intent).locked().first();
  }

  /** The invoices of a subscription. */
  public List<BillingInvoice> ofSubscription(String subscription, Call call) {
    return where("r.subscriptionId = :name", call).with("name", subscription).all();
  }

  /** Until when a subscription is paid, as far as invoices say. */
  public Optional<Instant> paidUntil(String subscription, Call call) {
    return ofSubscription(subscription, call).stream()
        .filter(invoice -> invoice.status == StripeInvoiceStatus.PAID)
        .map(invoice -> invoice.periodEnd)
        .filter(java.util.Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** The subscription that an invoice is for, wherever the version of Stripe's API writes it. */
  public static Optional<String> subscription(StripeObject said) {
    return said.reference("subscription")
        .or(() -> said.reference("parent", "subscription_details", "subscription"));
  }

  /** The payment of an invoice, wherever the version of Stripe's API writes it. */
  private static Optional<String> paymentIntent(StripeObject said) {
    return said.reference("payment_intent")
        .or(
            () ->
                said.list("payments", DATA).stream()
                    .flatMap(each -> each.reference("payment", "payment_intent").stream())
                    .findFirst());
  }

  /** What Stripe says of an invoice, kept here. */
  BillingInvoice kept(StripeObject said, Optional<UUID> contact, Call call) {
    BillingInvoice invoice = held(said.id(), call).orElseGet(() -> blank(said, call));
    invoice.number = said.text("number").orElse(null);
    invoice.status = status(said);
    invoice.contactId = contact.orElse(invoice.contactId);
    invoice.subscriptionId = subscription(said).orElse(null);
    invoice.total = said.amount("total");
    invoice.amountPaid = said.amount("amount_paid");
    invoice.amountDue = said.amount("amount_due");
    invoice.currency = said.text("currency").orElseThrow();
    invoice.attemptCount = (int) said.amount("attempt_count");
    invoice.nextAttemptAt = said.time("next_payment_attempt").orElse(null);
    invoice.paidAt = said.time("status_transitions", "paid_at").orElse(null);
    invoice.hostedUrl = said.text("hosted_invoice_url").orElse(null);
    invoice.paymentIntentId = paymentIntent(said).orElse(invoice.paymentIntentId);
    copyPeriod(said, invoice);
    invoice.touch(call.now());
    if (!call.session().manager().contains(invoice)) {
      call.session().manager().persist(invoice);
    }
    return invoice;
  }

  private static BillingInvoice blank(StripeObject said, Call call) {
    BillingInvoice invoice = new BillingInvoice();
    invoice.born(said.id(), call);
    return invoice;
  }

  private static StripeInvoiceStatus status(StripeObject said) {
    return said.text("status")
        .map(word -> StripeInvoiceStatus.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(StripeInvoiceStatus.PAID);
  }

  /** The period is that of the lines: an invoice's own is the one before. */
  private static void copyPeriod(StripeObject said, BillingInvoice invoice) {
    List<StripeObject> lines = said.list("lines", DATA);
    invoice.periodStart =
        lines.stream()
            .flatMap(line -> line.time("period", "start").stream())
            .min(Comparator.naturalOrder())
            .or(() -> said.time("period_start"))
            .orElse(null);
    invoice.periodEnd = periodEnd(said).orElse(null);
  }

  /** The end of what an invoice pays for. */
  public static Optional<Instant> periodEnd(StripeObject said) {
    return said.list("lines", DATA).stream()
        .flatMap(line -> line.time("period", "end").stream())
        .max(Comparator.naturalOrder())
        .or(() -> said.time("period_end"));
  }

  /** The PDF that Stripe has made; a draft has none (409). */
  public FileContent pdf(UUID id, Call call) {
    BillingInvoice invoice = get(id, call);
    if (invoice.status == StripeInvoiceStatus.DRAFT) {
      throw Problems.invalidState("invoice", invoice.status, "printed yet");
    }
    byte[] bytes = terms.stripe().invoicePdf(invoice.name());
    return FileContent.of("application/pdf", "invoice-" + invoice.reference() + ".pdf", bytes);
  }
}
