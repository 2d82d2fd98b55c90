package com.ecosire.domain.finance.taxes.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.finance.taxes.calculation.AppliedTax.Trait;
import com.ecosire.domain.finance.taxes.calculation.TaxCalculation.Side;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every document, tried on many that are made at random from fixed seeds. */
class TaxCalculationPropertiesTest {
  private static final int DOCUMENTS = 3000;

  private interface Property {
    void holds(List<CalculationLine> lines, TaxCalculation result);
  }

  private static void forAll(TaxRounding rounding, Property property) {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      List<CalculationLine> lines = TaxSamples.document(new Random(seed));
      Side side = seed % 3 == 0 ? Side.BUYER : Side.SELLER;
      property.holds(lines, TaxCalculation.of(lines, rounding, side));
    }
  }

  private static void forAll(Property property) {
    forAll(TaxRounding.LINE, property);
    forAll(TaxRounding.DOCUMENT, property);
  }

  @Test
  void subtotalAndTaxAreTheTotalAndTheLinesAddUpToThem() {
    forAll(
        (lines, result) -> {
          assertEquals(result.total(), result.subtotal() + result.taxAmount());
          assertEquals(
              result.total(), result.lines().stream().mapToLong(CalculatedLine::gross).sum());
          assertEquals(
              result.taxAmount(), result.taxes().stream().mapToLong(LineTax::amount).sum());
        });
  }

  @Test
  void aPriceThatIncludesItsTaxesIsWhatIsPaid() {
    forAll(
        (lines, result) -> {
          for (int i = 0; i < lines.size(); i++) {
            CalculationLine line = lines.get(i);
            CalculatedLine calculated = result.lines().get(i);
            assertEquals(line.amount(), line.isIncluded() ? calculated.gross() : calculated.net());
          }
        });
  }

  @Test
  void anAddedTaxOfADocumentIsItsExactSumRoundedOnce() {
    forAll(
        TaxRounding.DOCUMENT,
        (lines, result) ->
            result.taxes().stream()
                .map(LineTax::tax)
                .filter(
                    tax -> !tax.is(Trait.INCLUDED) && !tax.is(Trait.COMPOUND) && tax.isCharged())
                .forEach(
                    tax -> assertEquals(Money.round(exact(tax, lines)), amountOf(tax, result))));
  }

  private static BigDecimal exact(AppliedTax tax, List<CalculationLine> lines) {
    return lines.stream()
        .filter(line -> line.taxes().contains(tax))
        .map(line -> tax.on(BigDecimal.valueOf(line.amount()), line.quantity()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static long amountOf(AppliedTax tax, TaxCalculation result) {
    return result.taxes().stream()
        .filter(total -> total.tax().equals(tax))
        .mapToLong(LineTax::amount)
        .sum();
  }

  @Test
  void aLineIsAtMostOneUnitForEachTaxAwayFromWhatItWouldBeAlone() {
    forAll(
        TaxRounding.DOCUMENT,
        (lines, result) -> {
          TaxCalculation alone = TaxCalculation.of(lines, TaxRounding.LINE, Side.SELLER);
          for (int i = 0; i < lines.size(); i++) {
            long difference = Math.abs(result.lines().get(i).tax() - alone.lines().get(i).tax());
            assertTrue(
                difference <= 2L * lines.get(i).taxes().size(),
                "line " + i + " differs by " + difference);
          }
        });
  }

  @Test
  void theOrderOfTheLinesDoesNotMatterToTheDocument() {
    forAll(
        TaxRounding.DOCUMENT,
        (lines, result) -> {
          List<CalculationLine> shuffled = new ArrayList<>(lines);
          Collections.shuffle(shuffled, new Random(lines.size()));
          Side side =
              result.taxes().stream().anyMatch(tax -> tax.selfAssessed() != 0)
                  ? Side.BUYER
                  : Side.SELLER;
          TaxCalculation other = TaxCalculation.of(shuffled, TaxRounding.DOCUMENT, side);
          assertEquals(result.taxAmount(), other.taxAmount());
          assertEquals(result.subtotal(), other.subtotal());
        });
  }

  @Test
  void aCreditNoteMirrorsItsInvoice() {
    for (TaxRounding rounding : TaxRounding.values()) {
      forAll(
          rounding,
          (lines, result) -> {
            TaxCalculation invoice = TaxCalculation.of(lines, rounding, Side.SELLER);
            TaxCalculation credit = TaxCalculation.of(credited(lines), rounding, Side.SELLER);
            assertEquals(-invoice.taxAmount(), credit.taxAmount());
            assertEquals(-invoice.subtotal(), credit.subtotal());
          });
    }
  }

  private static List<CalculationLine> credited(List<CalculationLine> lines) {
    return lines.stream()
        .map(
            line -> new CalculationLine("", line.quantity().negate(), -line.amount(), line.taxes()))
        .toList();
  }
}
