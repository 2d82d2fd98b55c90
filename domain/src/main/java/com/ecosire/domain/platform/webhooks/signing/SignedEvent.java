package com.ecosire.domain.platform.webhooks.signing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An event with what it is signed with.
 *
 * @param key the event's id
 * @param secrets those of the endpoint, the newest first
 * @param licenseSecrets those of the organization's licences, the newest first
 */
public record SignedEvent(
    String key, String type, String body, List<String> secrets, List<String> licenseSecrets) {
  /** The names of the headers that the API itself sends, in lower case. */
  public static final List<String> HEADERS =
      List.of(
          "content-type",
          "user-agent",
          "x-ecosire-event",
          "x-ecosire-delivery",
          "x-ecosire-signature",
          "webhook-id",
          "webhook-timestamp",
          "webhook-signature",
          "stripe-signature",
          "x-license-signature");

  /** The header of every delivery. */
  public static final String OWN = "X-Ecosire-Signature";

  /** That of Standard Webhooks, of every delivery too. */
  public static final String STANDARD = "webhook-signature";

  /** That of the events that come from Stripe. */
  public static final String STRIPE = "stripe-signature";

  /** That of the events of licences. */
  public static final String LICENSE = "X-License-Signature";

  private static final String LICENSES = "license.";

  /** Events that Stripe's libraries know, in the order of the developer page. */
  public static final List<String> OF_STRIPE =
      List.of(
          "checkout.session.completed",
          "invoice.paid",
          "customer.subscription.deleted",
          "customer.subscription.updated",
          "charge.refunded",
          "payment_intent.payment_failed");

  /** The names of the headers that a type of event is signed in. */
  public static List<String> signatureHeaders(String type) {
    if (OF_STRIPE.contains(type)) {
      return List.of(OWN, STANDARD, STRIPE);
    }
    return type.startsWith(LICENSES) ? List.of(OWN, STANDARD, LICENSE) : List.of(OWN, STANDARD);
  }

  /** The headers of a request; most have one value. */
  public Map<String, List<String>> headers(UUID delivery, Instant now) {
    long at = now.getEpochSecond();
    String stamped = "t=" + at + join(",v1=", secret -> Signatures.stamped(secret, at, body));
    String standard = join(" v1,", secret -> Signatures.standard(secret, key, at, body)).strip();
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("Content-Type", List.of("application/json"));
    headers.put("User-Agent", List.of("ECOSIRE-Webhooks/1.0"));
    headers.put("X-Ecosire-Event", List.of(type));
    headers.put("X-Ecosire-Delivery", List.of(delivery.toString()));
    headers.put(OWN, List.of(stamped));
    headers.put("webhook-id", List.of(key));
    headers.put("webhook-timestamp", List.of(Long.toString(at)));
    headers.put(STANDARD, List.of(standard));
    if (OF_STRIPE.contains(type)) {
      headers.put(STRIPE, List.of(stamped));
    }
    if (type.startsWith(LICENSES) && !licenseSecrets.isEmpty()) {
      headers.put(
          LICENSE, licenseSecrets.stream().map(secret -> Signatures.plain(secret, body)).toList());
    }
    return headers;
  }

  private String join(String before, java.util.function.UnaryOperator<String> signature) {
    StringBuilder all = new StringBuilder();
    secrets.forEach(secret -> all.append(before).append(signature.apply(secret)));
    return all.toString();
  }
}
