package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.ReadOnly;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/** A line of an order as the order itself shows it, and takes it when it is made. */
@Doc("A line of an order as the order itself shows it, and takes it when it is made")
public final class OrderLineItem {
  @Doc("Id of the line")
  @ReadOnly
  UUID id;

  @Doc("What the line is for")
  OrderLineKind kind = OrderLineKind.PRODUCT;

  @Doc("The product; a product line needs one")
  @Ref("Product")
  UUID productId;

  @Doc("The variant, where the product is sold by variants")
  @Ref("ProductVariant")
  UUID variantId;

  @Doc(value = "The product's name when it was put on the order", example = "T-Shirt / XL")
  @Size(max = 260)
  @ReadOnly
  String productName;

  @Doc(value = "More about the line; custom lines and notes need it", example = "Engraved")
  @Size(max = 500)
  String description;

  @Doc(value = "How many; whole for what counts in units", example = "2")
  @Digits(integer = 11, fraction = 3)
  BigDecimal quantity = BigDecimal.ONE;

  @Doc(
      value = "Price of one unit in minor units; asked from the price lists where it is left out",
      example = "49900")
  @Is(Scalar.MONEY)
  Long unitPrice;

  @Doc(value = "Percent off", example = "10")
  @Is(Scalar.PERCENT)
  BigDecimal discount = BigDecimal.ZERO;

  @Doc("Quantity times unit price less discount, in minor units")
  @Is(Scalar.MONEY)
  @ReadOnly
  long total;

  static OrderLineItem of(OrderLine line) {
    OrderLineItem item = new OrderLineItem();
    item.id = line.id();
    item.kind = line.input.kind;
    item.productId = line.input.productId;
    item.variantId = line.input.variantId;
    item.productName = line.productName;
    item.description = line.input.description;
    item.quantity = line.input.quantity;
    item.unitPrice = line.input.unitPrice;
    item.discount = line.input.discount;
    item.total = line.total;
    return item;
  }

  /** What a client sent, as the input of a line of its own. */
  OrderLineInput asInput(int position) {
    OrderLineInput input = new OrderLineInput();
    input.kind = kind;
    input.position = position;
    input.productId = productId;
    input.variantId = variantId;
    input.description = description;
    input.quantity = quantity;
    input.unitPrice = unitPrice;
    input.discount = discount;
    return input;
  }
}
