package com.ecosire.domain.finance.taxes.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.finance.taxes.calculation.TaxCalculation.Side;
import com.ecosire.domain.problem.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxCalculationTest {
  private static final AppliedTax VAT19 = TaxSamples.percent("vat19", "19");
  private static final AppliedTax INCLUDED19 = TaxSamples.percent("inc19", "19", Trait.INCLUDED);

  @ParameterizedTest
  @CsvSource({
    "10000, 19,     1900",
    "1,     19,     0",
    "3,     19,     1", // 0.57
    "50,    7,      4", // 3.5 rounds up
    "-50,   7,      -4", // and mirrors for a credit
    "9999,  8.875,  887", // 887.41
    "10000, 0,      0",
    "333,   100,    333",
  })
  void percentTaxIsRoundedHalfUp(long net, String rate, long tax) {
    for (TaxRounding rounding : TaxRounding.values()) {
      CalculatedLine line = one(rounding, Side.SELLER, net, TaxSamples.percent("t", rate));
      assertEquals(net, line.net());
      assertEquals(tax, line.tax());
      assertEquals(net + tax, line.gross());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "11900, 19, 10000, 1900",
    "100,   19, 84,    16", // 84.03
    "107,   7,  100,   7",
    "1,     19, 1,     0", // 0.84
    "3,     20, 3,     0", // 2.5 rounds up to 3
    "-3,    20, -3,    0",
    "9,     20, 8,     1", // 7.5 rounds up to 8
    "100,   0,  100,   0",
  })
  void anIncludedTaxLeavesTheNetRoundedHalfUpAndIsTheRest(
      long price, String rate, long net, long tax) {
    for (TaxRounding rounding : TaxRounding.values()) {
      CalculatedLine line =
          one(rounding, Side.SELLER, price, TaxSamples.percent("t", rate, Trait.INCLUDED));
      assertEquals(net, line.net(), "net of " + price);
      assertEquals(tax, line.tax());
      assertEquals(price, line.gross());
    }
  }

  @Test
  void aFixedTaxCountsTheQuantity() {
    CalculationLine line = TaxSamples.line("2.5", 1000, TaxSamples.fixed("bottle", 25));
    CalculatedLine result =
        TaxCalculation.of(List.of(line), TaxRounding.LINE, Side.SELLER).lines().getFirst();
    assertEquals(63, result.tax()); // 62.5
    assertEquals(1063, result.gross());
  }

  @Test
  void aFixedTaxCanBeIncluded() {
    AppliedTax bottle = TaxSamples.fixed("bottle", 25, Trait.INCLUDED);
    CalculationLine line =
        TaxSamples.line("4", 1300, bottle, TaxSamples.percent("vat", "20", Trait.INCLUDED));
    for (TaxRounding rounding : TaxRounding.values()) {
      CalculatedLine result =
          TaxCalculation.of(List.of(line), rounding, Side.SELLER).lines().getFirst();
      assertEquals(1000, result.net()); // (1300 - 100) / 1.2
      assertEquals(List.of(100L, 200L), result.taxes().stream().map(LineTax::amount).toList());
    }
  }

  @Test
  void aCompoundTaxCountsTheTaxesBeforeItIntoItsBaseAndOthersDoNot() {
    AppliedTax gst = TaxSamples.percent("gst", "5");
    AppliedTax qst = TaxSamples.percent("qst", "10", Trait.COMPOUND);
    AppliedTax city = TaxSamples.percent("city", "1");
    CalculatedLine line = one(TaxRounding.LINE, Side.SELLER, 10_000, gst, qst, city);
    assertEquals(List.of(500L, 1050L, 100L), line.taxes().stream().map(LineTax::amount).toList());
    assertEquals(
        List.of(10_000L, 10_500L, 10_000L), line.taxes().stream().map(LineTax::base).toList());
  }

  @Test
  void compoundTaxesCanBeIncludedToo() {
    AppliedTax gst = TaxSamples.percent("gst", "5", Trait.INCLUDED);
    AppliedTax qst = TaxSamples.percent("qst", "10", Trait.INCLUDED, Trait.COMPOUND);
    CalculatedLine line = one(TaxRounding.DOCUMENT, Side.SELLER, 11_550, gst, qst);
    assertEquals(10_000, line.net());
    assertEquals(List.of(500L, 1050L), line.taxes().stream().map(LineTax::amount).toList());
  }

  @Test
  void severalIncludedTaxesShareTheRest() {
    AppliedTax one = TaxSamples.percent("a", "10", Trait.INCLUDED);
    AppliedTax other = TaxSamples.percent("b", "10", Trait.INCLUDED);
    for (TaxRounding rounding : TaxRounding.values()) {
      CalculatedLine line = one(rounding, Side.SELLER, 100, one, other);
      assertEquals(83, line.net()); // 83.33
      assertEquals(List.of(9L, 8L), line.taxes().stream().map(LineTax::amount).toList());
    }
  }

  @Test
  void includedAndExcludedTaxesOnOneLineAreRefused() {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> TaxSamples.line("1", 100, VAT19, INCLUDED19));
    assertEquals("mixed_taxes", refusal.problem().details().getFirst().code());
  }

  @Test
  void reverseChargeIsZeroOnASale() {
    AppliedTax reverse = TaxSamples.percent("rc", "19", Trait.REVERSE_CHARGE);
    LineTax tax = one(TaxRounding.DOCUMENT, Side.SELLER, 10_000, reverse).taxes().getFirst();
    assertEquals(new LineTax(reverse, 10_000, 0, 0), tax);
  }

  @Test
  void reverseChargeOnAPurchaseIsAssessedByTheBuyerAndNotPaidToTheSeller() {
    AppliedTax reverse = TaxSamples.percent("rc", "19", Trait.REVERSE_CHARGE);
    for (TaxRounding rounding : TaxRounding.values()) {
      CalculatedLine line = one(rounding, Side.BUYER, 10_000, reverse);
      assertEquals(10_000, line.gross());
      assertEquals(new LineTax(reverse, 10_000, 0, 1900), line.taxes().getFirst());
    }
  }

  @Test
  void lineRoundingRoundsEachLine() {
    TaxCalculation result = threeOf(333, TaxRounding.LINE, VAT19);
    assertEquals(3 * 63, result.taxAmount()); // 63.27 each
  }

  @Test
  void documentRoundingRoundsOnceAndSpreadsTheDifferenceOverTheLargestLines() {
    List<CalculationLine> lines =
        List.of(
            TaxSamples.line("1", 133, VAT19),
            TaxSamples.line("1", 733, VAT19),
            TaxSamples.line("1", 433, VAT19));
    TaxCalculation result = TaxCalculation.of(lines, TaxRounding.DOCUMENT, Side.SELLER);
    // 25.27 + 139.27 + 82.27 = 246.81, where the lines alone give 25 + 139 + 82 = 246
    assertEquals(247, result.taxAmount());
    assertEquals(
        List.of(25L, 140L, 82L), result.lines().stream().map(CalculatedLine::tax).toList());
  }

  @Test
  void documentRoundingOfIncludedTaxesKeepsEveryPrice() {
    TaxCalculation result = threeOf(100, TaxRounding.DOCUMENT, INCLUDED19);
    assertEquals(252, result.subtotal()); // 300 / 1.19 = 252.10
    assertEquals(48, result.taxAmount());
    assertTrue(result.lines().stream().allMatch(line -> line.gross() == 100));
  }

  @Test
  void thirdsOfAUnitAddUpBeforeTheyAreRounded() {
    AppliedTax half = TaxSamples.percent("half", "50", Trait.INCLUDED);
    // 3 x (1 / 1.5) is exactly 2, and 3 x (0.5 / 1.5) exactly 1
    assertEquals(2, threeOf(1, TaxRounding.DOCUMENT, half).subtotal());
  }

  @Test
  void eachTaxIsListedOnceWithItsBaseAndAmount() {
    AppliedTax vat7 = TaxSamples.percent("vat7", "7");
    List<CalculationLine> lines =
        List.of(
            TaxSamples.line("1", 1000, VAT19),
            TaxSamples.line("1", 500, vat7),
            TaxSamples.line("1", 2000, VAT19));
    TaxCalculation result = TaxCalculation.of(lines, TaxRounding.DOCUMENT, Side.SELLER);
    assertEquals(
        List.of(new LineTax(VAT19, 3000, 570, 0), new LineTax(vat7, 500, 35, 0)), result.taxes());
  }

  @Test
  void amountsBeyondWhatCanBeShownAreRefused() {
    CalculationLine line = TaxSamples.line("1", (1L << 53) - 1, VAT19);
    TaxCalculation result = TaxCalculation.of(List.of(line), TaxRounding.LINE, Side.SELLER);
    assertThrows(ProblemException.class, result::total);
  }

  private static TaxCalculation threeOf(long amount, TaxRounding rounding, AppliedTax tax) {
    CalculationLine line = new CalculationLine("", BigDecimal.ONE, amount, List.of(tax));
    return TaxCalculation.of(Stream.generate(() -> line).limit(3).toList(), rounding, Side.SELLER);
  }

  private static CalculatedLine one(
      TaxRounding rounding, Side side, long amount, AppliedTax... taxes) {
    List<CalculationLine> lines = List.of(TaxSamples.line("1", amount, taxes));
    return TaxCalculation.of(lines, rounding, side).lines().getFirst();
  }
}
