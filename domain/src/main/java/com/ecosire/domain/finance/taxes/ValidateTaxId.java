package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A tax id to be checked. */
@Doc("A tax id to be checked")
record ValidateTaxId(
    @Doc(value = "The id as people write it", example = "DE 136 695 976")
        @NotNull
        @Size(min = 1, max = 40)
        String taxId,
    @Doc("The country whose id it should be; without it the id's prefix tells") @Is(Scalar.COUNTRY)
        String country) {}
