package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.finance.taxes.calculation.TaxRounding;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.values.Address;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines whose taxes are wanted, and what the rules want to know. */
@Doc("Lines whose taxes are wanted, and what the rules want to know")
record CalculateTaxes(
    @Doc("Whether something is sold or bought") @Default("sale") DocumentScope scope,
    @Doc("Decides on rates and rules; today unless given") LocalDate date,
    @Doc("Of the amounts; all currencies are calculated alike") @Is(Scalar.CURRENCY)
        String currency,
    @Doc("The customer or vendor") @Ref("Contact") UUID contactId,
    @Doc("Of the place; without a place the contact's address counts") @Is(Scalar.COUNTRY)
        String country,
    @Doc("Of the place") @Size(max = 60) String state,
    @Doc("Of the place") @Size(max = 20) String zip,
    @Doc("Where tax is rounded") @Default("document") TaxRounding rounding,
    @Doc("The lines") @NotNull List<TaxableLine> lines) {

  TaxDocument document() {
    boolean placed = Stream.of(country, state, zip).anyMatch(Objects::nonNull);
    return new TaxDocument(
        scope,
        Optional.ofNullable(date),
        Optional.ofNullable(contactId),
        placed ? Optional.of(new Address(null, null, state, zip, country)) : Optional.empty(),
        rounding,
        IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).at(i)).toList());
  }
}
