package com.ecosire.domain.commerce.invoices.paper;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.finance.taxes.calculation.LineTax;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What one tax came to on an invoice, kept as it was. */
@Doc("What one tax came to on an invoice, kept as it was")
public record InvoiceTax(
    @Doc("The tax") UUID taxId,
    @Doc("Its code") String code,
    @Doc("Its name") String name,
    @Doc("Percent; absent for a fixed amount") @Digits(integer = 5, fraction = 4) BigDecimal rate,
    @Doc("What it was worked out from, in minor units") @Is(Scalar.MONEY) long base,
    @Doc("What it came to, in minor units") @Is(Scalar.MONEY) long amount,
    @Doc("Words that the law wants on documents") String invoiceText) {

  /** A tax out of a calculation. */
  public static InvoiceTax of(LineTax total) {
    return new InvoiceTax(
        total.tax().id(),
        total.tax().code(),
        total.tax().name(),
        total.tax().is(Trait.FIXED) ? null : total.tax().rate(),
        total.base(),
        total.amount(),
        total.tax().invoiceText());
  }

  /** The same tax with other amounts. */
  public InvoiceTax coming(long otherBase, long otherAmount) {
    return new InvoiceTax(taxId, code, name, rate, otherBase, otherAmount, invoiceText);
  }

  /** Keeps taxes in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<InvoiceTax>>
      implements AttributeConverter<List<InvoiceTax>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(InvoiceTax.class));
    }
  }
}
