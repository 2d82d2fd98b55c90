package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.finance.taxes.TaxDocument.Choice;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.values.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A line whose taxes are wanted. */
@Doc("A line whose taxes are wanted")
record TaxableLine(
    @Doc("Given back with the line, to know it by") @Size(max = 60) String reference,
    @Doc("Slug of the product's category, for the rules") @Size(max = 120) String productCategory,
    @Doc("Units") @Digits(integer = 11, fraction = 3) @Default("1") BigDecimal quantity,
    @Doc(value = "Price of a unit in minor units", example = "4990") @NotNull @Is(Scalar.MONEY)
        Long unitPrice,
    @Doc("Percent taken off before tax") @Is(Scalar.PERCENT) @Default("0") BigDecimal discount,
    @Doc("The product's taxes, which apply where no rule fits") @Ref("Tax") @Size(max = 20)
        List<UUID> defaultTaxIds,
    @Doc("The line's own taxes, which apply whatever the rules say; an empty list means none")
        @Ref("Tax")
        @Size(max = 20)
        List<UUID> taxIds) {

  TaxDocument.Line at(int index) {
    return new TaxDocument.Line(
        "lines[" + index + "].",
        Optional.ofNullable(productCategory),
        quantity,
        Money.lineTotal(quantity, unitPrice, discount),
        new Choice(
            Optional.ofNullable(taxIds),
            defaultTaxIds == null ? List.of() : defaultTaxIds,
            Set.of()));
  }
}
