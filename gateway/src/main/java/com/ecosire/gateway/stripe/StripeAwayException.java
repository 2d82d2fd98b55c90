package com.ecosire.gateway.stripe;

/** Stripe did not answer, or was too busy to: the same call may succeed later. */
final class StripeAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StripeAwayException(Throwable cause) {
    super(cause);
  }
}
