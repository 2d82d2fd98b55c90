package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.store.given.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody pays for again and again. */
@Entity
@Table(name = "billing_subscription")
@Doc("What somebody pays for again and again")
public class BillingSubscription extends Named {
  @Doc("How things stand with it")
  @NotNull
  @Enumerated(EnumType.STRING)
  SubscriptionStatus status;

  @Doc("Who pays")
  @Ref("Contact")
  UUID contactId;

  @Doc("The order that it was begun with")
  @Ref("Order")
  UUID orderId;

  @Doc("What it pays for")
  @NotNull
  @Convert(converter = SubscriptionItem.Column.class)
  List<SubscriptionItem> items = List.of();

  @Doc("What a period costs, in minor units")
  @Is(Scalar.MONEY)
  long amount;

  @Doc("Currency of the amount")
  @NotNull
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc("How often it is paid")
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "renewal")
  RenewalInterval interval;

  @Doc("When the period began that is paid for")
  @NotNull
  Instant currentPeriodStart;

  @Doc("When the next period begins")
  @NotNull
  Instant currentPeriodEnd;

  @Doc("Whether it ends with the period")
  boolean cancelAtPeriodEnd;

  @Doc("When it ended, or was told to")
  Instant canceledAt;

  @Doc(value = "Why it ends", example = "Moved to another product")
  @Size(max = 500)
  String cancellationReason;

  @Doc("When its trial ends")
  Instant trialEnd;

  @Doc("The payment method that it is paid by; that of the customer where it has none of its own")
  @Ref("BillingPaymentMethod")
  @Size(max = 255)
  String defaultPaymentMethodId;

  /** Months or years of a period. */
  @Hidden int renewalCount = 1;

  /** The names of its items at Stripe, in the order of the items. */
  @Hidden
  @Convert(converter = JsonColumn.Strings.class)
  List<String> itemIds = List.of();

  @Hidden String customerId;

  /** Since when a payment is missing. */
  @Hidden Instant pastDueSince;

  /** How things stand with it. */
  public SubscriptionStatus status() {
    return status;
  }

  /** Who pays, if that is known. */
  public Optional<UUID> contactId() {
    return Optional.ofNullable(contactId);
  }

  /** The order that it was begun with, if there is one. */
  public Optional<UUID> orderId() {
    return Optional.ofNullable(orderId);
  }

  /** What a period costs, in minor units. */
  public long amount() {
    return amount;
  }

  /** Currency of the amount. */
  public String currency() {
    return currency;
  }

  /** When the next period begins. */
  public Instant currentPeriodEnd() {
    return currentPeriodEnd;
  }

  /** Whether another period will be paid. */
  public boolean renews() {
    return !cancelAtPeriodEnd && (status.isGood() || status == SubscriptionStatus.PAST_DUE);
  }

  /** Has it be paid by a method from now on. */
  public void payBy(String method, Instant now) {
    defaultPaymentMethodId = method;
    touch(now);
  }

  /** The length of a period of a price. */
  static Period length(RenewalInterval interval, int count) {
    return interval == RenewalInterval.MONTH ? Period.ofMonths(count) : Period.ofYears(count);
  }
}
