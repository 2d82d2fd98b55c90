package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.billing.ReturnUrls;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.stripe.NewSession;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.PaymentLinks;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of Stripe's on which customers pay invoices. */
public final class InvoiceLinks implements PaymentLinks {
  private static final Duration OPEN = Duration.ofHours(24);

  /** A page that nobody could finish any more is not given again. */
  private static final Duration LEAST = Duration.ofMinutes(10);

  private final BillingTerms terms;
  private final Checkouts checkouts;
  private final BillingCustomers customers;
  private final Contacts contacts;
  private final String home;

  /**
   * Pages for invoices.
   *
   * @param home where the browser goes on where nobody has said
   */
  public InvoiceLinks(Parts parts, Contacts contacts, String home) {
    this.terms = parts.terms;
    this.checkouts = parts.checkouts;
    this.customers = parts.customers;
    this.contacts = contacts;
    this.home = home;
  }

  /** What they work with. */
  public record Parts(BillingTerms terms, Checkouts checkouts, BillingCustomers customers) {}

  /** A page that was opened before the transaction, or was open already. */
  private record Opened(Optional<StripeObject> session, long amount, Instant expiresAt) {}

  @Override
  public Object openAtStripe(Invoice invoice, AskPaymentLink wanted, Call call) {
    refuseBadUrls(wanted);
    if (known(invoice, call).isPresent()) {
      terms.stripe();
      return new Opened(Optional.empty(), invoice.amountDue(), call.now());
    }
    Instant until = call.now().plus(OPEN);
    StripeObject session = terms.stripe().openCheckout(session(invoice, wanted, until, call));
    return new Opened(Optional.of(session), invoice.amountDue(), until);
  }

  private static void refuseBadUrls(AskPaymentLink wanted) {
    List<Violation> faults = new ArrayList<>();
    Optional.ofNullable(wanted.successUrl())
        .flatMap(url -> ReturnUrls.fault("successUrl", url))
        .ifPresent(faults::add);
    Optional.ofNullable(wanted.cancelUrl())
        .flatMap(url -> ReturnUrls.fault("cancelUrl", url))
        .ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private Optional<Checkout> known(Invoice invoice, Call call) {
    return checkouts
        .where(
            "r.invoiceId = :invoice and r.amountTotal = :due and r.status = :open and r.expiresAt >"
                + " :least",
            call)
        .with("invoice", invoice.id())
        .with("due", invoice.amountDue())
        .with("open", CheckoutStatus.OPEN)
        .with("least", call.now().plus(LEAST))
        .orderBy("r.expiresAt desc")
        .first();
  }

  private NewSession session(Invoice invoice, AskPaymentLink wanted, Instant until, Call call) {
    Contact contact = contacts.get(invoice.contactId(), call);
    String number = invoice.number().orElseThrow();
    return new NewSession(
        false,
        List.of(NewSession.Line.once("Invoice " + number, invoice.amountDue())),
        customers.ofContact(contact.id(), call),
        contact.email(),
        Optional.of(number),
        0,
        invoice.currency(),
        0,
        new NewSession.Pages(
            Optional.ofNullable(wanted.successUrl()).orElse(home),
            Optional.ofNullable(wanted.cancelUrl()).orElse(home),
            until),
        Map.of(
            "organizationId",
            call.organization().toString(),
            "invoiceId",
            invoice.id().toString()));
  }

  @Override
  public PaymentLink open(Invoice invoice, Call call) {
    Opened opened = call.prepared(Opened.class);
    if (opened.amount != invoice.amountDue()) {
      throw Problems.conflict("What is due has just changed; ask for the link again");
    }
    Checkout page =
        opened
            .session
            .map(session -> kept(session, invoice, opened.expiresAt, call))
            .or(() -> known(invoice, call))
            .orElseThrow(() -> Problems.conflict("The page has just closed; ask again"));
    return new PaymentLink(page.url, page.amountTotal, page.currency, page.expiresAt);
  }

  private static Checkout kept(StripeObject session, Invoice invoice, Instant until, Call call) {
    Checkout checkout = new Checkout();
    checkout.born(session.id(), call);
    checkout.mode = CheckoutMode.PAYMENT;
    checkout.url = session.text("url").orElseThrow();
    checkout.contactId = invoice.contactId();
    checkout.invoiceId = invoice.id();
    checkout.clientReferenceId = invoice.number().orElse(null);
    checkout.amountTotal = invoice.amountDue();
    checkout.currency = invoice.currency();
    checkout.expiresAt = until;
    call.session().manager().persist(checkout);
    return checkout;
  }
}
