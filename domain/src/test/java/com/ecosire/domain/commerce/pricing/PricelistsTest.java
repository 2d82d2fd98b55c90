package com.ecosire.domain.commerce.pricing;

import static com.ecosire.domain.commerce.pricing.Market.code;
import static com.ecosire.domain.commerce.pricing.Market.map;
import static com.ecosire.domain.commerce.pricing.Market.path;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PricelistsTest {
  private final Market market = new Market();
  private final Tenant tenant = market.tenant;

  private Object read(UUID list) {
    return tenant.call("pricing.pricelists.get", Map.of(), "id", list);
  }

  private Problem refusedRule(UUID list, Object... pairs) {
    return tenant.refused("pricing.rules.create", map(pairs), "pricelistId", list);
  }

  @Test
  void aListKnowsHowManyRulesItHas() {
    UUID list = market.list("one");
    market.rule(list, 100);
    market.rule(list, 90, "minQuantity", 10);
    assertEquals(2, (int) field(read(list), "ruleCount"));
    assertEquals(0, (int) field(read(market.list("two")), "ruleCount"));
  }

  @Test
  void theNameIsUniqueAndTheCurrencyFixed() {
    UUID list = market.list("one");
    Problem twice =
        tenant.refused("pricing.pricelists.create", map("name", "ONE", "currency", "eur"));
    assertEquals(ProblemCode.ALREADY_EXISTS, twice.code());
    Problem other = tenant.refused("pricing.pricelists.update", map("currency", "eur"), "id", list);
    assertEquals("immutable", code(other));
  }

  @Test
  void anotherDefaultTakesTheMarkFromTheFirst() {
    UUID one = market.list("one", "isDefault", true);
    UUID euro = market.list("euro", "isDefault", true, "currency", "eur");
    UUID two = market.list("two", "isDefault", true);
    assertEquals(List.of(false, true, true), marks(one, two, euro));
    tenant.call("pricing.pricelists.update", map("isDefault", true), "id", one);
    assertEquals(List.of(true, false, true), marks(one, two, euro));
    tenant.call("pricing.pricelists.update", map("isDefault", false), "id", one);
    assertEquals(List.of(false, false, true), marks(one, two, euro));
  }

  private List<Boolean> marks(UUID... lists) {
    return java.util.Arrays.stream(lists)
        .map(list -> (boolean) field(read(list), "isDefault"))
        .toList();
  }

  @Test
  void validityMustNotEndBeforeItBegins() {
    Problem list =
        tenant.refused(
            "pricing.pricelists.create",
            map(
                "name",
                "x",
                "currency",
                "usd",
                "validFrom",
                "2026-02-01",
                "validUntil",
                "2026-01-31"));
    assertEquals("validUntil", path(list));
    Problem rule =
        refusedRule(
            market.list("one"),
            "scope",
            "all",
            "method",
            "fixed",
            "fixedPrice",
            1,
            "validFrom",
            "2026-02-01",
            "validUntil",
            "2026-01-31");
    assertEquals("validUntil", path(rule));
  }

  @Test
  void deletingAListTakesItsRulesAlong() {
    UUID list = market.list("one");
    market.rule(list, 100);
    tenant.call("pricing.pricelists.delete", Map.of(), "id", list);
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant.refused("pricing.rules.list", Map.of(), "pricelistId", list).code());
  }

  @Test
  void eachMethodNeedsItsOwnFieldAndRefusesTheOthers() {
    UUID list = market.list("one");
    Problem none = refusedRule(list, "scope", "all", "method", "fixed", "percent", 5);
    List<String> faults =
        none.details().stream().map(one -> one.field() + " " + one.code()).toList();
    assertEquals(List.of("fixedPrice required", "percent not_allowed"), faults);
    for (String method : List.of("percent_off", "markup_on_cost")) {
      assertEquals("percent", path(refusedRule(list, "scope", "all", "method", method)));
      Problem both =
          refusedRule(list, "scope", "all", "method", method, "percent", 5, "fixedPrice", 1);
      assertEquals("fixedPrice", path(both));
    }
  }

  @Test
  void eachScopeNeedsItsOwnTarget() {
    UUID list = market.list("one");
    UUID product = market.product("P");
    assertEquals("category", path(refusedTarget(list, "category")));
    assertEquals("productId", path(refusedTarget(list, "product")));
    assertEquals("variantId", path(refusedTarget(list, "variant")));
    assertEquals("productId", path(refusedTarget(list, "all", "productId", product)));
    assertEquals(
        "category", path(refusedTarget(list, "product", "productId", product, "category", "x")));
    Problem unknown = refusedTarget(list, "category", "category", "nowhere");
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, unknown.code());
  }

  private Problem refusedTarget(UUID list, String scope, Object... pairs) {
    Map<String, Object> values = map(pairs);
    values.putAll(map("scope", scope, "method", "fixed", "fixedPrice", 1));
    return tenant.refused("pricing.rules.create", values, "pricelistId", list);
  }

  @Test
  void besideAVariantItsProductMayBeNamedAndNoOther() {
    UUID list = market.list("one");
    UUID shirt =
        market.product("S", "attributes", List.of(Map.of("name", "size", "values", List.of("m"))));
    UUID medium = market.variant(shirt, "m");
    market.rule(list, 5, "scope", "variant", "variantId", medium, "productId", shirt);
    Problem other =
        refusedTarget(list, "variant", "variantId", medium, "productId", market.product("P"));
    assertEquals("wrong_product", code(other));
  }

  @Test
  void rulesWithTheSameTargetAndQuantityMustNotOverlap() {
    UUID list = market.list("one");
    Object[] target = {"scope", "product", "productId", market.product("P")};
    UUID winter = market.rule(list, 1, with(target, "validUntil", "2026-03-31"));
    UUID summer = market.rule(list, 2, with(target, "validFrom", "2026-04-01"));
    Object[] day = {"validFrom", "2026-03-31", "validUntil", "2026-03-31"};
    Map<String, Object> overlapping =
        map(with(with(target, day), "method", "fixed", "fixedPrice", 1));
    assertEquals(
        ProblemCode.CONFLICT,
        tenant.refused("pricing.rules.create", overlapping, "pricelistId", list).code());
    Map<String, Object> longer = map("validUntil", "2026-04-01");
    assertEquals(
        ProblemCode.CONFLICT,
        tenant.refused("pricing.rules.update", longer, "pricelistId", list, "id", winter).code());
    tenant.call("pricing.rules.update", map("fixedPrice", 9), "pricelistId", list, "id", summer);
  }

  @Test
  void anotherQuantityTargetOrListDoesNotOverlap() {
    UUID list = market.list("one");
    Object[] target = {"scope", "product", "productId", market.product("P")};
    market.rule(list, 1, target);
    market.rule(list, 3, with(target, "minQuantity", 2));
    market.rule(list, 3, with(target, "scope", "all", "productId", null));
    market.rule(market.list("two"), 1, target);
    assertEquals(3, rules(list, map()).size());
  }

  private static Object[] with(Object[] pairs, Object... more) {
    Object[] all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
    System.arraycopy(more, 0, all, pairs.length, more.length);
    return all;
  }

  @Test
  void rulesAreListedByTheirTargets() {
    UUID list = market.list("one");
    UUID product = market.product("P");
    market.category("books");
    market.rule(list, 1, "scope", "product", "productId", product);
    market.rule(list, 2, "scope", "category", "category", "BOOKS", "minQuantity", 5);
    assertEquals(1, rules(list, map("productId", List.of(product))).size());
    assertEquals(1, rules(list, map("category", List.of("books"))).size());
    assertEquals(1, rules(list, map("scope", List.of("category"))).size());
    assertEquals(0, rules(list, map("method", List.of("percent_off"))).size());
    Object last = rules(list, map("sortBy", "minQuantity", "sortOrder", "asc")).getLast();
    assertEquals(0, new BigDecimal(5).compareTo(field(last, "minQuantity")));
  }

  private List<?> rules(UUID list, Map<String, Object> request) {
    Page<?> page = tenant.call("pricing.rules.list", request, "pricelistId", list);
    return page.data();
  }

  @Test
  void anUpdateWithTheSameNumbersChangesNothing() {
    UUID list = market.list("one");
    UUID rule = market.rule(list, 1, "minQuantity", 1.5);
    Object same =
        tenant.call(
            "pricing.rules.update", map("minQuantity", 1.5), "pricelistId", list, "id", rule);
    assertEquals(1L, (long) field(same, "version"));
  }

  @Test
  void theRulesOfAProductGoWithIt() {
    UUID list = market.list("one");
    UUID shirt =
        market.product(
            "S", "attributes", List.of(Map.of("name", "size", "values", List.of("m", "l"))));
    UUID medium = market.variant(shirt, "m");
    UUID large = market.variant(shirt, "l");
    market.rule(list, 1, "scope", "variant", "variantId", medium);
    market.rule(list, 1, "scope", "variant", "variantId", large);
    market.rule(list, 1, "scope", "product", "productId", shirt);
    tenant.call("products.variants.delete", Map.of(), "productId", shirt, "id", medium);
    assertEquals(2, rules(list, map()).size());
    tenant.call("products.delete", Map.of(), "id", shirt);
    assertEquals(0, rules(list, map()).size());
  }

  @Test
  void rulesAndPromotionsFollowACategoryAndKeepItFromBeingDeleted() {
    UUID books = market.category("books");
    UUID list = market.list("one");
    market.rule(list, 1, "scope", "category", "category", "books");
    UUID promotion = market.promotion("categories", List.of("books"));
    UUID rule =
        Tenant.id(
            tenant.call(
                "taxes.rules.create",
                map("name", "r", "scope", "sale", "productCategories", List.of("books"))));
    tenant.call("products.categories.update", map("slug", "reading"), "id", books);
    assertEquals("reading", field(rules(list, map()).getFirst(), "category"));
    Object followed = tenant.call("pricing.promotions.get", Map.of(), "id", promotion);
    assertEquals(List.of("reading"), field(followed, "categories"));
    Page<?> taxRules =
        tenant.call("taxes.rules.list", map("productCategories", List.of("reading")));
    assertEquals(List.of(rule), taxRules.data().stream().map(Tenant::id).toList());
    Problem problem = tenant.refused("products.categories.delete", Map.of(), "id", books);
    assertEquals(ProblemCode.IN_USE, problem.code());
  }
}
