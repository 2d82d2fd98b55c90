package com.ecosire.domain.commerce.pricing.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.pricing.calculation.BasketLine.Kind;
import com.ecosire.domain.commerce.pricing.calculation.Offer.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscountsTest {
  private static final UUID BOOK = UUID.randomUUID();
  private int made;

  private static BasketLine line(String quantity, long total) {
    return new BasketLine(
        Kind.GOODS, Optional.of(BOOK), List.of("novels", "books"), new BigDecimal(quantity), total);
  }

  private static List<BasketLine> lines(long... totals) {
    List<BasketLine> lines = new ArrayList<>();
    for (long total : totals) {
      lines.add(line("1", total));
    }
    return lines;
  }

  private Offer offer(boolean combinable, Terms terms) {
    return offer(combinable, terms, Set.of(), Set.of());
  }

  private Offer offer(boolean combinable, Terms terms, Set<UUID> products, Set<String> categories) {
    Instant later = Instant.EPOCH.plusSeconds(made++);
    return new Offer(UUID.randomUUID(), terms, products, categories, combinable, later);
  }

  private static Terms percent(String percent) {
    return new Terms(PromotionKind.PERCENT, new BigDecimal(percent), 0, 0, 0);
  }

  private static Terms amount(long amount) {
    return new Terms(PromotionKind.AMOUNT, BigDecimal.ZERO, amount, 0, 0);
  }

  private static Terms buyGet(int buy, int get) {
    return new Terms(PromotionKind.BUY_X_GET_Y, BigDecimal.ZERO, 0, buy, get);
  }

  private static final Terms FREE_SHIPPING =
      new Terms(PromotionKind.FREE_SHIPPING, BigDecimal.ZERO, 0, 0, 0);

  @Test
  void withoutOffersNothingIsTakenOff() {
    Discounts none = Discounts.of(lines(100, 200), List.of());
    assertEquals(List.of(0L, 0L), none.shares());
    assertTrue(none.amounts().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "10,    1000, 1000, 1000, 100, 100, 100",
    "33.33, 100,  100,  100,  34,  33,  33", // 99.99 is 100
    "10,    500,  300,  207,  51,  30,  20", // 100.7 is 101: 50, 30 and 20, and 1 remains
    "100,   7,    8,    9,    7,   8,   9",
    "0,     7,    8,    9,    0,   0,   0",
  })
  void aDiscountIsSharedInProportionAndTheGreatestLineTakesTheRemainder(
      String percent, long a, long b, long c, long first, long second, long third) {
    Discounts discounts = Discounts.of(lines(a, b, c), List.of(offer(false, percent(percent))));
    assertEquals(List.of(first, second, third), discounts.shares());
  }

  @Test
  void noLineGivesMoreThanItHas() {
    Discounts discounts = Discounts.of(lines(1, 1, 1), List.of(offer(false, amount(2))));
    assertEquals(List.of(1L, 1L, 0L), discounts.shares());
  }

  @Test
  void anAmountIsAtMostWhatTheMatchingItemsCost() {
    assertEquals(300, Discounts.of(lines(100, 200), List.of(offer(false, amount(500)))).total());
    assertEquals(250, Discounts.of(lines(100, 200), List.of(offer(false, amount(250)))).total());
  }

  @Test
  void onlyMatchingItemsCount() {
    BasketLine toy =
        new BasketLine(
            Kind.GOODS, Optional.of(UUID.randomUUID()), List.of("toys"), BigDecimal.ONE, 1000);
    BasketLine given = new BasketLine(Kind.OTHER, Optional.empty(), List.of(), BigDecimal.ONE, -50);
    BasketLine transport =
        new BasketLine(Kind.SHIPPING, Optional.empty(), List.of(), BigDecimal.ONE, 500);
    List<BasketLine> lines = List.of(line("1", 2000), toy, given, transport);
    assertEquals(
        List.of(200L, 0L, 0L, 0L),
        shares(lines, offer(false, percent("10"), Set.of(BOOK), Set.of())));
    assertEquals(
        List.of(200L, 0L, 0L, 0L),
        shares(lines, offer(false, percent("10"), Set.of(), Set.of("books"))));
    assertEquals(
        List.of(200L, 100L, 0L, 0L),
        shares(lines, offer(false, percent("10"), Set.of(BOOK), Set.of("toys"))));
    assertEquals(List.of(200L, 100L, 0L, 0L), shares(lines, offer(false, percent("10"))));
    assertEquals(List.of(0L, 0L, 0L, 500L), shares(lines, offer(false, FREE_SHIPPING)));
  }

  private static List<Long> shares(List<BasketLine> lines, Offer... offers) {
    return Discounts.of(lines, List.of(offers)).shares();
  }

  @Test
  void ofPromotionsThatAreNotCombinableTheGreatestIsTaken() {
    Offer small = offer(false, amount(10));
    Offer great = offer(false, amount(30));
    Offer middle = offer(false, percent("20"));
    Discounts discounts = Discounts.of(lines(100), List.of(small, great, middle));
    assertEquals(List.of(great.id()), List.copyOf(discounts.amounts().keySet()));
    assertEquals(30, discounts.total());
  }

  @Test
  void onATieTheOlderIsTaken() {
    Offer older = offer(false, amount(20));
    Offer younger = offer(false, percent("20"));
    Discounts discounts = Discounts.of(lines(100), List.of(younger, older));
    assertEquals(Set.of(older.id()), discounts.amounts().keySet());
  }

  @Test
  void combinableOnesApplyOneAfterAnotherPercentBeforeAmount() {
    Offer amount = offer(true, amount(100));
    Offer tenth = offer(true, percent("10"));
    Offer half = offer(true, percent("50"));
    Discounts discounts = Discounts.of(lines(1000), List.of(amount, tenth, half));
    // 1000 - 100 = 900, - 450 = 450, - 100 = 350
    assertEquals(
        List.of(tenth.id(), half.id(), amount.id()), List.copyOf(discounts.amounts().keySet()));
    assertEquals(List.of(100L, 450L, 100L), List.copyOf(discounts.amounts().values()));
    assertEquals(650, discounts.total());
  }

  @Test
  void combinableOnesTogetherOrAnotherAloneWhicheverGivesMore() {
    Offer one = offer(true, amount(10));
    Offer two = offer(true, amount(15));
    Offer alone = offer(false, amount(20));
    assertEquals(25, Discounts.of(lines(100), List.of(one, two, alone)).total());
    assertEquals(20, Discounts.of(lines(100), List.of(one, alone)).total());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, 3, 300", // one group
    "2, 1, 2, 0", // no full group
    "2, 1, 5, 300",
    "2, 1, 6, 600",
    "1, 1, 4, 600",
    "3, 2, 10, 1200",
    "2, 1, 3.9, 300",
  })
  void ofEachFullGroupSomeUnitsAreFree(int buy, int get, String quantity, long discount) {
    BasketLine units =
        line(quantity, new BigDecimal(quantity).multiply(BigDecimal.valueOf(300)).longValueExact());
    assertEquals(
        discount, Discounts.of(List.of(units), List.of(offer(false, buyGet(buy, get)))).total());
  }

  @Test
  void theCheapestUnitsAreFreeAndTheirLineGetsTheDiscount() {
    List<BasketLine> lines = List.of(line("2", 2000), line("1", 500));
    assertEquals(List.of(0L, 500L), shares(lines, offer(false, buyGet(2, 1))));
    assertEquals(List.of(0L, 500L), shares(lines, offer(false, buyGet(1, 1))));
  }

  @Test
  void groupsAreFilledWithTheCheapestUnitsFirst() {
    List<BasketLine> lines =
        List.of(
            line("1", 100),
            line("1", 90),
            line("1", 80),
            line("1", 70),
            line("1", 60),
            line("1", 50));
    // 50, 60 and 70 are a group, and 80, 90 and 100
    assertEquals(List.of(0L, 0L, 80L, 0L, 0L, 50L), shares(lines, offer(false, buyGet(2, 1))));
  }

  @Test
  void freeShippingIsWorthWhatShippingCosts() {
    BasketLine transport =
        new BasketLine(Kind.SHIPPING, Optional.empty(), List.of(), BigDecimal.ONE, 490);
    Offer free = offer(false, FREE_SHIPPING);
    assertEquals(490, Discounts.of(List.of(line("1", 100), transport), List.of(free)).total());
    assertEquals(Set.of(free.id()), Discounts.of(lines(100), List.of(free)).amounts().keySet());
  }

  @Test
  void whateverTheOffersTheSharesAddUpAndNoLineFallsBelowZero() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      List<BasketLine> lines = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(8); i++) {
        lines.add(
            line(
                BigDecimal.valueOf(random.nextInt(1, 9000), 3).toPlainString(),
                random.nextInt(5000)));
      }
      List<Offer> offers = new ArrayList<>();
      for (int i = 0; i < random.nextInt(6); i++) {
        offers.add(offer(random.nextBoolean(), anyTerms(random)));
      }
      Discounts discounts = Discounts.of(lines, offers);
      assertEquals(
          discounts.amounts().values().stream().mapToLong(a -> a).sum(), discounts.total());
      for (int i = 0; i < lines.size(); i++) {
        long share = discounts.shares().get(i);
        assertTrue(share >= 0 && share <= lines.get(i).total(), "seed " + seed + " line " + i);
      }
      for (Offer offer : offers) {
        assertTrue(
            discounts.total() >= Discounts.of(lines, List.of(offer)).total() || offer.combinable());
      }
    }
  }

  private static Terms anyTerms(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> percent(BigDecimal.valueOf(random.nextInt(10_001), 2).toPlainString());
      case 1 -> amount(random.nextInt(1, 8000));
      case 2 -> buyGet(random.nextInt(1, 4), random.nextInt(1, 3));
      default -> FREE_SHIPPING;
    };
  }
}
