package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.given.Named;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A page of Stripe's on which somebody pays. */
@Entity
@Table(name = "billing_checkout")
@Doc("A page of Stripe's on which somebody pays")
public class Checkout extends Named {
  @Doc("How far it has come")
  @NotNull
  @Enumerated(EnumType.STRING)
  CheckoutStatus status = CheckoutStatus.OPEN;

  @Doc("Whether it is paid once, or begins a subscription")
  @NotNull
  @Enumerated(EnumType.STRING)
  CheckoutMode mode;

  @Doc("Whether it is paid; only Stripe's events say so")
  @NotNull
  @Enumerated(EnumType.STRING)
  CheckoutPayment paymentStatus = CheckoutPayment.UNPAID;

  @Doc("The page, as long as it is open")
  @Is(Scalar.URL)
  String url;

  @Doc("Who buys, once that is known")
  @Ref("Contact")
  UUID contactId;

  @Doc("The address of who buys")
  @Is(Scalar.EMAIL)
  String customerEmail;

  @Doc(value = "The seller's own word for it", example = "cart-4711")
  @Size(max = 200)
  String clientReferenceId;

  @Doc("What is bought")
  @NotNull
  @Convert(converter = CheckoutItem.Column.class)
  List<CheckoutItem> items = List.of();

  @Doc("What is to be paid first, in minor units")
  @Is(Scalar.MONEY)
  long amountTotal;

  @Doc("Currency of the amount")
  @NotNull
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc("The order that was made of it")
  @Ref("Order")
  UUID orderId;

  @Doc("The subscription that it began")
  @Ref("BillingSubscription")
  @Size(max = 255)
  String subscriptionId;

  @Doc("When the page closes")
  @NotNull
  Instant expiresAt;

  /** Who opened it. */
  @Hidden UUID userId;

  /** What was sold at which price. */
  @Hidden
  @Convert(converter = SoldItem.Column.class)
  List<SoldItem> sold = List.of();

  /** What the coupon takes off, in minor units. */
  @Hidden long discount;

  @Hidden String couponCode;
  @Hidden String affiliateToken;
  @Hidden String affiliateCode;
  @Hidden String paymentIntentId;

  /** The invoice that it is for, where it sells nothing else. */
  @Hidden UUID invoiceId;

  /** How much of it went back, in minor units. */
  @Hidden long refunded;

  /** The order that was made of it. */
  public Optional<UUID> orderId() {
    return Optional.ofNullable(orderId);
  }

  /** The subscription that it began, if it did. */
  public Optional<String> subscriptionId() {
    return Optional.ofNullable(subscriptionId);
  }

  /** What was paid first, in minor units. */
  public long amountTotal() {
    return amountTotal;
  }

  /** Currency of the amount. */
  public String currency() {
    return currency;
  }

  /** Who buys. */
  public Optional<UUID> contactId() {
    return Optional.ofNullable(contactId);
  }

  /** The token that a recorded click gave, if one led here. */
  public Optional<String> affiliateToken() {
    return Optional.ofNullable(affiliateToken);
  }

  /** The code of who recommended it, if anybody did. */
  public Optional<String> affiliateCode() {
    return Optional.ofNullable(affiliateCode);
  }

  /** The payment, of what is paid once. */
  public Optional<String> paymentIntentId() {
    return Optional.ofNullable(paymentIntentId);
  }

  /** Notes that more of it went back, and says how much more. */
  public long refund(long total) {
    long more = Math.max(0, total - refunded);
    refunded += more;
    return more;
  }
}
