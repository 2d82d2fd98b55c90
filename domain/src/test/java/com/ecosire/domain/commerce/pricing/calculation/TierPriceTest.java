package com.ecosire.domain.commerce.pricing.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.pricing.calculation.PriceFormula.OwnPrice;
import com.ecosire.domain.commerce.pricing.calculation.TierPrice.Style;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierPriceTest {
  private static final Optional<OwnPrice> OWN = Optional.of(new OwnPrice(1000, 400));
  private static final Style VOLUME = new Style(TierMode.VOLUME, PriceRounding.NONE);
  private static final Style GRADUATED = new Style(TierMode.GRADUATED, PriceRounding.NONE);

  private static Tier tier(int distance, String from, PriceFormula formula) {
    return new Tier(UUID.randomUUID(), distance, new BigDecimal(from), Instant.EPOCH, formula);
  }

  private static Tier fixed(int distance, String from, long price) {
    return tier(distance, from, new PriceFormula(PriceMethod.FIXED, price, BigDecimal.ZERO, 0));
  }

  private static PriceFormula relative(PriceMethod method, String percent, long addition) {
    return new PriceFormula(method, 0, new BigDecimal(percent), addition);
  }

  private static long price(Style style, String quantity, Tier... tiers) {
    return TierPrice.of(List.of(tiers), new BigDecimal(quantity), style, OWN)
        .orElseThrow()
        .unitPrice();
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT_OFF,    10,   0,     900",
    "PERCENT_OFF,    33.3, 0,     667",
    "PERCENT_OFF,    100,  0,     0",
    "PERCENT_OFF,    50,   -600,  0",
    "PERCENT_OFF,    10,   50,    950",
    "MARKUP_ON_COST, 25,   0,     500",
    "MARKUP_ON_COST, 25,   -1,    499",
    "MARKUP_ON_COST, 0.1,  0,     400",
  })
  void aPriceIsMadeFromTheItemsOwnPriceOrCost(
      PriceMethod method, String percent, long addition, long price) {
    assertEquals(price, price(VOLUME, "1", tier(0, "1", relative(method, percent, addition))));
  }

  @Test
  void theMostSpecificScopeWinsBeforeTheHigherQuantity() {
    Tier variant = fixed(0, "1", 11);
    Tier product = fixed(1, "5", 22);
    Tier category = fixed(2, "1", 33);
    Tier above = fixed(3, "1", 44);
    Tier all = fixed(1000, "1", 55);
    assertEquals(11, price(VOLUME, "10", all, above, category, product, variant));
    assertEquals(22, price(VOLUME, "10", all, above, category, product));
    assertEquals(33, price(VOLUME, "4", all, above, category, product));
    assertEquals(44, price(VOLUME, "4", all, above));
  }

  @Test
  void theHighestQuantityThatIsReachedWins() {
    Tier one = fixed(1, "1", 100);
    Tier ten = fixed(1, "10", 90);
    Tier hundred = fixed(1, "100", 80);
    assertEquals(100, price(VOLUME, "9.999", one, ten, hundred));
    assertEquals(90, price(VOLUME, "10", one, ten, hundred));
    assertEquals(80, price(VOLUME, "1000", one, ten, hundred));
  }

  @Test
  void ofTwoAlikeTheNewerWins() {
    Tier old = fixed(1, "1", 100);
    Tier young =
        new Tier(
            UUID.randomUUID(),
            1,
            BigDecimal.ONE,
            Instant.EPOCH.plusSeconds(1),
            fixed(1, "1", 90).formula());
    assertEquals(90, price(VOLUME, "1", old, young));
  }

  @Test
  void whatReachesNoTierHasNoPriceInTheList() {
    assertTrue(TierPrice.of(List.of(fixed(0, "5", 1)), BigDecimal.ONE, VOLUME, OWN).isEmpty());
    assertTrue(TierPrice.of(List.of(), BigDecimal.ONE, GRADUATED, OWN).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "1,   1000",
    "9,   1000",
    "10,  980", // 9 x 1000 + 1 x 800
    "15,  920", // 9 x 1000 + 6 x 800
    "20,  895", // 9 x 1000 + 10 x 800 + 1 x 900, of which the last is dearer on purpose
    "3,   1000",
    "9.5, 1000",
    "10.5, 971", // (9 x 1000 + 1.5 x 800) / 10.5 = 971.43
  })
  void graduatedPricesEachPartAtItsOwnTier(String quantity, long average) {
    Tier one = fixed(1, "1", 1000);
    Tier ten = fixed(1, "10", 800);
    Tier twenty = fixed(1, "20", 900);
    assertEquals(average, price(GRADUATED, quantity, one, ten, twenty));
  }

  @Test
  void theAverageIsRoundedHalfUp() {
    assertEquals(94, price(GRADUATED, "2", fixed(1, "1", 100), fixed(1, "2", 87))); // 93.5
    assertEquals(93, price(GRADUATED, "3", fixed(1, "1", 100), fixed(1, "2", 90))); // 93.33
  }

  @Test
  void partsBelowTheLowestTierHaveTheItemsOwnPrice() {
    assertEquals(960, price(GRADUATED, "5", fixed(1, "5", 800)));
    assertEquals(800, price(VOLUME, "5", fixed(1, "5", 800)));
  }

  @Test
  void aLessSpecificTierPricesWhatAMoreSpecificOneDoesNotReach() {
    Tier all = fixed(1000, "1", 500);
    Tier variant = fixed(0, "3", 100);
    assertEquals(300, price(GRADUATED, "4", all, variant));
    assertEquals(100, price(VOLUME, "4", all, variant));
  }

  @Test
  void inAnotherCurrencyOnlyFixedPricesCanBeUsed() {
    Tier off = tier(0, "1", relative(PriceMethod.PERCENT_OFF, "10", 0));
    Tier fixed = fixed(1, "1", 70);
    Optional<OwnPrice> foreign = Optional.empty();
    assertEquals(
        70,
        TierPrice.of(List.of(off, fixed), BigDecimal.ONE, VOLUME, foreign)
            .orElseThrow()
            .unitPrice());
    assertTrue(TierPrice.of(List.of(off), BigDecimal.ONE, VOLUME, foreign).isEmpty());
    List<Tier> fromFive = List.of(fixed(0, "5", 70));
    assertTrue(TierPrice.of(fromFive, BigDecimal.TEN, GRADUATED, foreign).isEmpty());
    assertEquals(
        70, TierPrice.of(fromFive, BigDecimal.TEN, VOLUME, foreign).orElseThrow().unitPrice());
  }

  @Test
  void theRuleIsTheOneThatTheWholeQuantityReaches() {
    Tier one = fixed(1, "1", 100);
    Tier ten = fixed(1, "10", 90);
    for (Style style : List.of(VOLUME, GRADUATED)) {
      assertEquals(
          ten.rule(),
          TierPrice.of(List.of(one, ten), BigDecimal.TEN, style, OWN).orElseThrow().rule());
    }
  }

  /** Unit by unit, as somebody would count on paper. */
  @Test
  void graduatedIsTheSumOverSingleUnits() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Tier> tiers = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(5); i++) {
        tiers.add(
            fixed(random.nextInt(3), String.valueOf(random.nextInt(1, 20)), random.nextInt(500)));
      }
      int quantity = random.nextInt(1, 30);
      BigDecimal units = BigDecimal.valueOf(quantity);
      Optional<TierPrice> priced = TierPrice.of(tiers, units, GRADUATED, OWN);
      Collections.shuffle(tiers, random);
      assertEquals(priced, TierPrice.of(tiers, units, GRADUATED, OWN), "order of the tiers");
      if (priced.isPresent()) {
        long sum = IntStream.rangeClosed(1, quantity).mapToLong(unit -> volume(tiers, unit)).sum();
        long average = Math.floorDiv(2 * sum + quantity, 2L * quantity);
        assertEquals(average, priced.get().unitPrice(), "seed " + seed);
      }
    }
  }

  private static long volume(List<Tier> tiers, int unit) {
    return TierPrice.of(tiers, BigDecimal.valueOf(unit), VOLUME, OWN)
        .map(TierPrice::unitPrice)
        .orElse(1000L);
  }
}
