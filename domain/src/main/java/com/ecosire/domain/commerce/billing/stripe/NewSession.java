package com.ecosire.domain.commerce.billing.stripe;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checkout session to be opened.
 *
 * @param subscription whether something in it is paid again and again
 * @param customer who pays, where Stripe knows it already
 * @param email who pays, where Stripe does not
 * @param clientReference the seller's own word for it
 * @param discount minor units off the first payment
 * @param trialDays days before the first payment of what is paid again
 * @param metadata what it belongs to
 */
public record NewSession(
    boolean subscription,
    List<Line> lines,
    Optional<String> customer,
    Optional<String> email,
    Optional<String> clientReference,
    long discount,
    String currency,
    int trialDays,
    Pages pages,
    Map<String, String> metadata) {

  /** A price, and how often. */
  public record Line(String price, int quantity) {}

  /** Where the browser goes on, and until when the page is open. */
  public record Pages(String success, String cancel, Instant expiresAt) {}
}
