package com.ecosire.graphql.example;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** An order of a contact. */
@Entity
final class Order extends Row {
  /** The way of an order. */
  enum OrderStatus {
    DRAFT,
    CONFIRMED
  }

  @Embedded OrderInput input = new OrderInput();

  @Doc("Number that people use")
  String reference = "";

  @Doc("How far it is")
  OrderStatus status = OrderStatus.DRAFT;

  @Is(Scalar.MONEY)
  @Doc("Sum of the lines")
  long total;
}
