package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.finance.taxes.calculation.CalculatedLine;
import com.ecosire.domain.finance.taxes.calculation.LineTax;
import com.ecosire.domain.finance.taxes.calculation.TaxCalculation;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Lines with their taxes; subtotal and tax amount are the total. */
@Doc("Lines with their taxes; subtotal and tax amount are the total")
record CalculatedTaxes(
    @Doc("The lines in the order in which they were sent") @NotNull List<TaxedLine> lines,
    @Doc("Each tax once") @NotNull List<TaxAmount> taxes,
    @Doc("All lines without tax, in minor units") @Is(Scalar.MONEY) long subtotal,
    @Doc("The tax of all lines, in minor units") @Is(Scalar.MONEY) long taxAmount,
    @Doc("Subtotal and tax amount together, in minor units") @Is(Scalar.MONEY) long total) {

  /** A line with its taxes. */
  @Doc("A line with its taxes")
  record TaxedLine(
      @Doc("As it was sent") @Size(max = 60) String reference,
      @Doc("Minor units without tax") @Is(Scalar.MONEY) long net,
      @Doc("Minor units of tax") @Is(Scalar.MONEY) long tax,
      @Doc("Net and tax together") @Is(Scalar.MONEY) long gross,
      @Doc("The taxes that apply, in order; groups are resolved") @NotNull @Ref("Tax")
          List<UUID> taxIds) {

    static TaxedLine of(TaxableLine sent, CalculatedLine line) {
      List<UUID> ids = line.taxes().stream().map(tax -> tax.tax().id()).toList();
      return new TaxedLine(sent.reference(), line.net(), line.tax(), line.gross(), ids);
    }
  }

  /** What one tax comes to. */
  @Doc("What one tax comes to")
  record TaxAmount(
      @Doc("The tax") @NotNull @Ref("Tax") UUID taxId,
      @Doc("Its code") @NotNull @Size(max = 40) String code,
      @Doc("Its name") @NotNull @Size(max = 120) String name,
      @Doc("Percent; absent for a fixed amount") @Digits(integer = 5, fraction = 4) BigDecimal rate,
      @Doc("What it is worked out from, in minor units") @Is(Scalar.MONEY) long base,
      @Doc("Minor units that it adds; zero under reverse charge") @Is(Scalar.MONEY) long amount) {

    static TaxAmount of(LineTax total) {
      BigDecimal rate = total.tax().is(Trait.FIXED) ? null : total.tax().rate();
      return new TaxAmount(
          total.tax().id(),
          total.tax().code(),
          total.tax().name(),
          rate,
          total.base(),
          total.amount());
    }
  }

  static CalculatedTaxes of(CalculateTaxes sent, TaxCalculation result) {
    List<TaxedLine> lines =
        IntStream.range(0, result.lines().size())
            .mapToObj(i -> TaxedLine.of(sent.lines().get(i), result.lines().get(i)))
            .toList();
    return new CalculatedTaxes(
        lines,
        result.taxes().stream().map(TaxAmount::of).toList(),
        result.subtotal(),
        result.taxAmount(),
        result.total());
  }
}
