package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.FileContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Orders on paper. */
class OrderPrintTest {
  private final Sales sales = new Sales();

  private static byte[] bytes(FileContent file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.body().writeTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private String print(Order order, Object... pairs) throws IOException {
    FileContent file = sales.act("pdf", order, pairs);
    assertEquals("application/pdf", file.mediaType());
    byte[] content = bytes(file);
    String folder = System.getProperty("print.preview");
    if (folder != null) {
      Files.write(Path.of(folder, order.status() + "-" + file.fileName()), content);
    }
    PdfReader reader = new PdfReader(content);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(reader).getTextFromPage(page));
    }
    return text.toString().replaceAll("[ \u00A0]+", " ");
  }

  private void openShop() {
    sales.open();
    sales.tenant.call(
        "organizations.update",
        map(
            "name", "Castle Street Coffee",
            "legalName", "Castle Street Coffee Ltd",
            "email", "hello@example.com",
            "taxId", "GB123456789",
            "address",
                map(
                    "street",
                    "1 Castle Street",
                    "city",
                    "Edinburgh",
                    "zip",
                    "EH2 3AH",
                    "country",
                    "GB")),
        "id",
        sales.tenant.organization());
  }

  private Order polishAndGermanOrder() {
    UUID vat = sales.tax("MwSt.", 19);
    UUID mill = sales.product("MILL", "name", "Kaffeemühle groß", "taxIds", List.of(vat));
    UUID contact =
        sales.contact(
            "name",
            "Łukasz Müller",
            "taxId",
            "DE123456788",
            "address",
            map("street", "Hauptstraße 1", "zip", "10115", "city", "Berlin", "country", "DE"));
    sales.promotion();
    Map<String, Object> order = map("contactId", contact, "couponCodes", List.of("SPRING"));
    order.put(
        "shippingAddress", map("street", "Żółkiewskiego 7", "city", "Kraków", "country", "PL"));
    order.put(
        "lineItems",
        List.of(
            line(mill, "quantity", 3, "discount", 10, "description", "Gravur: „Für Żaneta“"),
            custom("Aufbau vor Ort", 12_000, "quantity", 1.5),
            map("kind", "shipping", "description", "Spedition", "unitPrice", 2900),
            map("kind", "note", "description", "Bitte zweimal klingeln.")));
    order.put("notes", "internal");
    return sales.order(order);
  }

  @Test
  void theConfirmationFollowsTheCountryOfTheCustomer() throws IOException {
    openShop();
    Order order = polishAndGermanOrder();
    String draft = print(order);
    assertTrue(draft.contains("Proforma"), draft);
    assertTrue(draft.contains("Dies ist ein Entwurf"), draft);
    Order confirmed = sales.act("confirm", order);
    String text = print(confirmed);
    assertTrue(text.contains("Auftragsbestätigung"), text);
    assertTrue(text.contains("SO/2026/0001"), text);
    assertTrue(text.contains("14. März 2026"), text);
    assertTrue(text.contains("499,00 $"), text);
    assertTrue(text.contains("Łukasz Müller"), text);
    assertTrue(text.contains("Kraków"), text);
    assertTrue(text.contains("Castle Street Coffee"), text);
    assertTrue(!text.contains("internal"), text);
    String english = print(confirmed, "locale", "en-GB");
    assertTrue(english.contains("Order confirmation"), english);
    assertTrue(english.contains("14 March 2026"), english);
    FileContent file = sales.act("pdf", confirmed);
    assertEquals("SO-2026-0001.pdf", file.fileName());
  }

  @Test
  void anOrderOfManyLinesIsPrintedOnManyPages() throws IOException {
    sales.open();
    List<Map<String, Object>> lines =
        java.util.stream.IntStream.range(0, 120).mapToObj(i -> custom("Line " + i, i)).toList();
    String text = print(sales.order(map("lineItems", lines)));
    assertTrue(text.contains("Line 119"), text);
    assertTrue(text.contains("Page 2 of "), text);
  }
}
