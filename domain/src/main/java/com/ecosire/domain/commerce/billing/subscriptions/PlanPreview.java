package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What a change of the plan would cost. */
@Doc("What a change of the plan would cost")
public record PlanPreview(
    @Doc("Currency of all amounts") @NotNull @Is(Scalar.CURRENCY) String currency,
    @Doc("The time that it was worked out for") @NotNull Instant prorationDate,
    @Doc("What is credited and charged because of the change") @NotNull List<PreviewLine> lines,
    @Doc("What would be paid now, in minor units") @Is(Scalar.MONEY) long amountDueNow,
    @Doc("What the next invoice would come to, in minor units") @Is(Scalar.MONEY)
        long nextInvoiceTotal,
    @Doc("When the next invoice would come") @NotNull Instant nextInvoiceAt) {

  /** A line of an invoice to come. */
  @Doc("A line of an invoice to come")
  public record PreviewLine(
      @Doc(value = "What it is for", example = "Unused time on Cloud Team")
          @NotNull
          @Size(max = 400)
          String description,
      @Doc("Minor units; below zero for a credit") @Is(Scalar.MONEY) long amount,
      @Doc("Whether it is for a part of a period") boolean proration) {}
}
