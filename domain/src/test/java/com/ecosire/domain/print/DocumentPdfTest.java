package com.ecosire.domain.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.print.PrintedDocument.Party;
import com.ecosire.domain.print.PrintedDocument.Row;
import com.ecosire.domain.print.PrintedDocument.Seller;
import com.ecosire.domain.print.PrintedDocument.Sum;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class DocumentPdfTest {
  private static PrintedDocument document(Locale locale, int lines) {
    DocumentFormat format = new DocumentFormat(locale, "eur", ZoneOffset.UTC);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      String tax = format.percent(new BigDecimal("19"));
      List<String> cells =
          List.of(
              format.quantity(new BigDecimal("2.5")),
              format.money(49_900),
              i % 3 == 0 ? format.percent(BigDecimal.TEN) : "",
              tax,
              format.money(124_750));
      rows.add(new Row("Kaffeemühle groß " + i, i % 2 == 0 ? "mit Zubehör" : "", cells));
    }
    rows.add(new Row("Zażółć gęślą jaźń – bitte klingeln", "", List.of()));
    return new PrintedDocument(
        format.word("orderConfirmation"),
        "SO/2026/0042",
        format,
        new Seller(
            "Müller & Söhne GmbH",
            List.of("Hauptstraße 1", "10115 Berlin"),
            List.of("Müller & Söhne GmbH · DE123456789")),
        List.of(
            new Party(
                format.word("billTo"),
                List.of("Łukasz Żółw", "ul. Świętokrzyska 3", "00-001 Warszawa"))),
        List.of(new Fact(format.word("date"), format.date(LocalDate.of(2026, 3, 1)))),
        rows,
        List.of(
            new Sum(format.word("subtotal"), format.money(1)),
            new Sum(format.word("total"), format.money(123_456_789))),
        List.of(),
        Optional.of(format.word("proFormaNotice")),
        PrintedDocument.GOODS);
  }

  /** Writes examples for the eye where the property {@code print.preview} names a folder. */
  @Test
  void aDocumentOfOneLineFitsOnePage() throws IOException {
    byte[] file = DocumentPdf.of(document(Locale.GERMANY, 1));
    String folder = System.getProperty("print.preview");
    if (folder != null) {
      Files.write(Path.of(folder, "long.pdf"), DocumentPdf.of(document(Locale.GERMANY, 45)));
      Files.write(Path.of(folder, "short.pdf"), DocumentPdf.of(document(Locale.UK, 4)));
    }
    assertEquals(1, new PdfReader(file).getNumberOfPages());
  }

  private static String text(byte[] file) throws IOException {
    PdfReader reader = new PdfReader(file);
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(extractor.getTextFromPage(page)).append('\n');
    }
    return text.toString().replaceAll("[ \u00A0]+", " ");
  }

  @Test
  void lettersOfAllLatinLanguagesAreShownWithAnEmbeddedFont() throws IOException {
    byte[] file = DocumentPdf.of(document(Locale.GERMANY, 3));
    String text = text(file);
    assertTrue(text.contains("Zażółć gęślą jaźń"), text);
    assertTrue(text.contains("Müller & Söhne"), text);
    assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains("/FontFile2"));
  }

  @Test
  void amountsAndDatesAndWordsFollowTheLocale() throws IOException {
    String german = text(DocumentPdf.of(document(Locale.GERMANY, 1)));
    assertTrue(german.contains("1.234.567,89 €"), german);
    assertTrue(german.contains("1. März 2026"), german);
    assertTrue(german.contains("Auftragsbestätigung"), german);
    String american = text(DocumentPdf.of(document(Locale.US, 1)));
    assertTrue(american.contains("€1,234,567.89"), american);
    assertTrue(american.contains("March 1, 2026"), american);
    assertTrue(american.contains("Order confirmation"), american);
  }

  @Test
  void aLongDocumentHasNumberedPagesWithHeadsOnEach() throws IOException {
    byte[] file = DocumentPdf.of(document(Locale.UK, 90));
    int pages = new PdfReader(file).getNumberOfPages();
    String text = text(file);
    assertTrue(pages > 2);
    assertEquals(pages, text.split("Unit price", -1).length - 1);
    for (int page = 1; page <= pages; page++) {
      assertTrue(text.contains("Page " + page + " of " + pages), text);
    }
  }

  @Test
  void theFilesPropertiesNameTheDocument() throws IOException {
    byte[] file = DocumentPdf.of(document(Locale.UK, 1));
    PdfReader reader = new PdfReader(file);
    assertEquals("Order confirmation SO/2026/0042", reader.getInfo().get("Title"));
    String xmp = new String(reader.getMetadata(), StandardCharsets.UTF_8);
    assertTrue(xmp.contains("Order confirmation SO/2026/0042"), xmp);
  }
}
