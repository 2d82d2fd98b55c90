package com.ecosire.domain.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables show values as the API does. */
class TableExportTest {
  private enum Tea {
    GREEN_TEA
  }

  private static final TableExport<BigDecimal> TABLE =
      new TableExport<BigDecimal>()
          .column("kind", grams -> Tea.GREEN_TEA)
          .column("grams", grams -> grams)
          .column("picked", grams -> Instant.parse("2026-04-05T06:07:08Z"))
          .column("tags", grams -> List.of("a", "b,c"))
          .column("note", grams -> null);

  private static String text(TableFormat format, String grams) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TABLE.file("tea", format, rows -> rows.accept(new BigDecimal(grams))).body().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void wordsTimesAndNumbersAreThoseOfTheApi() throws IOException {
    assertEquals(
        "kind,grams,picked,tags,note\r\n"
            + "green_tea,1.5,2026-04-05T06:07:08.000Z,\"a,\"\"b,c\"\"\",\r\n",
        text(TableFormat.CSV, "1.500"));
    assertEquals(
        "{\"kind\":\"green_tea\",\"grams\":100,\"picked\":\"2026-04-05T06:07:08.000Z\","
            + "\"tags\":[\"a\",\"b,c\"],\"note\":null}\n",
        text(TableFormat.NDJSON, "1E+2"));
  }

  @Test
  void wordsOfOneTextAreWithoutSpaces() {
    assertEquals(List.of("sent", "paid"), Listed.words(" sent, paid,"));
  }
}
