package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/** A line of an order. */
@Entity
@Table(name = "sales_order_line")
@Doc("A line of an order")
public class OrderLine extends Stored {
  @Doc("The order")
  @NotNull
  @Ref("Order")
  UUID orderId;

  @Embedded OrderLineInput input = new OrderLineInput();

  @Doc(value = "The product's name when it was put on the order", example = "T-Shirt / XL")
  @Size(max = 260)
  String productName;

  @Doc("Quantity times unit price less discount, in minor units")
  @Is(Scalar.MONEY)
  long total;

  @Doc("How much of it is set aside in stock")
  @Digits(integer = 11, fraction = 3)
  BigDecimal quantityReserved = BigDecimal.ZERO;

  @Doc("How much of it is delivered")
  @Digits(integer = 11, fraction = 3)
  BigDecimal quantityDelivered = BigDecimal.ZERO;

  @Doc("How much of it is invoiced and not credited")
  @Digits(integer = 11, fraction = 3)
  BigDecimal quantityInvoiced = BigDecimal.ZERO;

  @Doc("How much of it came back")
  @Digits(integer = 11, fraction = 3)
  BigDecimal quantityReturned = BigDecimal.ZERO;

  /** Whether a client gave the price, which then stays. */
  @Hidden boolean priceGiven;

  /** Whether a client gave the taxes, which then stay. */
  @Hidden boolean taxesGiven;

  /** What promotions take off the total, in minor units. */
  @Hidden long discountShare;

  /** The tax of the line in minor units; the total holds it where prices include taxes. */
  @Hidden long taxAmount;

  /** What a change that is on its way makes of the order. */
  @Hidden @Transient RecostedOrder recosted;

  /** How much is still to be delivered. */
  BigDecimal open() {
    return input.kind.isDelivered() ? input.quantity.subtract(quantityDelivered) : BigDecimal.ZERO;
  }
}
