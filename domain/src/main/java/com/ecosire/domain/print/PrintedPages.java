package com.ecosire.domain.print;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The foot of every page: who sends the document, and its number, which is filled in at the end,
 * when the number of pages is known.
 */
final class PrintedPages extends PdfPageEventHelper {
  private static final float SIZE = 7.5f;
  private static final float LINE = 10;
  private static final float NUMBER_WIDTH = 120;

  private final PrintedDocument document;
  private final List<PdfTemplate> numbers = new ArrayList<>();

  PrintedPages(PrintedDocument document) {
    this.document = document;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document file) {
    PdfContentByte canvas = writer.getDirectContent();
    Rectangle page = file.getPageSize();
    float top = file.bottomMargin() - 14;
    canvas.setColorStroke(DocumentPdf.RULE);
    canvas.setLineWidth(0.5f);
    canvas.moveTo(file.leftMargin(), top);
    canvas.lineTo(page.getWidth() - file.rightMargin(), top);
    canvas.stroke();
    float y = top - LINE - 2;
    for (String line : document.seller().footer()) {
      show(canvas, Element.ALIGN_LEFT, line, file.leftMargin(), y);
      y -= LINE;
    }
    PdfTemplate number = canvas.createTemplate(NUMBER_WIDTH, LINE);
    number.setBoundingBox(new Rectangle(0, -LINE, NUMBER_WIDTH, LINE));
    numbers.add(number);
    float left = page.getWidth() - file.rightMargin() - NUMBER_WIDTH;
    canvas.addTemplate(number, left, top - LINE - 2);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document file) {
    for (int i = 0; i < numbers.size(); i++) {
      String text = document.format().word("page", i + 1, numbers.size());
      show(numbers.get(i), Element.ALIGN_RIGHT, text, NUMBER_WIDTH, 0);
    }
  }

  private static void show(PdfContentByte canvas, int alignment, String text, float x, float y) {
    Phrase phrase = PrintFonts.text(text, SIZE, PrintFonts.MUTED);
    ColumnText.showTextAligned(canvas, alignment, phrase, x, y, 0);
  }
}
