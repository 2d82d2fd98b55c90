package com.ecosire.domain.commerce.products.categories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Odoo modules, odoo-modules",
    "  Café & Crème!  , cafe-creme",
    "A--B__C, a-b-c",
    "ﬁne 2, fine-2",
    "日本, category"
  })
  void aSlugHasLowerCaseAsciiLettersDigitsAndHyphens(String name, String slug) {
    assertEquals(slug, Slugs.of(name));
    assertTrue(Slugs.of(name).matches(Slugs.FORM));
  }

  @Test
  void aTakenSlugGetsTheFirstFreeNumber() {
    assertEquals("a", Slugs.free("a", Set.of("b")));
    assertEquals("a-3", Slugs.free("a", Set.of("a", "a-2", "a-4")));
  }

  @Test
  void aLongSlugStaysWithinItsLengthWithANumberToo() {
    String slug = Slugs.of("x".repeat(119) + " y");
    assertEquals("x".repeat(119), slug);
    assertEquals("x".repeat(118) + "-2", Slugs.free("x".repeat(120), Set.of("x".repeat(120))));
  }
}
