package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.commerce.billing.events.StripeEnvelope;
import com.ecosire.domain.operation.Event;
import java.util.List;

/** Stripe's events that subscribers are told of, under Stripe's names and in its form. */
public final class BillingEvents {
  /** Somebody has gone through a checkout. */
  public static final Event<StripeEnvelope> CHECKOUT_COMPLETED =
      stripe(
          "checkout.session.completed", "checkout.session", "Somebody has gone through a checkout");

  /** An invoice of Stripe's was paid. */
  public static final Event<StripeEnvelope> INVOICE_PAID =
      stripe("invoice.paid", "invoice", "An invoice of Stripe's was paid");

  /** A subscription has ended. */
  public static final Event<StripeEnvelope> SUBSCRIPTION_DELETED =
      stripe("customer.subscription.deleted", "subscription", "A subscription has ended");

  /** A subscription has changed. */
  public static final Event<StripeEnvelope> SUBSCRIPTION_UPDATED =
      stripe("customer.subscription.updated", "subscription", "A subscription has changed");

  /** Money went back to a customer. */
  public static final Event<StripeEnvelope> CHARGE_REFUNDED =
      stripe("charge.refunded", "charge", "Money went back to a customer");

  /** A payment failed. */
  public static final Event<StripeEnvelope> PAYMENT_FAILED =
      stripe("payment_intent.payment_failed", "payment_intent", "A payment failed");

  private BillingEvents() {}

  private static Event<StripeEnvelope> stripe(String name, String kind, String doc) {
    return Event.original(name, StripeEnvelope.class, doc, StripeEnvelope.model(name, kind));
  }

  /** All of them. */
  static Event<?>[] all() {
    return List.of(
            CHECKOUT_COMPLETED,
            INVOICE_PAID,
            SUBSCRIPTION_DELETED,
            SUBSCRIPTION_UPDATED,
            CHARGE_REFUNDED,
            PAYMENT_FAILED)
        .toArray(Event<?>[]::new);
  }
}
