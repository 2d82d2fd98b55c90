package com.ecosire.graphql.example;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;

@Doc("A postal address")
record Address(
    @NotNull @Doc("Street and number") String street,
    @Doc("City") String city,
    @Is(Scalar.COUNTRY) @Doc("Country") String country) {}
