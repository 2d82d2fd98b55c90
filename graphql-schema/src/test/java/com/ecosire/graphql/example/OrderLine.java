package com.ecosire.graphql.example;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/** A line of an order, which is only listed. */
@Entity
final class OrderLine extends Row {
  /** What clients may set of a line. */
  static class OrderLineInput {
    @NotNull
    @Doc("How many")
    BigDecimal quantity;
  }

  @Embedded OrderLineInput input = new OrderLineInput();

  @NotNull
  @Doc("The order")
  UUID orderId;

  @Doc("The product's name")
  String productName;

  @Is(Scalar.MONEY)
  @Doc("Quantity times price")
  long total;
}
