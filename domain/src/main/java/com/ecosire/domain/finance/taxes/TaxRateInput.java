package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What clients set of a rate. */
@Embeddable
@Doc("What clients set of a rate")
class TaxRateInput {
  @Doc(value = "Of a percentage: percent", example = "19")
  @Immutable
  @Digits(integer = 5, fraction = 4)
  @Min(0)
  @Max(100)
  BigDecimal rate;

  @Doc(value = "Of a fixed amount: minor units for each unit of quantity", example = "25")
  @Immutable
  @Is(Scalar.MONEY)
  @Min(0)
  Long amount;

  @Doc(value = "The first day on which it is in force", example = "2026-01-01")
  @Immutable
  @NotNull
  LocalDate validFrom;
}
