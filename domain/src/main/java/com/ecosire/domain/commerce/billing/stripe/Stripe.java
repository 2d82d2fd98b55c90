package com.ecosire.domain.commerce.billing.stripe;

import java.util.List;
import java.util.Optional;

/**
 * What the business wants of Stripe. Every call waits for another system, so that none is made
 * within a transaction; where Stripe is away it throws a problem (503), and where it says no, one
 * that tells why.
 */
public interface Stripe {
  /** Makes a price, and gives its name. */
  String makePrice(NewPrice price);

  /** Changes what can be changed of a price. */
  void changePrice(String price, boolean active, Optional<String> nickname);

  /** Makes a customer, and gives its name. */
  String makeCustomer(NewCustomer customer);

  /** Opens a checkout session. */
  StripeObject openCheckout(NewSession session);

  /** Sets, or takes back, that a subscription ends with its period. */
  StripeObject endWithPeriod(String subscription, boolean ends, Optional<String> reason);

  /** Ends a subscription now. */
  StripeObject end(String subscription, Optional<String> reason);

  /** Goes on with a paused subscription. */
  StripeObject unpause(String subscription);

  /** Puts a subscription on another price. */
  StripeObject changePlan(PlanChange change);

  /** The PDF of an invoice. */
  byte[] invoicePdf(String invoice);

  /** Attaches a payment method to a customer. */
  StripeObject attach(String method, String customer);

  /** Detaches a payment method. */
  void detach(String method);

  /** Pays a customer's invoices by a method, and those of some subscriptions. */
  void payBy(String customer, String method, List<String> subscriptions);

  /**
   * Pays money back, and gives the refund's name; with the same key it is done once.
   *
   * @param payment the payment, or the invoice that it paid
   */
  String refund(String payment, long amount, String key);

  /** Opens the customer portal. */
  StripeObject openPortal(String customer, String returnUrl);
}
