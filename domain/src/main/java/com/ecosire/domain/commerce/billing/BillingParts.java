package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.commerce.billing.books.Books;
import com.ecosire.domain.commerce.billing.checkouts.Checkouts;
import com.ecosire.domain.commerce.billing.checkouts.Completion;
import com.ecosire.domain.commerce.billing.checkouts.InvoiceLinks;
import com.ecosire.domain.commerce.billing.checkouts.Opening;
import com.ecosire.domain.commerce.billing.customers.BillingCustomers;
import com.ecosire.domain.commerce.billing.events.Effects;
import com.ecosire.domain.commerce.billing.events.Inbound;
import com.ecosire.domain.commerce.billing.events.StripeEvents;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoices;
import com.ecosire.domain.commerce.billing.invoices.InvoiceEffects;
import com.ecosire.domain.commerce.billing.methods.PaymentMethods;
import com.ecosire.domain.commerce.billing.methods.Wallet;
import com.ecosire.domain.commerce.billing.payments.PaymentEffects;
import com.ecosire.domain.commerce.billing.payments.StripeRefunds;
import com.ecosire.domain.commerce.billing.plans.PlanCheckout;
import com.ecosire.domain.commerce.billing.plans.PlanEffects;
import com.ecosire.domain.commerce.billing.portal.BillingPortal;
import com.ecosire.domain.commerce.billing.prices.BillingPrices;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionEffects;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionLife;
import com.ecosire.domain.commerce.billing.subscriptions.Subscriptions;

/** The parts of billing, and how they hang together. */
final class BillingParts {
  final BillingPrices prices;
  final Checkouts checkouts = new Checkouts();
  final Subscriptions subscriptions;
  final BillingInvoices invoices;
  final PaymentMethods methods = new PaymentMethods();
  final StripeEvents events = new StripeEvents();
  final Opening opening;
  final SubscriptionLife life;
  final SubscriptionEffects subscriptionEffects;
  final Wallet wallet;
  final BillingPortal portal;
  final Inbound inbound;
  final Books books;
  private final BillingCustomers customers = new BillingCustomers();
  private final BillingMails mails;

  BillingParts(BillingFoundation on) {
    BillingTerms terms = on.terms();
    prices = new BillingPrices(terms, on.items());
    subscriptions = new Subscriptions(prices, on.items());
    invoices = new BillingInvoices(terms);
    mails = new BillingMails(on.mails(), on.organizations(), on.contacts());
    opening = new Opening(terms, new Opening.Sources(on.items(), prices, on.pricing()), customers);
    subscriptionEffects = new SubscriptionEffects(subscriptions, customers, on.licenses());
    life = new SubscriptionLife(terms, subscriptions, subscriptionEffects, prices);
    wallet = new Wallet(terms, new Wallet.Parts(methods, customers, subscriptions, on.contacts()));
    portal =
        new BillingPortal(
            terms, new BillingPortal.Parts(subscriptions, invoices, methods, customers));
    on.payments().refundedBy(new StripeRefunds(terms));
    on.invoices()
        .linkedBy(
            new InvoiceLinks(
                new InvoiceLinks.Parts(terms, checkouts, customers), on.contacts(), on.home()));
    books = new Books(on.orders(), on.invoices(), on.payments());
    on.plans().soldBy(new PlanCheckout(terms, on.home()));
    inbound = new Inbound(terms, events, effects(on), new PlanEffects(on.plans()));
  }

  private Effects effects(BillingFoundation on) {
    InvoiceEffects paid =
        new InvoiceEffects(
            new InvoiceEffects.Parts(invoices, subscriptions, customers),
            subscriptionEffects,
            mails);
    Completion completion = completion(on, paid);
    PaymentEffects payments = payments(on);
    return new Effects()
        .on(BillingEvents.CHECKOUT_COMPLETED, completion::completed)
        .on("checkout.session.async_payment_succeeded", completion::completed)
        .on("checkout.session.expired", completion::expired)
        .on(BillingEvents.INVOICE_PAID, paid::paid)
        .on(BillingEvents.SUBSCRIPTION_UPDATED, subscriptionEffects::updated)
        .on(BillingEvents.SUBSCRIPTION_DELETED, subscriptionEffects::deleted)
        .on(BillingEvents.CHARGE_REFUNDED, payments::refunded)
        .on(BillingEvents.PAYMENT_FAILED, payments::failed);
  }

  private Completion completion(BillingFoundation on, InvoiceEffects paid) {
    return new Completion(
        new Completion.Parts(
            checkouts,
            customers,
            on.contacts(),
            on.memberships(),
            on.orders(),
            on.licenses(),
            on.downloads(),
            subscriptionEffects,
            invoices,
            paid,
            mails));
  }

  private PaymentEffects payments(BillingFoundation on) {
    return new PaymentEffects(
        new PaymentEffects.Parts(
            checkouts, invoices, subscriptions, customers, on.contacts(), on.licenses(), mails));
  }
}
