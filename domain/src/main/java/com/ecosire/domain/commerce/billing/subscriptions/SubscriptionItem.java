package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.ReadOnly;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What a subscription pays for. */
@Doc("What a subscription pays for")
public record SubscriptionItem(
    @Doc("The product") @ReadOnly @Ref("Product") UUID productId,
    @Doc(value = "The product's name when it was bought", example = "Cloud Team")
        @ReadOnly
        @Size(max = 260)
        String productName,
    @Doc("The price") @ReadOnly @Ref("BillingPrice") UUID priceId,
    @Doc("How often") @ReadOnly int quantity,
    @Doc("What one costs in a period, in minor units") @ReadOnly @Is(Scalar.MONEY)
        long unitAmount) {

  long amount() {
    return Math.multiplyExact(unitAmount, quantity);
  }

  /** Keeps items in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<SubscriptionItem>>
      implements AttributeConverter<List<SubscriptionItem>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(SubscriptionItem.class));
    }
  }
}
