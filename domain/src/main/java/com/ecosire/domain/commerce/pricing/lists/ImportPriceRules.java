package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import jakarta.validation.constraints.NotNull;

/** A file of price rules. */
@Doc("A file of price rules")
public record ImportPriceRules(
    @Doc(
            "CSV in UTF-8 with a header row; columns sku, category, minQuantity, method,"
                + " fixedPrice, percent, validFrom, validUntil; a row with neither sku nor category"
                + " is for all products")
        @NotNull
        Upload file,
    @Doc("Whether rules that are not in the file are removed, provided that no row has an error")
        @Default("false")
        boolean replace) {}
