package com.ecosire.domain.commerce.billing.payments;

import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.payments.refunds.GatewayRefunds;

/** Has Stripe pay back what came through it. */
public final class StripeRefunds implements GatewayRefunds {
  private final BillingTerms terms;

  /** Refunds at an account. */
  public StripeRefunds(BillingTerms terms) {
    this.terms = terms;
  }

  @Override
  public void requireReady() {
    terms.stripe();
  }

  @Override
  public String payBack(Repayment repayment) {
    String key = "refund-" + repayment.refund();
    return terms.stripe().refund(repayment.payment(), repayment.amount(), key);
  }
}
