package com.ecosire.domain.commerce.billing.prices;

import com.ecosire.domain.commerce.products.BillingInterval;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients set of a price. */
@Embeddable
@Doc("What clients set of a price at Stripe")
public class BillingPriceInput {
  @Doc("The product that it is for")
  @NotNull
  @Ref("Product")
  @Immutable
  UUID productId;

  @Doc("The variant that it is for; without it, all that have no price of their own")
  @Ref("ProductVariant")
  @Immutable
  UUID variantId;

  @Doc(value = "A name for people", example = "Launch price")
  @Size(max = 80)
  String nickname;

  @Doc(value = "What one unit costs in a period, in minor units", example = "2900")
  @NotNull
  @Is(Scalar.MONEY)
  @Min(0)
  @Max(99_999_999)
  @Immutable
  Long unitAmount;

  @Doc("The currency")
  @NotNull
  @Is(Scalar.CURRENCY)
  @Immutable
  String currency;

  @Doc("How often it is paid")
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(name = "priceInterval")
  @Immutable
  BillingInterval interval;

  @Doc("Months or years of a period; 1 for a price that is paid once")
  @Min(1)
  @Max(36)
  @Immutable
  int intervalCount = 1;

  @Doc("Days before the first payment of a subscription")
  @Min(0)
  @Max(730)
  int trialDays;

  @Doc("Whether it can be bought")
  boolean active = true;
}
