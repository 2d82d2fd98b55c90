package com.ecosire.domain.commerce.downloads.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseVersionTest {
  @ParameterizedTest
  @CsvSource({
    "17.0.9, 17.0.10",
    "1.9, 1.10",
    "9, 10",
    "1.0, 1.0.1",
    "1.0-rc1, 1.0",
    "1.0-beta.2, 1.0-beta.10",
    "1.0-alpha, 1.0-beta",
    "0.9.9, 1.0-rc1",
    "1.0, 1.0.1-beta",
    "17.0.1.0.9, 17.0.1.1.0",
    "1.0-rc, 1.0-rc2",
    "2, 10000000000000000000000000000000000000"
  })
  void isHigherThan(String lower, String higher) {
    assertTrue(ReleaseVersion.isHigher(higher, lower));
    assertFalse(ReleaseVersion.isHigher(lower, higher));
  }

  @ParameterizedTest
  @CsvSource({"1.0, 1", "1.0.0, 1.0", "01.2, 1.2", "1.0-RC1, 1.0-rc1", "1.0+5, 1.0"})
  void isAsHighAs(String one, String other) {
    assertEquals(ReleaseVersion.rank(one), ReleaseVersion.rank(other));
  }

  @Test
  void theLongestRankFitsItsColumn() {
    assertTrue(ReleaseVersion.rank("1.".repeat(20)).length() <= 200);
    assertTrue(ReleaseVersion.rank("1a".repeat(20)).length() <= 200);
    assertTrue(ReleaseVersion.rank("1-" + "1a".repeat(19)).length() <= 200);
  }
}
