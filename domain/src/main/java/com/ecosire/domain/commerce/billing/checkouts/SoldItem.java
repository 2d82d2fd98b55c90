package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

/** What is sold at which price, kept as it was when the checkout was opened. */
@Doc("What is sold at which price")
record SoldItem(
    @Doc("The product") UUID productId,
    @Doc("The variant") UUID variantId,
    @Doc("Its name") String name,
    @Doc("The price") UUID priceId,
    @Doc("Stripe's id of the price") String stripePriceId,
    @Doc("How often") int quantity,
    @Doc("What one costs, in minor units") @Is(Scalar.MONEY) long unitAmount,
    @Doc("month or year; absent for what is paid once") String interval,
    @Doc("Months or years of a period") int intervalCount,
    @Doc("Days before the first payment") int trialDays) {

  boolean isRecurring() {
    return interval != null;
  }

  long amount() {
    return Math.multiplyExact(unitAmount, quantity);
  }

  /** Keeps them in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<SoldItem>>
      implements AttributeConverter<List<SoldItem>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(SoldItem.class));
    }
  }
}
