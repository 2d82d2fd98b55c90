package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.preparing;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.uncounted;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Relation.many;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.commerce.billing.checkouts.Checkout;
import com.ecosire.domain.commerce.billing.checkouts.Completion;
import com.ecosire.domain.commerce.billing.customers.BillingCustomer;
import com.ecosire.domain.commerce.billing.events.Inbound.ReceivedEvent;
import com.ecosire.domain.commerce.billing.invoices.BillingInvoice;
import com.ecosire.domain.commerce.billing.invoices.InvoiceEffects;
import com.ecosire.domain.commerce.billing.methods.BillingPaymentMethod;
import com.ecosire.domain.commerce.billing.payments.PaymentEffects;
import com.ecosire.domain.commerce.billing.portal.BillingPortal.OpenPortal;
import com.ecosire.domain.commerce.billing.portal.BillingPortal.OwnBilling;
import com.ecosire.domain.commerce.billing.portal.BillingPortal.PortalPage;
import com.ecosire.domain.commerce.billing.prices.BillingPrice;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.ModuleApi;
import java.time.Duration;

/** Selling through Stripe. */
public final class BillingModule implements BusinessModule {
  private final BillingParts parts;
  private final BillingUses uses;

  /** The module on a foundation. */
  public BillingModule(BillingFoundation on) {
    this.parts = new BillingParts(on);
    this.uses = new BillingUses(parts.checkouts, parts.subscriptions);
  }

  @Override
  public ModuleApi api() {
    return listening(
        module(
                BillingSight.MODULE,
                Area.COMMERCE,
                "Selling through Stripe: hosted checkout, subscriptions with plan changes, Stripe's"
                    + " invoices, saved payment methods, the customer portal and the inbound"
                    + " webhook",
                BillingRows.checkouts(parts),
                BillingRows.subscriptions(parts),
                BillingRows.invoices(parts),
                BillingRows.methods(parts),
                BillingRows.prices(parts),
                BillingRows.events(parts))
            .rawCommand(
                "webhooks",
                "An event as Stripe sends it, signed in the header Stripe-Signature",
                one(ReceivedEvent.class),
                "Take an event of Stripe's",
                parts.inbound::receive,
                publicly(),
                uncounted(),
                preparing(parts.inbound::verified),
                emits(BillingEvents.all()))
            .command(
                "portalSession",
                OpenPortal.class,
                one(PortalPage.class),
                "Open Stripe's page of the caller's own customer",
                parts.portal::open,
                needs(Access.USER),
                preparing(parts.portal::openAtStripe))
            .query(
                "portal",
                one(OwnBilling.class),
                "What the caller has bought",
                parts.portal::own,
                at("/portal/billing"),
                needs(Access.USER)));
  }

  private ModuleApi listening(ModuleApi api) {
    return api.raises(BillingEvents.all())
        .stores(BillingCustomer.class)
        .extend(
            Contact.class,
            many("subscriptions", BillingSubscription.class, "contactId", "What it pays for"))
        .extend(
            Contact.class,
            many("billingInvoices", BillingInvoice.class, "contactId", "Its invoices at Stripe"))
        .extend(
            Contact.class,
            many("paymentMethods", BillingPaymentMethod.class, "contactId", "How it pays"))
        .extend(Order.class, many("checkouts", Checkout.class, "orderId", "What it was paid by"))
        .extend(
            Product.class,
            many("billingPrices", BillingPrice.class, "productId", "What it costs at Stripe"))
        .job("expireCheckouts", Duration.ofHours(1), parts.checkouts::expire)
        .job("suspendOverdue", Duration.ofHours(1), parts.subscriptionEffects::suspendOverdue)
        .on(Completion.PAID, parts.books::sold)
        .on(Completion.SETTLED, parts.books::linked)
        .on(InvoiceEffects.SETTLED, parts.books::renewed)
        .on(PaymentEffects.REFUNDED, parts.books::refunded)
        .on(PaymentEffects.FAILED, parts.books::declined)
        .on(ContactsModule.DELETING, uses::refuseContact)
        .on(ContactsModule.MERGED, uses::move)
        .on(ProductsModule.DELETING, parts.prices::countProduct)
        .on(ProductsModule.VARIANT_DELETING, parts.prices::countVariants);
  }
}
