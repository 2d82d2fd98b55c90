package com.ecosire.graphql.example;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** What clients may set of an order. */
class OrderInput {
  /** A line as it is sent. */
  @Doc("Something that is ordered")
  record LineItem(
      @NotNull @Doc("What") String description,
      @NotNull @Min(1) @Max(1000) @Doc("How many") Integer quantity,
      @Is(Scalar.MONEY) @Doc("Price of one") Long unitPrice) {}

  @NotNull
  @Doc("Who orders")
  UUID contactId;

  @Doc("Who pays")
  UUID payerId;

  @Is(Scalar.CURRENCY)
  @Doc("Currency of all amounts")
  String currency = "eur";

  @Doc("What is ordered")
  List<LineItem> lineItems = List.of();
}
