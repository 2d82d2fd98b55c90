package com.ecosire.domain.commerce.pricing.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRoundingTest {
  @ParameterizedTest
  @CsvSource({
    "1,   2013.4, 2013",
    "1,   2013.5, 2014",
    "5,   2012.4, 2010",
    "5,   2012.5, 2015",
    "100, 2049.9, 2000",
    "100, 2050,   2100",
    "100, 49,     0",
  })
  void aPriceIsRoundedHalfUpToAMultiple(long multiple, String exact, long price) {
    assertEquals(price, new PriceRounding(multiple, Optional.empty()).apply(new BigDecimal(exact)));
  }

  @ParameterizedTest
  @CsvSource({
    "99,  2013, 1999",
    "99,  2060, 2099",
    "99,  2049, 2099", // 50 away from both
    "99,  2048, 1999",
    "99,  1999, 1999",
    "99,  10,   99",
    "99,  1,    99",
    "9,   14,   19", // 5 away from both
    "9,   13,   9",
    "0,   14,   10",
    "0,   15,   20",
    "5,   11,   15",
    "995, 1400, 995",
    "995, 1600, 1995",
  })
  void theLastDigitsBecomeTheEndingOfTheNearestSuchPrice(long ending, long price, long expected) {
    assertEquals(expected, ending(ending, price));
  }

  @Test
  void whatIsFreeStaysFree() {
    assertEquals(0, ending(99, 0));
  }

  private static long ending(long ending, long price) {
    return new PriceRounding(1, Optional.of(ending)).apply(BigDecimal.valueOf(price));
  }

  @Test
  void noSuchPriceIsNearerAndOnATieNoneIsHigher() {
    for (long digits : new long[] {0, 5, 9, 49, 95, 99}) {
      long span = digits < 10 ? 10 : 100;
      for (long price = 1; price < 1000; price++) {
        long chosen = ending(digits, price);
        assertEquals(digits, chosen % span);
        long away = Math.abs(chosen - price);
        assertTrue(away <= span / 2 || chosen == digits, price + " became " + chosen);
        assertTrue(
            away < span / 2 || chosen > price || chosen == digits, price + " became " + chosen);
      }
    }
  }
}
