package com.ecosire.domain.print;

import java.util.List;
import java.util.Optional;

/**
 * A business document whose texts are ready for print.
 *
 * @param title what it is, such as "Order confirmation"
 * @param reference its number, for the file's properties
 * @param format the language of the column heads and page numbers
 * @param seller who sends it; the first line is the name
 * @param parties who it is for, each under a label
 * @param facts number, date and the like
 * @param rows the lines
 * @param sums below the lines, the last one being what is due
 * @param remarks paragraphs below the sums
 * @param notice a warning above the lines, such as that it is only a draft
 * @param columns of the lines
 */
public record PrintedDocument(
    String title,
    String reference,
    DocumentFormat format,
    Seller seller,
    List<Party> parties,
    List<Fact> facts,
    List<Row> rows,
    List<Sum> sums,
    List<String> remarks,
    Optional<String> notice,
    List<Column> columns) {
  /** The columns of what is bought or sold. */
  public static final List<Column> GOODS =
      List.of(
          new Column("description", 40),
          new Column("quantity", 10),
          new Column("unitPrice", 15),
          new Column("discount", 10),
          new Column("tax", 9),
          new Column("amount", 16));

  /**
   * A column of the lines; the first one holds their names.
   *
   * @param head key of the word above it
   * @param share of the width
   */
  public record Column(String head, int share) {}

  /** Who sends a document. */
  public record Seller(String name, List<String> address, List<String> footer) {}

  /** Somebody whom a document is for. */
  public record Party(String label, List<String> lines) {}

  /** A value with its name. */
  public record Fact(String label, String value) {}

  /**
   * A line. One without amounts spans the table, as a note does.
   *
   * @param name what it is about
   * @param detail more about it; empty where there is nothing to say
   * @param cells what stands in the columns behind the first one; empty for a note
   */
  public record Row(String name, String detail, List<String> cells) {}

  /** A sum below the lines. */
  public record Sum(String label, String amount) {}
}
