package com.ecosire.domain.commerce.billing;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.READ;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.checkingIds;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.preparing;
import static com.ecosire.domain.operation.Option.preparingItem;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.billing.checkouts.OpenCheckout;
import com.ecosire.domain.commerce.billing.events.StripeEvent;
import com.ecosire.domain.commerce.billing.methods.BillingPaymentMethod;
import com.ecosire.domain.commerce.billing.methods.Wallet.NewPaymentMethod;
import com.ecosire.domain.commerce.billing.prices.BillingPriceInput;
import com.ecosire.domain.commerce.billing.subscriptions.BillingSubscription;
import com.ecosire.domain.commerce.billing.subscriptions.PlanPreview;
import com.ecosire.domain.commerce.billing.subscriptions.PlanWish;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionLife;
import com.ecosire.domain.commerce.billing.subscriptions.SubscriptionLife.CancelSubscription;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.orders.Order;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.commerce.products.ProductVariant;
import com.ecosire.domain.operation.Handler;
import com.ecosire.domain.operation.Option;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Patch;

/** The rows of what is sold through Stripe. */
final class BillingRows {
  private static final String CONTACT = "contact";
  private static final String CONTACT_ID = "contactId";
  private static final String WHO = "Who pays";

  private BillingRows() {}

  static Resource<?, ?> checkouts(BillingParts parts) {
    return resource("/billing/checkout", parts.checkouts, "a checkout")
        .list(needs(USER))
        .get(needs(USER))
        .command(
            "checkout",
            OpenCheckout.class,
            one(OpenCheckout.OpenedCheckout.class),
            "Open a page of Stripe's on which somebody pays",
            parts.opening::open,
            at("/billing/checkout"),
            needs(USER),
            preparing(parts.opening::openAtStripe))
        .belongsTo(CONTACT, CONTACT_ID, Contact.class, "Who buys")
        .belongsTo("order", "orderId", Order.class, "The order that was made of it")
        .belongsTo(
            "subscription",
            "subscriptionId",
            BillingSubscription.class,
            "The subscription that it began");
  }

  static Resource<?, ?> subscriptions(BillingParts parts) {
    return lifeRows(
            resource("/billing/subscriptions", parts.subscriptions, "a subscription")
                .list(needs(USER))
                .get(needs(USER)),
            parts.life)
        .belongsTo(CONTACT, CONTACT_ID, Contact.class, WHO)
        .belongsTo("order", "orderId", Order.class, "The order that it was begun with")
        .belongsTo(
            "defaultPaymentMethod",
            "defaultPaymentMethodId",
            BillingPaymentMethod.class,
            "How it is paid");
  }

  private static Resource<BillingSubscription, Void> lifeRows(
      Resource<BillingSubscription, Void> table, SubscriptionLife life) {
    Handler.OfItem<Void, Object> resuming = (id, none, call) -> life.resumeAtStripe(id, call);
    return planRows(table, life)
        .itemCommand(
            "cancel",
            CancelSubscription.class,
            one(BillingSubscription.class),
            "End a subscription with its period, or now",
            life::cancel,
            needs(USER),
            preparingItem(life::cancelAtStripe))
        .itemCommand(
            "resume",
            one(BillingSubscription.class),
            "Take a cancellation back, or go on with a paused subscription",
            life::resume,
            needs(USER),
            preparingItem(resuming));
  }

  private static Resource<BillingSubscription, Void> planRows(
      Resource<BillingSubscription, Void> table, SubscriptionLife life) {
    return table
        .itemCommand(
            "changePlan",
            PlanWish.class,
            one(BillingSubscription.class),
            "Put a subscription on another price",
            life::changePlan,
            needs(USER),
            preparingItem(life::changeAtStripe))
        .itemQuery(
            "previewChange",
            PlanWish.class,
            one(PlanPreview.class),
            "What another price would cost now and next",
            life::preview,
            needs(USER),
            checkingIds());
  }

  static Resource<?, ?> invoices(BillingParts parts) {
    return resource("/billing/invoices", parts.invoices, "an invoice of Stripe's")
        .list(needs(USER))
        .get(needs(USER))
        .itemQuery(
            "invoicePdf",
            file("application/pdf"),
            "An invoice as Stripe has printed it",
            parts.invoices::pdf,
            at("/billing/invoices/{id}/pdf"),
            needs(USER))
        .belongsTo(CONTACT, CONTACT_ID, Contact.class, WHO)
        .belongsTo(
            "subscription",
            "subscriptionId",
            BillingSubscription.class,
            "The subscription it is for");
  }

  static Resource<?, ?> methods(BillingParts parts) {
    Handler.OfItem<Void, Object> choosing =
        (id, none, call) -> parts.wallet.chooseAtStripe(id, call);
    Handler.OfItem<Void, Object> detaching =
        (id, none, call) -> parts.wallet.detachAtStripe(id, call);
    return resource("/billing/payment-methods", parts.methods, "a saved payment method")
        .list(needs(USER))
        .delete(needs(USER), preparingItem(detaching))
        .command(
            "add",
            NewPaymentMethod.class,
            one(BillingPaymentMethod.class),
            "Save a payment method that Stripe's form has made",
            parts.wallet::add,
            at("/billing/payment-methods"),
            needs(USER),
            preparing(parts.wallet::attachAtStripe))
        .itemCommand(
            "setDefault",
            one(BillingPaymentMethod.class),
            "Pay by a method from now on",
            parts.wallet::setDefault,
            at("/billing/payment-methods/{id}/default"),
            needs(USER),
            preparingItem(choosing))
        .belongsTo(CONTACT, CONTACT_ID, Contact.class, "Whose it is");
  }

  static Resource<?, ?> prices(BillingParts parts) {
    Option making = preparing(parts.prices::makeAtStripe);
    Handler.OfItem<Patch<BillingPriceInput>, Object> changing = parts.prices::changeAtStripe;
    return resource("/billing/prices", parts.prices, "a price at Stripe")
        .list(needs(READ))
        .create(needs(ADMIN), making)
        .update(needs(ADMIN), preparingItem(changing))
        .belongsTo("product", "productId", Product.class, "The product that it is for")
        .belongsTo("variant", "variantId", ProductVariant.class, "The variant that it is for");
  }

  static Resource<?, ?> events(BillingParts parts) {
    return resource("/billing/events", parts.events, "an event of Stripe's")
        .list(needs(ADMIN))
        .itemCommand(
            "replay",
            one(StripeEvent.class),
            "Handle a failed event again from what it said",
            parts.inbound::replay,
            needs(ADMIN));
  }
}
