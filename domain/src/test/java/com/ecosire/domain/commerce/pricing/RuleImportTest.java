package com.ecosire.domain.commerce.pricing;

import static com.ecosire.domain.commerce.pricing.Market.csv;
import static com.ecosire.domain.commerce.pricing.Market.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.pricing.lists.ImportedPriceRules;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleImportTest {
  private static final String HEADER =
      "sku,category,minQuantity,method,fixedPrice,percent,validFrom,validUntil";

  private final Market market = new Market();
  private final UUID list = market.list("one");
  private final UUID product = market.product("P-1");

  private ImportedPriceRules load(boolean replace, String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return market.tenant.call(
        "pricing.rules.import", map("file", csv(lines), "replace", replace), "id", list);
  }

  private static String counts(ImportedPriceRules report) {
    return report.created()
        + " "
        + report.updated()
        + " "
        + report.removed()
        + " "
        + report.skipped();
  }

  private static List<String> errors(ImportedPriceRules report) {
    return report.errors().stream().map(error -> error.row() + " " + error.field()).toList();
  }

  private List<?> rules() {
    Page<?> page =
        market.tenant.call(
            "pricing.rules.list",
            Map.of("sortBy", "minQuantity", "sortOrder", "asc"),
            "pricelistId",
            list);
    return page.data();
  }

  @Test
  void rowsBecomeRulesForProductsVariantsCategoriesAndAll() {
    market.category("books");
    UUID shirt =
        market.product("S", "attributes", List.of(Map.of("name", "size", "values", List.of("m"))));
    market.variant(shirt, "m", "sku", "S-M");
    ImportedPriceRules report =
        load(
            false,
            "p-1,,1,fixed,900,,,",
            "S-M,,2,fixed,800,,2026-01-01,2026-12-31",
            ",Books,3,percent_off,,5,,",
            ",,4,markup_on_cost,,50,,");
    assertEquals(List.of(), report.errors());
    assertEquals("4 0 0 0", counts(report));
    List<String> scopes = rules().stream().map(rule -> field(rule, "scope").toString()).toList();
    assertEquals(List.of("PRODUCT", "VARIANT", "CATEGORY", "ALL"), scopes);
    assertEquals(900, market.price(product, 1, "pricelistId", list));
  }

  @Test
  void rulesAreMatchedByTargetQuantityAndFirstDay() {
    load(false, "P-1,,1,fixed,900,,,2026-05-31", "P-1,,1,fixed,950,,2026-06-01,", ",,1,fixed,1,,,");
    market.tenant.call(
        "pricing.rules.update",
        map("addAmount", 7),
        "pricelistId",
        list,
        "id",
        ((com.ecosire.domain.store.Stored) rules().getFirst()).id());
    ImportedPriceRules report =
        load(
            false,
            "P-1,,1.000,percent_off,,10,,2026-05-31",
            "P-1,,1,fixed,950,,2026-06-01,",
            "P-1,,5,fixed,700,,,");
    assertEquals("1 1 0 1", counts(report));
    assertEquals(4, rules().size());
    assertEquals(7L, (long) field(rules().getFirst(), "addAmount"));
  }

  @Test
  void badRowsAreReportedAndTheGoodOnesKept() {
    market.category("books");
    ImportedPriceRules report =
        load(
            false,
            "P-1,,1,fixed,900,,,",
            "nothing,,1,fixed,900,,,",
            ",nowhere,1,fixed,900,,,",
            "P-1,books,1,fixed,900,,,",
            "P-1,,x,fixed,900,,,",
            "P-1,,2,fixed,,5,,",
            "P-1,,1,fixed,900,,2026-01-01,");
    assertEquals("1 0 0 6", counts(report));
    assertEquals(
        List.of(
            "3 sku",
            "4 category",
            "5 category",
            "6 minQuantity",
            "7 fixedPrice",
            "7 percent",
            "8 validFrom"),
        errors(report));
    assertEquals(1, rules().size());
  }

  @Test
  void aRuleThatOverlapsWithOneOfTheListIsAnError() {
    market.rule(list, 1, "scope", "product", "productId", product, "validFrom", "2026-01-01");
    ImportedPriceRules report =
        load(false, "P-1,,1,fixed,900,,,2026-06-30", "P-1,,1,fixed,900,,2027-01-01,");
    assertEquals(List.of("2 validFrom", "3 validFrom"), errors(report));
    assertEquals(1, rules().size());
  }

  @Test
  void withReplaceTheRulesThatAreNotInTheFileAreRemoved() {
    market.rule(list, 1, "scope", "product", "productId", product, "validFrom", "2026-01-01");
    market.rule(list, 2);
    ImportedPriceRules report = load(true, "P-1,,1,fixed,900,,,", ",,1,fixed,2,,,");
    assertEquals("1 0 1 1", counts(report));
    assertEquals(2, rules().size());
  }

  @Test
  void withReplaceNothingIsRemovedWhenARowHasAnError() {
    market.rule(list, 1, "minQuantity", 9);
    ImportedPriceRules report = load(true, "P-1,,1,fixed,900,,,", "nothing,,1,fixed,900,,,");
    assertEquals("1 0 0 1", counts(report));
    assertEquals(2, rules().size());
  }

  @Test
  void aFileOfOtherColumnsIsRefused() {
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        market
            .tenant
            .refused("pricing.rules.import", map("file", csv("a,b", "1,2")), "id", list)
            .code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        market
            .tenant
            .refused("pricing.rules.import", map("file", csv(HEADER)), "id", UUID.randomUUID())
            .code());
    assertTrue(rules().isEmpty());
  }
}
