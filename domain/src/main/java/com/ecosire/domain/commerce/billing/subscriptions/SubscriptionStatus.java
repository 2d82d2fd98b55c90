package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.shape.Doc;

/** How things stand with a subscription. */
@Doc("How things stand with a subscription")
public enum SubscriptionStatus {
  @Doc("Its first payment is missing")
  INCOMPLETE,
  @Doc("Its first payment never came")
  INCOMPLETE_EXPIRED,
  TRIALING,
  ACTIVE,
  @Doc("A payment failed and is tried again")
  PAST_DUE,
  @Doc("A payment failed for good")
  UNPAID,
  PAUSED,
  CANCELED;

  /** Whether there is nothing to come any more. */
  public boolean isOver() {
    return this == CANCELED || this == INCOMPLETE_EXPIRED;
  }

  /** Whether it has been paid, or need not be yet. */
  boolean isGood() {
    return this == ACTIVE || this == TRIALING;
  }
}
