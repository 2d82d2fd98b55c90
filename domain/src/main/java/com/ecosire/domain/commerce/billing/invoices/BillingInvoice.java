package com.ecosire.domain.commerce.billing.invoices;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.given.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An invoice that Stripe has made for a subscription. */
@Entity
@Table(name = "billing_invoice")
@Doc("An invoice that Stripe has made")
public class BillingInvoice extends Named {
  @Doc(value = "Stripe's number of it", example = "A1B2C3D4-0001")
  @Size(max = 60)
  String number;

  @Doc("How things stand with it")
  @NotNull
  @Enumerated(EnumType.STRING)
  StripeInvoiceStatus status;

  @Doc("Who pays")
  @Ref("Contact")
  UUID contactId;

  @Doc("The subscription that it is for")
  @Ref("BillingSubscription")
  @Size(max = 255)
  String subscriptionId;

  @Doc("What it comes to, in minor units")
  @Is(Scalar.MONEY)
  long total;

  @Doc("What was paid of it, in minor units")
  @Is(Scalar.MONEY)
  long amountPaid;

  @Doc("What was to be paid, in minor units")
  @Is(Scalar.MONEY)
  long amountDue;

  @Doc("Currency of the amounts")
  @NotNull
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc("When the period begins that it is for")
  Instant periodStart;

  @Doc("When the period ends that it is for")
  Instant periodEnd;

  @Doc("How often its payment was tried")
  int attemptCount;

  @Doc("When its payment is tried next")
  Instant nextAttemptAt;

  @Doc("When it was paid")
  Instant paidAt;

  @Doc("Stripe's page of it")
  @Is(Scalar.URL)
  String hostedUrl;

  @Hidden String paymentIntentId;

  /** How much of it went back, in minor units. */
  @Hidden long refunded;

  /** Stripe's number of it; its name where it has none. */
  public String reference() {
    return number == null ? name() : number;
  }

  /** How things stand with it. */
  public StripeInvoiceStatus status() {
    return status;
  }

  /** The subscription that it is for, if it is for one. */
  public Optional<String> subscriptionId() {
    return Optional.ofNullable(subscriptionId);
  }

  /** Who pays, if that is known. */
  public Optional<UUID> contactId() {
    return Optional.ofNullable(contactId);
  }

  /** What was paid of it, in minor units. */
  public long amountPaid() {
    return amountPaid;
  }

  /** Currency of the amounts. */
  public String currency() {
    return currency;
  }

  /** Stripe's page of it. */
  public Optional<String> hostedUrl() {
    return Optional.ofNullable(hostedUrl);
  }

  /** Notes that more of it went back, and says how much more. */
  public long refund(long goneBack) {
    long more = Math.max(0, goneBack - refunded);
    refunded += more;
    return more;
  }
}
