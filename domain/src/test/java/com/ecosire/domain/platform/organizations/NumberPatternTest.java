package com.ecosire.domain.platform.organizations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @Test
  void writesYearMonthAndNumber() {
    assertEquals("SO/2026/0042", new NumberPattern("SO/{year}/{number:4}").format(42, DAY));
    assertEquals("26-03-7", new NumberPattern("{yy}-{month}-{number}").format(7, DAY));
    assertEquals("$1\\000009", new NumberPattern("$1\\{number:6}").format(9, DAY));
  }

  @Test
  void aNumberOutgrowsItsDigits() {
    assertEquals("HD-2026-12345", new NumberPattern("HD-{year}-{number:4}").format(12_345, DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SO/{year}",
        "{number}/{number:4}",
        "{day}/{number}",
        "{number",
        "}{number}",
        "{number:0}",
        "{number:100}",
        "{number:-1}",
        "{Number}",
        "{year}\n{number}",
        "{number:41}",
        "a long text that gives forty-one {number:8}"
      })
  void refusesWhatGivesNoGoodNumber(String text) {
    assertTrue(new NumberPattern(text).fault().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{number}",
        "{number:40}",
        "{year}{year}{number:4}",
        "INV/{year}/{month}/{number}"
      })
  void acceptsWhatHasTheNumberOnce(String text) {
    assertFalse(new NumberPattern(text).fault().isPresent());
  }

  @Test
  void startsAgainNoMoreOftenThanItTellsPeriodsApart() {
    assertEquals(NumberReset.NEVER, cycle("A{number}", NumberReset.YEARLY));
    assertEquals(NumberReset.NEVER, cycle("A{month}{number}", NumberReset.MONTHLY));
    assertEquals(NumberReset.YEARLY, cycle("A{yy}{number}", NumberReset.MONTHLY));
    assertEquals(NumberReset.MONTHLY, cycle("A{year}{month}{number}", NumberReset.MONTHLY));
    assertEquals(NumberReset.YEARLY, cycle("A{year}{month}{number}", NumberReset.YEARLY));
    assertEquals(NumberReset.NEVER, cycle("A{year}{number}", NumberReset.NEVER));
  }

  private static NumberReset cycle(String text, NumberReset wanted) {
    return new NumberPattern(text).cycle(wanted);
  }
}
