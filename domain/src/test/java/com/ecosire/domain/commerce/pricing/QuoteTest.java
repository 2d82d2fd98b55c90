package com.ecosire.domain.commerce.pricing;

import static com.ecosire.domain.commerce.pricing.Market.code;
import static com.ecosire.domain.commerce.pricing.Market.item;
import static com.ecosire.domain.commerce.pricing.Market.map;
import static com.ecosire.domain.commerce.pricing.Market.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.pricing.PriceQuote.QuotedLine;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private final Market market = new Market();
  private final UUID product = market.product("P");

  @Test
  void withoutListsAnItemHasItsOwnPrice() {
    PriceQuote quote = market.quote(List.of(item(product, 2.5)));
    QuotedLine line = quote.lines().getFirst();
    assertEquals(1000, line.listPrice());
    assertEquals(1000, line.unitPrice());
    assertEquals(2500, line.total());
    assertNull(line.ruleId());
    assertNull(quote.pricelistId());
    assertEquals("usd", quote.currency());
    assertEquals(2500, quote.total());
  }

  @Test
  void aVariantHasItsOwnPriceOrThatOfItsProduct() {
    UUID shirt =
        market.product(
            "S", "attributes", List.of(Map.of("name", "size", "values", List.of("m", "l"))));
    UUID medium = market.variant(shirt, "m");
    UUID large = market.variant(shirt, "l", "price", 1500);
    PriceQuote quote =
        market.quote(
            List.of(
                map("productId", shirt, "variantId", medium, "quantity", 1),
                map("productId", shirt, "variantId", large, "quantity", 1)));
    assertEquals(List.of(1000L, 1500L), quote.lines().stream().map(QuotedLine::unitPrice).toList());
  }

  @Test
  void pricesAreLookedForInTheNamedListThenByTagCountryAndDefault() {
    UUID named = market.list("named");
    UUID tagged = market.list("tagged", "contactTags", List.of("vip", "reseller"));
    UUID country = market.list("country", "countries", List.of("FR"));
    UUID usual = market.list("usual", "isDefault", true);
    UUID contact = market.contact("tags", List.of("vip"), "address", Map.of("country", "FR"));
    assertEquals(1000, market.price(product, 1, "contactId", contact));
    market.rule(usual, 40);
    assertEquals(40, market.price(product, 1, "contactId", contact));
    market.rule(country, 30);
    assertEquals(30, market.price(product, 1, "contactId", contact));
    assertEquals(30, market.price(product, 1, "country", "FR"));
    assertEquals(40, market.price(product, 1, "contactId", contact, "country", "DE"));
    assertEquals(40, market.price(product, 1));
    market.rule(tagged, 20);
    assertEquals(20, market.price(product, 1, "contactId", contact));
    market.rule(named, 10);
    assertEquals(10, market.price(product, 1, "contactId", contact, "pricelistId", named));
    PriceQuote quote =
        market.quote(List.of(item(product, 1)), "contactId", contact, "pricelistId", named);
    assertEquals(named, quote.pricelistId());
    assertEquals(1000, quote.lines().getFirst().listPrice());
  }

  @Test
  void ofListsThatFitTheFirstByPriorityCounts() {
    market.rule(market.list("late", "priority", 9, "contactTags", List.of("vip")), 90);
    market.rule(market.list("early", "priority", 1, "contactTags", List.of("vip")), 10);
    assertEquals(10, market.price(product, 1, "contactId", market.contact("tags", List.of("vip"))));
  }

  @Test
  void onlyListsThatAreActiveInTheCurrencyAndValidTakePart() {
    UUID inactive = market.list("inactive", "active", false);
    UUID past = market.list("past", "validUntil", "2025-12-31");
    UUID euro = market.list("euro", "currency", "eur");
    UUID later = market.list("later", "validFrom", "2030-01-01", "isDefault", true);
    for (UUID list : List.of(inactive, past, euro, later)) {
      market.rule(list, 1);
    }
    assertEquals(1000, market.price(product, 1, "at", "2026-06-01T00:00:00Z"));
    assertEquals(1, market.price(product, 1, "at", "2030-01-01T00:00:00Z"));
    assertEquals("not_active", refusedList(inactive));
    assertEquals("not_active", refusedList(past));
    assertEquals("wrong_currency", refusedList(euro, "currency", "usd"));
    assertEquals("unknown_reference", refusedList(UUID.randomUUID()));
    assertEquals(1, market.price(product, 1, "pricelistId", euro));
  }

  private String refusedList(UUID list, Object... pairs) {
    Map<String, Object> wanted = map(pairs);
    wanted.putAll(
        map("pricelistId", list, "items", List.of(item(product, 1)), "at", "2026-06-01T00:00:00Z"));
    Problem problem = market.tenant.refused("pricing.quote", wanted);
    assertEquals("pricelistId", path(problem));
    return code(problem);
  }

  @Test
  void theMostSpecificRuleWinsVariantProductNearestCategoryAll() {
    UUID books = market.category("books");
    market.category("novels", "parentId", books);
    UUID novel =
        market.product(
            "N",
            "category",
            "novels",
            "attributes",
            List.of(Map.of("name", "size", "values", List.of("m"))));
    UUID medium = market.variant(novel, "m");
    UUID list = market.list("one", "isDefault", true);
    Map<String, Object> item = map("productId", novel, "variantId", medium, "quantity", 10);
    market.rule(list, 50, "minQuantity", 10);
    assertEquals(50, price(item));
    market.rule(list, 40, "scope", "category", "category", "books");
    assertEquals(40, price(item));
    market.rule(list, 30, "scope", "category", "category", "novels");
    assertEquals(30, price(item));
    market.rule(list, 20, "scope", "product", "productId", novel);
    assertEquals(20, price(item));
    market.rule(list, 10, "scope", "variant", "variantId", medium, "minQuantity", 11);
    assertEquals(20, price(item));
    market.rule(list, 5, "scope", "variant", "variantId", medium);
    assertEquals(5, price(item));
  }

  private long price(Map<String, Object> item) {
    return market.quote(List.of(item)).lines().getFirst().unitPrice();
  }

  @Test
  void aRuleCountsOnlyInItsTime() {
    UUID list = market.list("one", "isDefault", true);
    market.rule(list, 10, "validFrom", "2026-02-01", "validUntil", "2026-02-28");
    assertEquals(1000, market.price(product, 1, "at", "2026-01-31T23:59:59Z"));
    assertEquals(10, market.price(product, 1, "at", "2026-02-01T00:00:00Z"));
    assertEquals(10, market.price(product, 1, "at", "2026-02-28T23:59:59Z"));
    assertEquals(1000, market.price(product, 1, "at", "2026-03-01T00:00:00Z"));
  }

  @Test
  void methodsWorkOnThePriceOrTheCostAndTheListRounds() {
    UUID list = market.list("one", "isDefault", true, "roundTo", 5, "priceEnding", 99);
    market.rule(
        list, 0, "method", "percent_off", "fixedPrice", null, "percent", 33.3, "addAmount", 20);
    // 667 + 20 = 687 is rounded to 685 and ends in 99 below or above: 699 is nearer
    assertEquals(699, market.price(product, 1));
    UUID markup = market.list("two");
    market.rule(markup, 0, "method", "markup_on_cost", "fixedPrice", null, "percent", 50);
    assertEquals(600, market.price(product, 1, "pricelistId", markup));
  }

  @Test
  void graduatedTiersAreAveraged() {
    UUID list = market.list("one", "isDefault", true, "tierMode", "graduated");
    market.rule(list, 1000);
    UUID tier = market.rule(list, 800, "minQuantity", 10);
    PriceQuote quote = market.quote(List.of(item(product, 15)));
    assertEquals(920, quote.lines().getFirst().unitPrice());
    assertEquals(13_800, quote.lines().getFirst().total());
    assertEquals(tier, quote.lines().getFirst().ruleId());
  }

  @Test
  void nothingIsConvertedBetweenCurrencies() {
    UUID euros = market.product("E", "currency", "eur", "name", "Euro item");
    Problem problem = market.refusedQuote(List.of(item(product, 1), item(euros, 1)));
    assertEquals("no_price", code(problem));
    assertEquals("items[1].productId", path(problem));
    assertTrue(problem.details().getFirst().message().contains("Euro item"));
    UUID list = market.list("one", "isDefault", true);
    market.rule(list, 0, "method", "percent_off", "fixedPrice", null, "percent", 5);
    assertEquals("no_price", code(market.refusedQuote(List.of(item(euros, 1)), "currency", "usd")));
    market.rule(list, 70, "scope", "product", "productId", euros);
    PriceQuote quote = market.quote(List.of(item(product, 1), item(euros, 1)));
    assertEquals(List.of(950L, 70L), quote.lines().stream().map(QuotedLine::unitPrice).toList());
    assertEquals(70, quote.lines().getLast().listPrice());
  }

  @Test
  void unknownItemsAndQuantitiesAreRefused() {
    Problem unknown = market.refusedQuote(List.of(item(product, 1), item(UUID.randomUUID(), 1)));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, unknown.code());
    assertEquals("items[1].productId", path(unknown));
    assertEquals("items[0].quantity", path(market.refusedQuote(List.of(item(product, 0)))));
    assertEquals("items[0].quantity", path(market.refusedQuote(List.of(item(product, -1)))));
    assertEquals("too_few_items", code(market.refusedQuote(List.of())));
    List<Map<String, Object>> many = java.util.Collections.nCopies(201, item(product, 1));
    assertEquals("too_many_items", code(market.refusedQuote(many)));
    assertEquals(
        ProblemCode.UNKNOWN_REFERENCE,
        market.refusedQuote(List.of(item(product, 1)), "contactId", UUID.randomUUID()).code());
  }

  @Test
  void taxIsThatOfTheTotalsLessTheDiscountShares() {
    UUID vat = market.tax("VAT", 19);
    UUID taxed = market.product("T", "taxIds", List.of(vat));
    market.promotion("kind", "amount", "amount", 300, "currency", "usd");
    PriceQuote quote = market.quote(List.of(item(taxed, 1), item(product, 2)));
    assertEquals(3000, quote.subtotal());
    assertEquals(300, quote.discountAmount());
    assertEquals(
        List.of(100L, 200L), quote.lines().stream().map(QuotedLine::discountShare).toList());
    assertEquals(171, quote.taxAmount());
    assertEquals(2871, quote.total());
    assertEquals(171, quote.lines().getFirst().taxAmount());
  }

  @Test
  void whereThePriceIncludesTheTaxTheSubtotalIsTheNet() {
    UUID vat = market.tax("VAT", 25, "priceIncluded", true);
    UUID taxed = market.product("T", "taxIds", List.of(vat));
    PriceQuote plain = market.quote(List.of(item(taxed, 1)));
    assertEquals(
        List.of(800L, 200L, 1000L), List.of(plain.subtotal(), plain.taxAmount(), plain.total()));
    market.promotion();
    PriceQuote reduced = market.quote(List.of(item(taxed, 1)));
    assertEquals(900, reduced.total());
    assertEquals(180, reduced.taxAmount());
    assertEquals(
        reduced.total(), reduced.subtotal() - reduced.discountAmount() + reduced.taxAmount());
  }

  @Test
  void taxRulesSeeTheCountryOfTheQuote() {
    UUID vat = market.tax("VAT", 20);
    market.tenant.call(
        "taxes.rules.create",
        map(
            "name",
            "fr",
            "scope",
            "sale",
            "country",
            "FR",
            "states",
            List.of("Savoie"),
            "taxIds",
            List.of(vat)));
    UUID contact = market.contact("address", Map.of("country", "FR", "state", "Savoie"));
    assertEquals(200, market.quote(List.of(item(product, 1)), "contactId", contact).taxAmount());
    assertEquals(
        200,
        market.quote(List.of(item(product, 1)), "contactId", contact, "country", "FR").taxAmount());
    assertEquals(
        0,
        market.quote(List.of(item(product, 1)), "contactId", contact, "country", "DE").taxAmount());
  }

  @Test
  void theSameInputAtTheSameInstantGivesTheSameAnswerThatAddsUp() {
    UUID added = market.tax("ADD", 8.875);
    UUID included = market.tax("INC", 19, "priceIncluded", true);
    List<UUID> products = new ArrayList<>(List.of(product));
    products.add(market.product("A", "taxIds", List.of(added), "price", 333));
    products.add(market.product("I", "taxIds", List.of(included), "price", 1999));
    market.rule(market.list("one", "isDefault", true), 777, "minQuantity", 3);
    market.promotion("combinable", true, "percent", 7.5);
    market.promotion("combinable", true, "kind", "amount", "amount", 250, "currency", "usd");
    Random random = new Random(1);
    for (int round = 0; round < 20; round++) {
      List<Map<String, Object>> items = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(5); i++) {
        items.add(
            item(products.get(random.nextInt(3)), BigDecimal.valueOf(random.nextInt(1, 9000), 3)));
      }
      PriceQuote quote = market.quote(items, "at", "2026-06-01T00:00:00Z");
      assertEquals(quote, market.quote(items, "at", "2026-06-01T00:00:00Z"));
      assertEquals(quote.total(), quote.subtotal() - quote.discountAmount() + quote.taxAmount());
      assertEquals(
          quote.discountAmount(),
          quote.lines().stream().mapToLong(QuotedLine::discountShare).sum());
      assertEquals(
          quote.discountAmount(), quote.promotions().stream().mapToLong(one -> one.amount()).sum());
      assertEquals(
          quote.taxAmount(), quote.lines().stream().mapToLong(QuotedLine::taxAmount).sum());
    }
  }
}
