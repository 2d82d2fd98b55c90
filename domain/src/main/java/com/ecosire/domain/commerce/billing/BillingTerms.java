package com.ecosire.domain.commerce.billing;

import com.ecosire.domain.commerce.billing.stripe.Stripe;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the operator has arranged with Stripe; asked for no earlier than a call comes.
 *
 * @param api the way to Stripe, where there is a key
 * @param webhookSecret what Stripe signs its events with
 */
public record BillingTerms(
    Supplier<Optional<Stripe>> api, Supplier<Optional<String>> webhookSecret) {
  private static final Duration LATER = Duration.ofMinutes(5);

  /** Nothing: what needs Stripe answers 503. */
  public static BillingTerms none() {
    return of(Optional.empty(), Optional.empty());
  }

  /** What is known already. */
  public static BillingTerms of(Optional<Stripe> api, Optional<String> webhookSecret) {
    return new BillingTerms(() -> api, () -> webhookSecret);
  }

  /** The way to Stripe; 503 where there is none. */
  public Stripe stripe() {
    return api.get()
        .orElseThrow(
            () ->
                Problems.unavailable(
                    "Stripe is not configured on this server: STRIPE_SECRET_KEY is missing",
                    LATER));
  }

  /** What Stripe signs its events with; 503 where nobody has said. */
  public String signingSecret() {
    return webhookSecret
        .get()
        .orElseThrow(
            () ->
                Problems.unavailable(
                    "Stripe is not configured on this server: STRIPE_WEBHOOK_SECRET is missing",
                    LATER));
  }
}
