package com.ecosire.domain.commerce.billing.invoices;

import com.ecosire.domain.commerce.billing.BillingMails;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.stripe.StripeObject;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionEffects;
import com.ecosire.domain.commerce.billing.subscriptions.Subscriptions;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import java.util.Optional;
import java.util.UUID;

/** What becomes of invoices that Stripe says are paid. */
public final class InvoiceEffects {
  /** A subscription was paid; who keeps customers' invoices issues one and settles it. */
  public static final Event<SettledInvoice> SETTLED =
      Event.internal("billing_invoice.settled", SettledInvoice.class, "A subscription was paid");

  private final BillingInvoices invoices;
  private final Subscriptions subscriptions;
  private final SubscriptionEffects effects;
  private final BillingCustomers customers;
  private final BillingMails mails;

  /** Effects on subscriptions. */
  public InvoiceEffects(Parts parts, SubscriptionEffects effects, BillingMails mails) {
    this.invoices = parts.invoices;
    this.subscriptions = parts.subscriptions;
    this.customers = parts.customers;
    this.effects = effects;
    this.mails = mails;
  }

  /** What they work on. */
  public record Parts(
      BillingInvoices invoices, Subscriptions subscriptions, BillingCustomers customers) {}

  /**
   * An invoice that was paid.
   *
   * @param order the order that the subscription was begun with
   * @param first whether it is the first of its subscription, whose payment belongs to the checkout
   */
  public record SettledInvoice(BillingInvoice invoice, Optional<UUID> order, boolean first) {}

  /** Keeps the invoice, has the licences last as long as is paid, and mails a receipt. */
  public boolean paid(StripeObject said, Call call) {
    Optional<BillingSubscription> subscription =
        BillingInvoices.subscription(said).flatMap(name -> subscriptions.held(name, call));
    Optional<UUID> contact =
        said.reference("customer")
            .flatMap(customer -> customers.contactOf(customer, call))
            .or(() -> subscription.flatMap(BillingSubscription::contactId));
    BillingInvoice invoice = invoices.kept(said, contact, call);
    invoice.status = StripeInvoiceStatus.PAID;
    if (invoice.paidAt == null) {
      invoice.paidAt = call.now();
    }
    if (invoice.subscriptionId != null && invoice.periodEnd != null) {
      effects.paid(invoice.subscriptionId, invoice.periodEnd, call);
    }
    boolean first = said.text("billing_reason").filter("subscription_create"::equals).isPresent();
    call.emit(
        SETTLED,
        new SettledInvoice(invoice, subscription.flatMap(BillingSubscription::orderId), first));
    mails.receipt(invoice, said.text("customer_email"), call);
    return true;
  }

  /** Gives invoices to the contact of a checkout that came later than they did. */
  public void claim(String subscription, UUID contact, Call call) {
    for (BillingInvoice invoice : invoices.ofSubscription(subscription, call)) {
      if (invoice.contactId == null) {
        invoice.contactId = contact;
        invoice.touch(call.now());
      }
    }
  }
}
