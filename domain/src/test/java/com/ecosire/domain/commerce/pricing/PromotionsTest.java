package com.ecosire.domain.commerce.pricing;

import static com.ecosire.domain.commerce.pricing.Market.code;
import static com.ecosire.domain.commerce.pricing.Market.item;
import static com.ecosire.domain.commerce.pricing.Market.map;
import static com.ecosire.domain.commerce.pricing.Market.path;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.pricing.promotions.AppliedPromotion;
import com.ecosire.domain.commerce.pricing.promotions.GeneratedCodes;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromotionsTest {
  private final Market market = new Market();
  private final Tenant tenant = market.tenant;
  private final UUID product = market.product("P");

  private Problem refused(Object... pairs) {
    Map<String, Object> values = map("name", "x");
    values.putAll(map(pairs));
    return tenant.refused("pricing.promotions.create", values);
  }

  private GeneratedCodes generate(UUID promotion, Object... pairs) {
    Map<String, Object> values = map("count", 3);
    values.putAll(map(pairs));
    return tenant.call("pricing.codes.generate", values, "id", promotion);
  }

  @Test
  void creationIsAnEvent() {
    market.promotion();
    assertEquals("promotion.created", tenant.lastEvent().orElseThrow().event().name());
  }

  @Test
  void eachKindNeedsItsOwnFieldsAndRefusesTheOthers() {
    assertEquals("percent", path(refused("kind", "percent")));
    assertEquals("amount", path(refused("kind", "amount", "currency", "usd")));
    assertEquals("currency", path(refused("kind", "amount", "amount", 5)));
    assertEquals("getQuantity", path(refused("kind", "buy_x_get_y", "buyQuantity", 2)));
    assertEquals("not_allowed", code(refused("kind", "free_shipping", "percent", 5)));
    assertEquals("not_allowed", code(refused("kind", "percent", "percent", 5, "amount", 5)));
    market.promotion("kind", "free_shipping");
    market.promotion("kind", "buy_x_get_y", "buyQuantity", 2, "getQuantity", 1);
  }

  @Test
  void theEndMustNotBeBeforeTheBeginning() {
    Problem problem =
        refused(
            "kind",
            "percent",
            "percent",
            5,
            "startsAt",
            "2026-01-02T00:00:00Z",
            "endsAt",
            "2026-01-01T00:00:00Z");
    assertEquals("endsAt", path(problem));
  }

  @Test
  void codesAreUniqueOverPromotionsAndGeneratedCodesWhateverTheirCase() {
    market.promotion("code", "SUMMER");
    Problem twice = refused("kind", "percent", "percent", 5, "code", "summer");
    assertEquals(ProblemCode.ALREADY_EXISTS, twice.code());
    String generated = generate(market.promotion()).codes().getFirst();
    Problem taken =
        refused(
            "kind", "percent", "percent", 5, "code", generated.toLowerCase(java.util.Locale.ROOT));
    assertEquals(ProblemCode.ALREADY_EXISTS, taken.code());
    assertEquals("code", path(taken));
  }

  @Test
  void withoutACodeAPromotionAppliesByItself() {
    UUID promotion = market.promotion();
    PriceQuote quote = market.quote(List.of(item(product, 1)));
    assertEquals(List.of(new AppliedPromotion(promotion, null, 100)), quote.promotions());
    assertEquals(900, quote.total());
  }

  @Test
  void aCodeAppliesOnlyWhenItIsEntered() {
    UUID promotion = market.promotion("code", "SUMMER");
    assertEquals(1000, market.quote(List.of(item(product, 1))).total());
    PriceQuote quote =
        market.quote(List.of(item(product, 1)), "couponCodes", List.of("summer", "Summer"));
    assertEquals(List.of(new AppliedPromotion(promotion, "summer", 100)), quote.promotions());
    assertTrue(quote.rejectedCodes().isEmpty());
  }

  @Test
  void aCodeOutsideItsTimeIsListedWithTheReason() {
    String at = "2026-06-01T00:00:00Z";
    String later = "2026-06-01T00:00:00.001Z";
    market.promotion("code", "OVER", "endsAt", at);
    market.promotion("code", "SOON", "startsAt", later);
    market.promotion("code", "NOW", "startsAt", at, "endsAt", later);
    assertEquals("expired", market.rejection(product, "OVER", "at", at));
    assertEquals("not_started", market.rejection(product, "SOON", "at", at));
    assertEquals("", market.rejection(product, "NOW", "at", at));
  }

  @Test
  void aCodeThatDoesNotApplyIsListedWithTheReason() {
    UUID other = market.product("OTHER");
    market.promotion("code", "OFF", "active", false);
    market.promotion("code", "EURO", "currency", "eur");
    market.promotion("code", "MUCH", "minSubtotal", 1001);
    market.promotion("code", "ELSE", "productIds", List.of(other));
    market.promotion("code", "GROUP", "kind", "buy_x_get_y", "buyQuantity", 2, "getQuantity", 1);
    assertEquals("unknown", market.rejection(product, "NONE"));
    assertEquals("unknown", market.rejection(product, "OFF"));
    assertEquals("wrong_currency", market.rejection(product, "EURO"));
    assertEquals("below_minimum", market.rejection(product, "MUCH"));
    assertEquals("no_matching_item", market.rejection(product, "ELSE"));
    assertEquals("below_minimum", market.rejection(product, "GROUP"));
    market.promotion("code", "ENOUGH", "minSubtotal", 1000);
    assertEquals("", market.rejection(product, "ENOUGH"));
  }

  @Test
  void ofPromotionsThatAreNotCombinableTheGreatestIsTakenAndTheOthersCodesRejected() {
    market.promotion();
    market.promotion("code", "LESS", "percent", 5);
    UUID more = market.promotion("code", "MORE", "percent", 20);
    assertEquals("not_combinable", market.rejection(product, "LESS"));
    PriceQuote quote = market.quote(List.of(item(product, 1)), "couponCodes", List.of("MORE"));
    assertEquals(List.of(new AppliedPromotion(more, "MORE", 200)), quote.promotions());
  }

  @Test
  void combinablePromotionsApplyOneAfterAnother() {
    UUID amount =
        market.promotion("kind", "amount", "amount", 100, "currency", "usd", "combinable", true);
    UUID percent = market.promotion("combinable", true);
    PriceQuote quote = market.quote(List.of(item(product, 1)));
    assertEquals(
        List.of(new AppliedPromotion(percent, null, 100), new AppliedPromotion(amount, null, 100)),
        quote.promotions());
    assertEquals(800, quote.total());
  }

  @Test
  void aPromotionForACategoryIsForThoseBelowIt() {
    UUID books = market.category("books");
    market.category("novels", "parentId", books);
    UUID novel = market.product("N", "category", "novels");
    market.promotion("categories", List.of("BOOKS"));
    PriceQuote quote = market.quote(List.of(item(product, 1), item(novel, 1)));
    assertEquals(
        List.of(0L, 100L), quote.lines().stream().map(line -> line.discountShare()).toList());
    Problem unknown = refused("kind", "percent", "percent", 5, "categories", List.of("nowhere"));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, unknown.code());
  }

  @Test
  void generatedCodesAreDifferentAndHaveNoCharactersThatAreTakenForOthers() {
    UUID promotion = market.promotion();
    GeneratedCodes codes = generate(promotion, "count", 500, "prefix", "VIP-", "length", 6);
    assertEquals(500, codes.created());
    assertEquals(500, new HashSet<>(codes.codes()).size());
    assertTrue(codes.codes().stream().allMatch(code -> code.matches("VIP-[2-9A-HJKMNP-Z]{6}")));
    Page<?> page =
        tenant.call("pricing.codes.list", map("used", List.of(false)), "promotionId", promotion);
    assertEquals(500, page.total().orElseThrow());
    assertTrue(generate(promotion).codes().stream().allMatch(code -> code.length() == 10));
  }

  @Test
  void tenThousandCodesAreMadeAtOnceAndNoMore() {
    UUID promotion = market.promotion();
    assertEquals(10_000, generate(promotion, "count", 10_000).codes().size());
    for (int count : List.of(0, 10_001)) {
      Problem problem =
          tenant.refused("pricing.codes.generate", map("count", count), "id", promotion);
      assertEquals("count", path(problem));
    }
  }

  @Test
  void aPromotionHasItsOwnCodeOrGeneratedOnes() {
    UUID own = market.promotion("code", "SUMMER");
    Problem problem = tenant.refused("pricing.codes.generate", map("count", 1), "id", own);
    assertEquals(ProblemCode.CONFLICT, problem.code());
    UUID generated = market.promotion();
    generate(generated);
    Problem later =
        tenant.refused("pricing.promotions.update", map("code", "LATER"), "id", generated);
    assertEquals(ProblemCode.CONFLICT, later.code());
    assertEquals(1000, market.quote(List.of(item(product, 1))).total());
  }

  @Test
  void aCodeForAContactIsForNobodyElse() {
    UUID ada = market.contact();
    UUID bob = market.contact();
    GeneratedCodes codes = generate(market.promotion(), "contactIds", List.of(ada, bob));
    assertEquals(2, codes.created());
    String code = codes.codes().getFirst();
    assertEquals("", market.rejection(product, code, "contactId", ada));
    assertEquals("unknown", market.rejection(product, code, "contactId", bob));
    assertEquals("unknown", market.rejection(product, code));
    Problem problem =
        tenant.refused(
            "pricing.codes.generate",
            map("count", 1, "contactIds", List.of(UUID.randomUUID())),
            "id",
            market.promotion());
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, problem.code());
  }

  @Test
  void theCodesOfAMergedContactAreTheSurvivors() {
    UUID ada = market.contact();
    UUID twin = market.contact();
    String code = generate(market.promotion(), "contactIds", List.of(twin)).codes().getFirst();
    tenant.call("contacts.merge", map("survivorId", ada, "duplicateId", twin));
    assertEquals("", market.rejection(product, code, "contactId", ada));
  }

  @Test
  void twoCodesOfOnePromotionCountOnce() {
    List<String> codes = generate(market.promotion("combinable", true)).codes();
    PriceQuote quote = market.quote(List.of(item(product, 1)), "couponCodes", codes.subList(0, 2));
    assertEquals(1, quote.promotions().size());
    assertEquals(codes.get(1), quote.rejectedCodes().getFirst().code());
  }

  @Test
  void anUnusedPromotionIsDeletedWithItsCodes() {
    UUID promotion = market.promotion();
    String code = generate(promotion).codes().getFirst();
    tenant.call("pricing.promotions.delete", Map.of(), "id", promotion);
    assertEquals("unknown", market.rejection(product, code));
  }

  @Test
  void freeShippingIsListedBeforeThereIsShipping() {
    market.promotion("code", "SHIP", "kind", "free_shipping");
    PriceQuote quote = market.quote(List.of(item(product, 1)), "couponCodes", List.of("SHIP"));
    assertEquals(0, quote.promotions().getFirst().amount());
    assertTrue(quote.rejectedCodes().isEmpty());
  }

  @Test
  void promotionsAreListedByCodeAndTime() {
    UUID one = market.promotion("code", "ONE", "startsAt", "2026-01-01T00:00:00Z");
    market.promotion("active", false);
    assertEquals(List.of(one), ids(map("code", List.of("one"))));
    assertEquals(List.of(one), ids(map("active", List.of(true))));
    assertEquals(List.of(one), ids(map("startsAtFrom", "2026-01-01T00:00:00Z")));
    assertEquals(2, ids(map("sortBy", "usageCount")).size());
    Object read = tenant.call("pricing.promotions.get", Map.of(), "id", one);
    assertEquals(0, (int) field(read, "usageCount"));
    assertNull(field(read, "amount"));
    assertFalse((boolean) field(read, "combinable"));
  }

  private List<UUID> ids(Map<String, Object> request) {
    Page<?> page = tenant.call("pricing.promotions.list", request);
    return page.data().stream().map(Tenant::id).toList();
  }
}
