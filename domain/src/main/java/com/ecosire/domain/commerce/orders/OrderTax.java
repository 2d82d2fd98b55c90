package com.ecosire.domain.commerce.orders;

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

/** What one tax came to on an order, kept as it was when the order was worked out. */
@Doc("What one tax came to on an order")
record OrderTax(
    @Doc("The tax") UUID taxId,
    @Doc("Its code") String code,
    @Doc("Its name") String name,
    @Doc("Percent; absent for a fixed amount") @Digits(integer = 5, fraction = 4) BigDecimal rate,
    @Doc("What it was worked out from, in minor units") @Is(Scalar.MONEY) long base,
    @Doc("What it came to, in minor units") @Is(Scalar.MONEY) long amount,
    @Doc("Words that the law wants on documents") String invoiceText) {

  static OrderTax of(LineTax total) {
    return new OrderTax(
        total.tax().id(),
        total.tax().code(),
        total.tax().name(),
        total.tax().is(Trait.FIXED) ? null : total.tax().rate(),
        total.base(),
        total.amount(),
        total.tax().invoiceText());
  }

  /** Keeps the taxes of an order in one column. */
  @Converter
  static final class Column extends JsonColumn<List<OrderTax>>
      implements AttributeConverter<List<OrderTax>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(OrderTax.class));
    }
  }
}
