package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What clients set of a line of an order. */
@Embeddable
@Doc("What clients set of a line of an order")
class OrderLineInput {
  private static final int QUANTITY_SCALE = 3;
  private static final int PERCENT_SCALE = 4;

  @Doc("What the line is for")
  @Enumerated(EnumType.STRING)
  OrderLineKind kind = OrderLineKind.PRODUCT;

  @Doc(value = "Place on the order; behind all others where it is left out", example = "3")
  Integer position;

  @Doc("The product; a product line needs one")
  @Ref("Product")
  UUID productId;

  @Doc("The variant, where the product is sold by variants")
  @Ref("ProductVariant")
  UUID variantId;

  @Doc(value = "More about the line; custom lines and notes need it", example = "Engraved")
  @Size(max = 500)
  String description;

  @Doc(value = "How many; whole for what counts in units", example = "2")
  @Digits(integer = 11, fraction = 3)
  BigDecimal quantity = BigDecimal.ONE;

  @Doc(
      value =
          "Price of one unit in minor units; asked from the price lists where it is left out or"
              + " cleared, and then asked anew when quantity or customer change",
      example = "49900")
  @Is(Scalar.MONEY)
  Long unitPrice;

  @Doc(value = "Percent off", example = "10")
  @Is(Scalar.PERCENT)
  BigDecimal discount = BigDecimal.ZERO;

  @Doc(
      "Taxes; those that the tax rules find for the product and the shipping country where they are"
          + " left out or cleared; an empty list means none")
  @Ref("Tax")
  @Size(max = 20)
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> taxIds;

  /**
   * The price was asked before, and nothing that it depends on has changed: it stays, and is still
   * not one that a client gave.
   */
  @Hidden @Transient boolean keepsAskedPrice;

  /** Gives numbers the scale that they are stored with, so that equal ones are equal. */
  void tidy() {
    quantity = quantity.setScale(QUANTITY_SCALE);
    discount = discount.setScale(PERCENT_SCALE);
  }

  /** Whether it is the same thing in the same quantity. */
  boolean isSameItem(OrderLineInput other) {
    return Objects.equals(productId, other.productId)
        && Objects.equals(variantId, other.variantId)
        && quantity.compareTo(other.quantity) == 0;
  }

  /** Whether the price lists know a price for it. */
  boolean isPriceAskable() {
    return productId != null && (kind == OrderLineKind.PRODUCT || kind == OrderLineKind.SHIPPING);
  }

  /** The product or variant, if there is one. */
  Optional<ItemKey> item() {
    return Optional.ofNullable(productId).map(id -> ItemKey.of(id, variantId));
  }
}
