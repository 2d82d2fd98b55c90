package com.ecosire.domain.print;

import com.ecosire.domain.print.PrintedDocument.Column;
import com.ecosire.domain.print.PrintedDocument.Row;
import com.ecosire.domain.print.PrintedDocument.Sum;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The lines of a document and the sums below them. */
final class PrintedTable {
  private static final Color HEAD = new Color(0xEEF2F6);
  private static final float TEXT = 9;

  private PrintedTable() {}

  /** The lines; the heads of the columns stand on every page. */
  static PdfPTable lines(PrintedDocument document) {
    List<Column> columns = document.columns();
    float[] shares = new float[columns.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = columns.get(i).share();
    }
    PdfPTable table = DocumentPdf.table(shares);
    table.setHeaderRows(1);
    table.setSplitLate(true);
    for (Column column : columns) {
      Phrase text = PrintFonts.bold(document.format().word(column.head()), 8, PrintFonts.MUTED);
      PdfPCell cell = cell(text, alignment(column.equals(columns.getFirst())));
      cell.setBackgroundColor(HEAD);
      table.addCell(cell);
    }
    document.rows().forEach(row -> add(row, columns.size(), table));
    return table;
  }

  private static void add(Row row, int columns, PdfPTable table) {
    Phrase text = PrintFonts.text(row.name(), TEXT, PrintFonts.INK);
    if (!row.detail().isBlank()) {
      text.add(PrintFonts.text("\n" + row.detail(), 8, PrintFonts.MUTED));
    }
    PdfPCell about = cell(text, Element.ALIGN_LEFT);
    about.setColspan(row.cells().isEmpty() ? columns : 1);
    table.addCell(about);
    for (String value : row.cells()) {
      table.addCell(cell(PrintFonts.text(value, TEXT, PrintFonts.INK), Element.ALIGN_RIGHT));
    }
  }

  /** The sums, kept together on one page. */
  static PdfPTable sums(PrintedDocument document) {
    PdfPTable table = DocumentPdf.table(46, 34, 20);
    table.setKeepTogether(true);
    table.setSpacingBefore(8);
    List<Sum> sums = document.sums();
    for (int i = 0; i < sums.size(); i++) {
      boolean due = i == sums.size() - 1;
      table.addCell(DocumentPdf.plain());
      table.addCell(sum(sums.get(i).label(), due, Element.ALIGN_LEFT));
      table.addCell(sum(sums.get(i).amount(), due, Element.ALIGN_RIGHT));
    }
    return table;
  }

  private static PdfPCell sum(String text, boolean due, int alignment) {
    Phrase phrase =
        due
            ? PrintFonts.bold(text, 12, PrintFonts.ACCENT)
            : PrintFonts.text(text, TEXT, PrintFonts.INK);
    PdfPCell cell = cell(phrase, alignment);
    cell.setBorder(due ? Rectangle.TOP : Rectangle.NO_BORDER);
    cell.setPaddingTop(due ? 6 : 2);
    cell.setPaddingBottom(due ? 6 : 4);
    return cell;
  }

  private static int alignment(boolean left) {
    return left ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT;
  }

  private static PdfPCell cell(Phrase text, int alignment) {
    PdfPCell cell = new PdfPCell(text);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(DocumentPdf.RULE);
    cell.setBorderWidth(0.5f);
    cell.setHorizontalAlignment(alignment);
    cell.setLeading(0, 1.25f);
    cell.setPadding(5);
    cell.setPaddingTop(3.5f);
    return cell;
  }
}
