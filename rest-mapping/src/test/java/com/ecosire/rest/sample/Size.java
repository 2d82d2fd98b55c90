package com.ecosire.rest.sample;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How much room a book takes. */
@Doc("How much room a book takes")
record Size(
    @Doc("Millimetres") @NotNull @Min(1) Integer width, @Doc("Millimetres") Integer height) {}
