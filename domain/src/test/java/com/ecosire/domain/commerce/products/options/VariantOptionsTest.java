package com.ecosire.domain.commerce.products.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariantOptionsTest {
  private static final ProductAttribute SIZE = new ProductAttribute("Size", List.of("S", "M"));
  private static final ProductAttribute FIT = new ProductAttribute("Fit", List.of("slim", "wide"));
  private static final VariantOption S = new VariantOption("Size", "S");
  private static final VariantOption SLIM = new VariantOption("Fit", "slim");

  @Test
  void combinationsRunThroughTheLastAttributeFirst() {
    List<String> names =
        VariantOptions.combinations(List.of(SIZE, FIT)).stream()
            .map(options -> VariantOptions.name("T", options))
            .toList();
    assertEquals(List.of("T / S / slim", "T / S / wide", "T / M / slim", "T / M / wide"), names);
    assertEquals(4, VariantOptions.count(List.of(SIZE, FIT)));
  }

  @Test
  void theKeyDoesNotDependOnTheOrderButOnEveryValue() {
    assertEquals(VariantOptions.key(List.of(S, SLIM)), VariantOptions.key(List.of(SLIM, S)));
    assertNotEquals(VariantOptions.key(List.of(S)), VariantOptions.key(List.of(SLIM)));
    assertNotEquals(
        VariantOptions.key(List.of(new VariantOption("a", "bc"))),
        VariantOptions.key(List.of(new VariantOption("ab", "c"))));
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    String name = VariantOptions.name("😀".repeat(259), List.of(S));
    assertEquals(260, name.codePointCount(0, name.length()));
  }

  @Test
  void anOptionNamedTwiceIsAFault() {
    List<String> codes =
        VariantOptions.faults(List.of(S, S), List.of(SIZE, FIT)).stream()
            .map(fault -> fault.field() + " " + fault.code())
            .toList();
    assertEquals(List.of("options[1].name duplicate", "options missing_option"), codes);
  }
}
