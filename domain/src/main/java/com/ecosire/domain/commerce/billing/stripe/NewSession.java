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

  /**
   * What is paid for.
   *
   * @param price Stripe's name of its price; nothing where it is sold this once
   * @param name what it is called on the page, where it is sold this once
   * @param amount what it costs then, in minor units
   */
  public record Line(Optional<String> price, int quantity, String name, long amount) {
    /** A price, and how often. */
    public static Line of(String price, int quantity) {
      return new Line(Optional.of(price), quantity, "", 0);
    }

    /** Something that is sold this once. */
    public static Line once(String name, long amount) {
      return new Line(Optional.empty(), 1, name, amount);
    }
  }

  /** Where the browser goes on, and until when the page is open. */
  public record Pages(String success, String cancel, Instant expiresAt) {}
}
