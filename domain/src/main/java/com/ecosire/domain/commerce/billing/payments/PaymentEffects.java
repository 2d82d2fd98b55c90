package com.ecosire.domain.commerce.billing.payments;

import com.ecosire.domain.commerce.billing.BillingMails;
import com.ecosire.domain.commerce.billing.checkouts.Checkout;
import com.ecosire.domain.commerce.billing.checkouts.Checkouts;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoice;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoices;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.billing.subscriptions.Subscriptions;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.licenses.LicenseSubscriptions;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import java.util.Optional;
import java.util.UUID;

/** What becomes of money that goes back, or does not come. */
public final class PaymentEffects {
  /** Money went back; who keeps invoices, payments or downloads does its part. */
  public static final Event<RefundedCharge> REFUNDED =
      Event.internal("charge.returned", RefundedCharge.class, "Money went back to a customer");

  /** A payment failed; who keeps payments stores it. */
  public static final Event<FailedPayment> FAILED =
      Event.internal("payment.declined", FailedPayment.class, "A payment failed");

  private final Parts parts;

  /** What they work on. */
  public record Parts(
      Checkouts checkouts,
      BillingInvoices invoices,
      Subscriptions subscriptions,
      BillingCustomers customers,
      Contacts contacts,
      LicenseSubscriptions licenses,
      BillingMails mails) {}

  /** Effects on orders and their licences. */
  public PaymentEffects(Parts parts) {
    this.parts = parts;
  }

  /**
   * Money that went back.
   *
   * @param order what it was paid for
   * @param payment Stripe's name of the payment, or of the invoice that it paid
   * @param amount what went back now, in minor units, beyond what went back before
   * @param whole whether all of the payment has gone back
   */
  public record RefundedCharge(
      Optional<UUID> order, String payment, long amount, String currency, boolean whole) {}

  /**
   * A payment that failed.
   *
   * @param payment Stripe's name of the attempt
   * @param amount minor units
   * @param reason why, as Stripe says
   */
  public record FailedPayment(
      Optional<UUID> contact, String payment, long amount, String currency, String reason) {}

  /** Stripe says that money went back: all of it takes the licences of its order with it. */
  public boolean refunded(StripeObject charge, Call call) {
    Optional<String> intent = charge.reference("payment_intent");
    long total = charge.amount("amount_refunded");
    Optional<Checkout> checkout = intent.flatMap(name -> parts.checkouts.ofPayment(name, call));
    if (checkout.isPresent()) {
      long more = checkout.get().refund(total);
      checkout.get().touch(call.now());
      goneBack(charge, new Sale(intent.get(), checkout.get().orderId()), more, call);
      return true;
    }
    Optional<BillingInvoice> invoice = intent.flatMap(name -> parts.invoices.ofPayment(name, call));
    invoice.ifPresent(
        found -> {
          long more = found.refund(total);
          found.touch(call.now());
          Optional<BillingSubscription> subscription =
              found.subscriptionId().flatMap(name -> parts.subscriptions.held(name, call));
          Optional<UUID> order = subscription.flatMap(BillingSubscription::orderId);
          goneBack(charge, new Sale(found.name(), order), more, call);
        });
    return invoice.isPresent();
  }

  /** What was paid: Stripe's name of the payment, and the order. */
  private record Sale(String payment, Optional<UUID> order) {}

  private void goneBack(StripeObject charge, Sale sale, long more, Call call) {
    boolean whole =
        charge.is("refunded") || charge.amount("amount_refunded") >= charge.amount("amount");
    if (whole) {
      sale.order.ifPresent(id -> parts.licenses.revokeOrder(id, "The payment was refunded", call));
    }
    String currency = charge.text("currency").orElse("");
    call.emit(REFUNDED, new RefundedCharge(sale.order, sale.payment, more, currency, whole));
  }

  /** Stripe says that a payment failed, which changes nothing here but is told the customer. */
  public boolean failed(StripeObject payment, Call call) {
    Optional<Contact> contact =
        payment
            .reference("customer")
            .flatMap(name -> parts.customers.contactOf(name, call))
            .flatMap(id -> parts.contacts.find(id, call));
    long amount = payment.amount("amount");
    String currency = payment.text("currency").orElse("usd");
    call.emit(
        FAILED,
        new FailedPayment(
            contact.map(Contact::id),
            // Each attempt is a charge of its own; the payment may succeed later.
            payment.reference("latest_charge").orElse(payment.id()),
            amount,
            currency,
            reason(payment)));
    Optional<String> to = contact.flatMap(Contact::email).or(() -> payment.text("receipt_email"));
    to.ifPresent(
        address ->
            parts.mails.failure(
                address,
                contact.map(Contact::name).orElse(address),
                new BillingMails.Paid(amount, currency),
                call));
    return true;
  }

  private static String reason(StripeObject payment) {
    return payment
        .text("last_payment_error", "decline_code")
        .or(() -> payment.text("last_payment_error", "code"))
        .orElse("unknown");
  }
}
