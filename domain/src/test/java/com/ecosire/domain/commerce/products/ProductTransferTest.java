package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.shape.Upload;
import com.ecosire.domain.transfer.ImportReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductTransferTest {
  private static final String HEADER = "sku,name,type,category,price,barcode,weightGrams,tags\n";

  private final Shop shop = new Shop();

  private record Csv(String text) implements Upload {
    @Override
    public String fileName() {
      return "products.csv";
    }

    @Override
    public String mediaType() {
      return "text/csv";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private ImportReport load(String text, Object... values) {
    return shop.tenant.call("products.import", Shop.of(Map.of("file", new Csv(text)), values));
  }

  private String export(Object... values) {
    FileContent file = shop.tenant.call("products.export", Shop.of(Map.of(), values));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      file.body().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> errors(ImportReport report) {
    return report.errors().stream().map(error -> error.row() + " " + error.field()).toList();
  }

  @Test
  void rowsAreMatchedBySkuWhateverItsCase() {
    Product present = shop.product("A", "price", 1);
    ImportReport report =
        load(HEADER + "a,Mug,physical,,250,,90,\"x,y\"\nB,Plan,service,,100,,,\n");
    assertEquals(new ImportReport(1, 1, 0, List.of()), report);
    Product changed = shop.read(present.id());
    assertEquals("Mug", changed.name());
    assertEquals(250, changed.price());
    assertEquals(List.of("x", "y"), field(changed, "tags"));
    assertEquals(List.of("B", "a"), shop.skus());
  }

  @Test
  void aBadRowIsReportedAndTheGoodOnesAreKept() {
    shop.category("Mugs");
    ImportReport report =
        load(
            HEADER
                + "A,Mug,physical,mugs,250,,,\n"
                + "B,Mug,physical,hats,250,,,\n"
                + "C,Mug,physical,,2.50,,,\n"
                + "D,Mug,liquid,,1,,,\n"
                + "E,Mug,service,,1,,5,\n"
                + ",Mug,service,,1,,,\n"
                + "F,Mug,physical,mugs,-1,,,\n");
    assertEquals(1, report.created());
    assertEquals(6, report.skipped());
    assertEquals(
        List.of("3 category", "4 price", "5 type", "6 weightGrams", "7 sku", "8 price"),
        errors(report));
    assertEquals(List.of("A"), shop.skus());
  }

  @Test
  void codesOfOthersAreRowErrors() {
    Product shirt = shop.shirt("T");
    shop.variant(shirt.id(), "T-S", "S", "barcode", "77");
    shop.product("A", "barcode", "11");
    ImportReport report =
        load(
            HEADER
                + "t-s,Mug,physical,,1,,,\n"
                + "B,Mug,physical,,1,77,,\n"
                + "C,Mug,physical,,1,11,,\n"
                + "D,Mug,physical,,1,99,,\n"
                + "E,Mug,physical,,1,99,,\n");
    assertEquals(List.of("2 sku", "3 barcode", "4 barcode", "6 barcode"), errors(report));
    assertEquals(List.of("A", "D", "T"), shop.skus());
  }

  @Test
  void aBarcodeThatAnEarlierRowFreedCanBeTaken() {
    shop.product("C");
    shop.product("A", "barcode", "11");
    shop.product("D", "barcode", "22");
    String file =
        HEADER
            + "A,Mug,physical,,1,12,,\nB,Mug,physical,,1,11,,\n"
            + "D,Mug,physical,,1,23,,\nC,Mug,physical,,1,22,,\n";
    assertEquals(new ImportReport(1, 3, 0, List.of()), load(file, "dryRun", true));
    assertEquals(new ImportReport(1, 3, 0, List.of()), load(file));
    assertEquals(List.of("B"), shop.skus("barcode", List.of("11")));
    assertEquals(List.of("C"), shop.skus("barcode", List.of("22")));
  }

  @Test
  void aSkuThatIsThereTwiceInAFileIsMadeOnceAndThenChanged() {
    String file = HEADER + "A,Mug,physical,,1,,,\nA,Cup,,,,,,\nA,Cup,,,,,,\n";
    assertEquals(new ImportReport(1, 1, 1, List.of()), load(file, "dryRun", true));
    assertEquals(new ImportReport(1, 1, 1, List.of()), load(file));
    assertEquals(List.of("A"), shop.skus("search", "cup"));
  }

  @Test
  void aDryRunReportsTheSameAndWritesNothing() {
    Product present = shop.product("A");
    String file = HEADER + "A,Mug,physical,,250,,,\nB,Plan,service,,1,,,\nC,X,service,,1,,9,\n";
    ImportReport report = load(file, "dryRun", true);
    assertEquals(1, report.created());
    assertEquals(1, report.updated());
    assertEquals(List.of("4 weightGrams"), errors(report));
    assertEquals(List.of("A"), shop.skus());
    assertEquals(1, shop.read(present.id()).version());
    assertEquals(List.of("product.created"), shop.tenant.events());
    assertEquals(report, load(file));
    assertEquals(List.of("A", "B"), shop.skus());
  }

  @Test
  void anExportedFileIsImportedWithoutAChange() {
    shop.category("Mugs");
    shop.product(
        "A",
        "name",
        "  \"Mug\", red",
        "description",
        "two\nlines ",
        "category",
        "mugs",
        "barcode",
        "0011",
        "weightGrams",
        5,
        "tags",
        List.of("a,b", "c\"d", " e ", ""));
    Product gone = shop.product("B", "type", "digital", "currency", "jpy", "cost", 3);
    shop.tenant.call("products.archive", Map.of(), "id", gone.id());
    String file = export();
    assertTrue(
        file.startsWith(
            "sku,name,description,type,category,price,cost,currency,barcode,uom,weightGrams,tags\r\n"),
        file);
    assertEquals(new ImportReport(0, 0, 2, List.of()), load(file));
    Shop other = new Shop();
    other.category("Mugs");
    ImportReport copied = other.tenant.call("products.import", Map.of("file", new Csv(file)));
    assertEquals(new ImportReport(2, 0, 0, List.of()), copied);
  }

  @Test
  void anExportHasWhatItIsAskedFor() {
    shop.category("Mugs");
    shop.product("A", "category", "mugs");
    Product gone = shop.product("B", "type", "digital", "name", "Book");
    shop.tenant.call("products.archive", Map.of(), "id", gone.id());
    assertEquals(1, export("category", "mugs").lines().skip(1).count());
    assertEquals(1, export("type", "digital").lines().skip(1).count());
    assertEquals(1, export("status", "archived").lines().skip(1).count());
    assertTrue(export("search", "boo").contains("Book"));
    assertFalse(export("search", "boo").contains("Thing"));
    String lines = export("format", "ndjson", "type", "digital");
    assertTrue(lines.startsWith("{\"sku\":\"B\",\"name\":\"Book\""), lines);
  }

  @Test
  void manyRowsAreReadInFewStatements() {
    shop.category("Mugs");
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 1200; i++) {
      file.append("S").append(i).append(",Mug,physical,mugs,1,").append(i).append(",,\n");
    }
    file.append("S0,Cup,,,,,,\n");
    assertEquals(new ImportReport(1200, 1, 0, List.of()), load(file.toString()));
    String renamed = file.toString().replace("Mug", "Jug");
    assertEquals(new ImportReport(0, 1201, 0, List.of()), load(renamed, "dryRun", true));
    long before = Shop.selects();
    assertEquals(new ImportReport(0, 1201, 0, List.of()), load(renamed));
    assertTrue(Shop.selects() - before < 20, "too many statements");
    assertEquals(List.of("S0"), shop.skus("search", "cup"));
    assertEquals(1201, export().lines().count());
  }
}
