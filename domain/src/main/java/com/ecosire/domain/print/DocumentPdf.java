package com.ecosire.domain.print;

import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.print.PrintedDocument.Party;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a document out as a PDF file, on letter paper where that is usual and on A4 elsewhere. */
public final class DocumentPdf {
  static final Color RULE = new Color(0xCBD2D9);
  private static final Color NOTICE = new Color(0xFDF3D8);
  private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");
  private static final float SIDE = 48;
  private static final float TOP = 44;
  private static final float BOTTOM = 74;

  private final PrintedDocument document;
  private final Document file;

  private DocumentPdf(PrintedDocument document) {
    this.document = document;
    boolean letter = LETTER.contains(document.format().locale().getCountry());
    this.file = new Document(letter ? PageSize.LETTER : PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
  }

  /** The file of a document. */
  public static byte[] of(PrintedDocument document) {
    return new DocumentPdf(document).write();
  }

  private byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
    PdfWriter writer = PdfWriter.getInstance(file, out);
    writer.setPageEvent(new PrintedPages(document));
    file.addTitle(document.title() + " " + document.reference());
    file.addAuthor(document.seller().name());
    file.addCreationDate();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    String language = document.format().locale().stripExtensions().toLanguageTag();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    writer.createXmpMetadata();
    file.open();
    file.add(head());
    document.notice().ifPresent(text -> file.add(notice(text)));
    file.add(partiesAndFacts());
    file.add(PrintedTable.lines(document));
    file.add(PrintedTable.sums(document));
    document.remarks().forEach(text -> file.add(remark(text)));
    file.close();
    return out.toByteArray();
  }

  private PdfPTable head() {
    PdfPTable table = table(58, 42);
    table.setSpacingAfter(18);
    PdfPCell seller = plain();
    seller.addElement(PrintFonts.bold(document.seller().name(), 15, PrintFonts.ACCENT));
    for (String line : document.seller().address()) {
      Phrase text = PrintFonts.text(line, 8.5f, PrintFonts.MUTED);
      text.setLeading(12.5f);
      seller.addElement(text);
    }
    table.addCell(seller);
    PdfPCell title = new PdfPCell(PrintFonts.bold(document.title(), 18, PrintFonts.INK));
    title.setBorder(PdfPCell.NO_BORDER);
    title.setHorizontalAlignment(Element.ALIGN_RIGHT);
    title.setPaddingTop(0);
    table.addCell(title);
    return table;
  }

  private static PdfPTable notice(String text) {
    PdfPTable table = table(100);
    table.setSpacingAfter(16);
    PdfPCell cell = new PdfPCell(PrintFonts.text(text, 9, PrintFonts.INK));
    cell.setBackgroundColor(NOTICE);
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPadding(7);
    table.addCell(cell);
    return table;
  }

  private PdfPTable partiesAndFacts() {
    PdfPTable table = table(33, 31, 36);
    table.setSpacingAfter(20);
    List<Party> parties = document.parties();
    for (int i = 0; i < 2; i++) {
      table.addCell(i < parties.size() ? party(parties.get(i)) : plain());
    }
    PdfPCell facts = plain();
    facts.addElement(facts());
    table.addCell(facts);
    return table;
  }

  private static PdfPCell party(Party party) {
    PdfPCell cell = plain();
    cell.setPaddingRight(10);
    cell.addElement(label(party.label()));
    for (int i = 0; i < party.lines().size(); i++) {
      String line = party.lines().get(i);
      cell.addElement(
          i == 0
              ? PrintFonts.bold(line, 10, PrintFonts.INK)
              : PrintFonts.text(line, 9.5f, PrintFonts.INK));
    }
    return cell;
  }

  private PdfPTable facts() {
    PdfPTable table = table(48, 52);
    for (Fact fact : document.facts()) {
      table.addCell(fact(PrintFonts.text(fact.label(), 9, PrintFonts.MUTED), Element.ALIGN_LEFT));
      table.addCell(fact(PrintFonts.text(fact.value(), 9, PrintFonts.INK), Element.ALIGN_RIGHT));
    }
    return table;
  }

  private static PdfPCell fact(Phrase text, int alignment) {
    PdfPCell cell = new PdfPCell(text);
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setHorizontalAlignment(alignment);
    cell.setPadding(0);
    cell.setPaddingBottom(3);
    return cell;
  }

  private PdfPTable remark(String text) {
    PdfPTable table = table(100);
    table.setSpacingBefore(14);
    PdfPCell cell = plain();
    cell.addElement(PrintFonts.text(text, 9, PrintFonts.INK));
    table.addCell(cell);
    return table;
  }

  private static Phrase label(String text) {
    return PrintFonts.bold(text, 8, PrintFonts.MUTED);
  }

  /** A table over the whole width whose columns share it as given. */
  static PdfPTable table(float... shares) {
    PdfPTable table = new PdfPTable(shares);
    table.setWidthPercentage(100);
    return table;
  }

  static PdfPCell plain() {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPadding(0);
    return cell;
  }
}
