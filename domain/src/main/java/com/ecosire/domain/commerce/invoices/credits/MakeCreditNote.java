package com.ecosire.domain.commerce.invoices.credits;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is credited of an invoice. */
@Doc("What is credited of an invoice")
public record MakeCreditNote(
    @Doc("How much of which lines; all that is not credited where there are none") @Size(max = 500)
        List<CreditLine> lines,
    @Doc(value = "Why", example = "Goods came back") @NotNull @Size(min = 1, max = 500)
        String reason,
    @Doc("When it is issued; now where it is left out") Instant issuedAt) {

  /** How much of a line is credited. */
  @Doc("How much of a line is credited, by quantity or by amount")
  public record CreditLine(
      @Doc("The line") @NotNull UUID lineId,
      @Doc(value = "How many; all that is left where both are left out", example = "1")
          @Digits(integer = 11, fraction = 3)
          BigDecimal quantity,
      @Doc("Minor units of the line's total") @Is(Scalar.MONEY) Long amount) {}
}
