package com.ecosire.domain.commerce.billing.prices;

import com.ecosire.domain.commerce.products.BillingInterval;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a product costs at Stripe, once or again and again. Its amount never changes. */
@Entity
@Table(name = "billing_price")
@Doc("What a product costs at Stripe, once or again and again")
public class BillingPrice extends Stored {
  @Embedded BillingPriceInput input = new BillingPriceInput();

  @Doc(value = "Stripe's id of the price", example = "price_1RqX2eLkdIwHu7ixZPQ")
  @NotNull
  @Size(max = 255)
  @Unique
  @Column(name = "stripePriceId", updatable = false)
  String stripePriceId;

  /** The product that it is for. */
  public UUID productId() {
    return input.productId;
  }

  /** The variant that it is for; null where it is for all. */
  public UUID variantId() {
    return input.variantId;
  }

  /** What one unit costs, in minor units. */
  public long unitAmount() {
    return input.unitAmount;
  }

  /** ISO 4217, lower case. */
  public String currency() {
    return input.currency;
  }

  /** How often it is paid. */
  public BillingInterval interval() {
    return input.interval;
  }

  /** Whether it is paid again and again. */
  public boolean isRecurring() {
    return input.interval != BillingInterval.ONE_TIME;
  }

  /** Months or years of a period. */
  public int intervalCount() {
    return input.intervalCount;
  }

  /** Days before the first payment. */
  public int trialDays() {
    return input.trialDays;
  }

  /** Whether it can be bought. */
  public boolean isActive() {
    return input.active;
  }

  /** Stripe's id of the price. */
  public String stripePriceId() {
    return stripePriceId;
  }
}
