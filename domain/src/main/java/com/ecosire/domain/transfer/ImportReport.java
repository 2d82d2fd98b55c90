package com.ecosire.domain.transfer;

import com.ecosire.domain.shape.Doc;
import java.util.List;

/** What an import did. */
@Doc("What an import did")
public record ImportReport(
    @Doc("Records that were made") int created,
    @Doc("Records that were changed") int updated,
    @Doc("Rows that were left out because of an error or because nothing changed") int skipped,
    @Doc("What is wrong with the rows that were left out") List<RowError> errors) {

  /** One thing that is wrong with one row. */
  @Doc("One thing that is wrong with one row of an import")
  public record RowError(
      @Doc("Number of the row in the file; the header is row 1") int row,
      @Doc("Column, or path of the value") String field,
      @Doc("What is wrong") String message) {}
}
