package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.payments.refunds.Refund;
import com.ecosire.domain.operation.Event;

/** What happens with payments. */
public final class PaymentEvents {
  /** A payment counts from now on. */
  public static final Event<Payment> POSTED =
      Event.event("payment.posted", Payment.class, "A payment was posted");

  /** A payment did not go through. */
  public static final Event<Payment> FAILED =
      Event.event("payment.failed", Payment.class, "A payment did not go through");

  /** A payment was taken back. */
  public static final Event<Payment> CANCELLED =
      Event.event("payment.cancelled", Payment.class, "A payment was taken back");

  /** A payment, or a part of it, was paid back. */
  public static final Event<Refund> REFUNDED =
      Event.event("payment.refunded", Refund.class, "A payment or a part of it was paid back");

  /** A payment is being posted: the books post it, or refuse its day. */
  public static final Event<Payment> POSTING =
      Event.internal("payment.posting", Payment.class, "A payment is posted to the books");

  /** A posted payment is taken back: the books reverse it; who has matched it refuses. */
  public static final Event<Payment> REVERSING =
      Event.internal("payment.reversing", Payment.class, "The posting of a payment is reversed");

  /** Money is paid back: the books post it. */
  public static final Event<Refund> REFUNDING =
      Event.internal("refund.posting", Refund.class, "A refund is posted to the books");

  private PaymentEvents() {}

  static Event<?>[] all() {
    return new Event<?>[] {POSTED, FAILED, CANCELLED, REFUNDED};
  }
}
