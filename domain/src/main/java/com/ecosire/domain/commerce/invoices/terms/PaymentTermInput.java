package com.ecosire.domain.commerce.invoices.terms;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What clients set of a payment term. */
@Embeddable
@Doc("What clients set of a payment term")
class PaymentTermInput {
  @Doc(value = "Name", example = "30 days")
  @NotNull
  @Size(min = 1, max = 120)
  @Unique
  String name;

  @Doc(value = "Days from the invoice to the payment", example = "30")
  @NotNull
  @Min(0)
  @Max(365)
  Integer dueDays;

  @Doc("Whether the last day of that month counts")
  boolean endOfMonth;

  @Doc(value = "Percent off for who pays early", example = "2")
  @Is(Scalar.PERCENT)
  BigDecimal discountPercent = BigDecimal.ZERO;

  @Doc(value = "Days in which the discount can be taken; at most the days to pay", example = "10")
  @Min(0)
  @Max(365)
  int discountDays;

  @Doc("Whether it counts where an invoice names none; one term at most does")
  boolean isDefault;

  @Doc(value = "Words for the invoice", example = "2 percent off within 10 days")
  @Size(max = 500)
  String note;
}
