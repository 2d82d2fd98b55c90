package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.transfer.ImportReport.RowError;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What an import of price rules did. */
@Doc("What an import of price rules did")
public record ImportedPriceRules(
    @Doc("Rules that were made") int created,
    @Doc("Rules that were changed") int updated,
    @Doc("Rules that were not in the file and were removed") int removed,
    @Doc("Rows that were left out because of an error or because nothing changed") int skipped,
    @Doc("What is wrong with the rows that were left out") @NotNull List<RowError> errors) {}
