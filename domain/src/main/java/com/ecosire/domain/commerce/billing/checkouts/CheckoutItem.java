package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** What is bought, and how often. */
@Doc("What is bought, and how often")
public record CheckoutItem(
    @Doc("The product") @NotNull @Ref("Product") UUID productId,
    @Doc("The variant, where the product is sold by variants") @Ref("ProductVariant")
        UUID variantId,
    @Doc(value = "How often", example = "1") @Default("1") @Min(1) @Max(1000) int quantity) {

  ItemKey key() {
    return ItemKey.of(productId, variantId);
  }

  /** Keeps items in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<CheckoutItem>>
      implements AttributeConverter<List<CheckoutItem>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(CheckoutItem.class));
    }
  }
}
