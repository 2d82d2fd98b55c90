package com.ecosire.rest.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.operation.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "INV-2026.pdf | attachment; filename=\"INV-2026.pdf\"",
        "INV/2026.pdf | attachment; filename=\"INV_2026.pdf\"; filename*=UTF-8''INV%2F2026.pdf",
        "für €.csv    | attachment; filename=\"f_r _.csv\";"
            + " filename*=UTF-8''f%C3%BCr%20%E2%82%AC.csv",
        "''           | attachment; filename=\"file\""
      })
  void namesFilesInEveryAlphabet(String name, String header) {
    assertEquals(header, attachment(name));
  }

  @Test
  void neverEndsTheHeader() {
    assertEquals(
        "attachment; filename=\"a__Set-Cookie: b_\"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b%22",
        attachment("a\r\nSet-Cookie: b\""));
    assertEquals("application/octet-stream", Disposition.headerText("text/csv\r\nX: y"));
  }

  private static String attachment(String name) {
    return Disposition.of(FileContent.of("text/plain", name, new byte[0]));
  }
}
