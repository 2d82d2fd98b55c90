package com.ecosire.domain.finance.taxes;

import static com.ecosire.domain.finance.taxes.TaxWorld.code;
import static com.ecosire.domain.finance.taxes.TaxWorld.map;
import static com.ecosire.domain.finance.taxes.TaxWorld.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaxesTest {
  private final TaxWorld world = new TaxWorld();
  private final Tenant tenant = world.tenant;

  private Tax read(UUID id) {
    return tenant.call("taxes.get", Map.of(), "id", id);
  }

  @Test
  void aTaxIsReadAsItWasMadeWithItsDefaults() {
    Tax tax = read(world.tax("DE19").id());
    assertEquals(TaxScope.BOTH, tax.input.scope);
    assertEquals(TaxMethod.PERCENT, tax.input.method);
    assertEquals(10, tax.input.sequence);
    assertTrue(tax.isActive());
    assertNull(tax.currentRate);
  }

  @Test
  void theCodeIsUnique() {
    world.tax("DE19");
    Problem problem = tenant.refused("taxes.create", map("name", "x", "code", "de19"));
    assertEquals(ProblemCode.ALREADY_EXISTS, problem.code());
    assertEquals("code", path(problem));
  }

  @Test
  void theMethodIsFixedAtCreation() {
    UUID tax = world.tax("T").id();
    Problem problem = tenant.refused("taxes.update", map("method", "group"), "id", tax);
    assertEquals("immutable", code(problem));
  }

  @Test
  void theCurrentRateIsTheOneOfToday() {
    UUID tax = world.percent("DE19", 19);
    world.rate(tax, map("rate", 16, "validFrom", "2020-07-01"));
    world.rate(tax, map("rate", 21, "validFrom", "2999-01-01"));
    assertEquals(0, new BigDecimal(16).compareTo(read(tax).currentRate));
    Page<Tax> list = tenant.call("taxes.list", map("search", "DE19"));
    assertEquals(0, new BigDecimal(16).compareTo(list.data().getFirst().currentRate));
  }

  @Test
  void anAccountIsUnknownUntilThereIsAccounting() {
    Problem problem =
        tenant.refused(
            "taxes.create", map("name", "x", "code", "x", "collectedAccountId", UUID.randomUUID()));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, problem.code());
  }

  @Test
  void aGroupNeedsChildrenThatAreNoGroupsAndOnlyAGroupHasThem() {
    UUID one = world.percent("A", 5);
    Problem none = tenant.refused("taxes.create", map("name", "g", "code", "g", "method", "group"));
    assertEquals("required", code(none));
    UUID group = world.tax("G", "method", "group", "childIds", List.of(one)).id();
    Problem nested =
        tenant.refused(
            "taxes.create",
            map("name", "h", "code", "h", "method", "group", "childIds", List.of(one, group)));
    assertEquals("nested_group", code(nested));
    assertEquals("childIds[1]", path(nested));
    Problem childless =
        tenant.refused("taxes.create", map("name", "p", "code", "p", "childIds", List.of(one)));
    assertEquals("not_a_group", code(childless));
  }

  @Test
  void aGroupHasNoRateAndNoTraitsOfItsOwn() {
    UUID one = world.percent("A", 5);
    UUID group = world.tax("G", "method", "group", "childIds", List.of(one)).id();
    Problem rate =
        tenant.refused(
            "taxes.rates.create", map("rate", 5, "validFrom", "2020-01-01"), "taxId", group);
    assertEquals("group", code(rate));
    Problem compound = tenant.refused("taxes.update", map("compound", true), "id", group);
    assertEquals("not_for_group", code(compound));
    Problem included = tenant.refused("taxes.update", map("priceIncluded", true), "id", group);
    assertEquals("mixed_taxes", code(included));
  }

  @Test
  void theChildrenOfAGroupAreAllIncludedOrNone() {
    UUID added = world.percent("A", 5);
    UUID included = world.percent("B", 5, "priceIncluded", true);
    Problem problem =
        tenant.refused(
            "taxes.create",
            map("name", "g", "code", "g", "method", "group", "childIds", List.of(added, included)));
    assertEquals("mixed_taxes", code(problem));
  }

  @Test
  void aPercentageHasARateAndAFixedAmountAnAmount() {
    UUID percent = world.tax("P").id();
    UUID fixed = world.tax("F", "method", "fixed_per_unit").id();
    assertRefused("required", "rate", percent, map());
    assertRefused("wrong_method", "amount", percent, map("rate", 5, "amount", 5));
    assertRefused("too_big", "rate", percent, map("rate", 101));
    assertRefused("too_small", "rate", percent, map("rate", -1));
    assertRefused("required", "amount", fixed, map("rate", 5));
    assertRefused("wrong_method", "rate", fixed, map("rate", 5, "amount", 5));
  }

  private void assertRefused(String code, String field, UUID tax, Map<String, Object> values) {
    values.put("validFrom", "2026-01-01");
    Problem problem = tenant.refused("taxes.rates.create", values, "taxId", tax);
    assertEquals(code, code(problem));
    assertEquals(field, path(problem));
  }

  @Test
  void aRateEndsTheOneBeforeItADayEarlier() {
    UUID tax = world.percent("T", 19);
    world.rate(tax, map("rate", 21, "validFrom", "2026-03-01"));
    TaxRate between = world.rate(tax, map("rate", 20, "validFrom", "2024-01-01"));
    assertEquals("2026-02-28", between.validTo.toString());
    Page<TaxRate> rates = tenant.call("taxes.rates.list", map("sortOrder", "asc"), "taxId", tax);
    List<String> ends = rates.data().stream().map(rate -> String.valueOf(rate.validTo)).toList();
    assertEquals(List.of("2023-12-31", "2026-02-28", "null"), ends);
  }

  @Test
  void aRateWithTheSameDayReplacesOneWithWhichNothingWasCalculated() {
    UUID tax = world.percent("T", 19);
    world.rate(tax, map("rate", 20, "validFrom", "2024-01-01"));
    world.rate(tax, map("rate", 18, "validFrom", "2020-01-01"));
    Page<TaxRate> rates = tenant.call("taxes.rates.list", map("sortOrder", "asc"), "taxId", tax);
    assertEquals(2, rates.data().size());
    assertEquals(0, new BigDecimal(18).compareTo(rates.data().getFirst().input.rate));
    assertEquals("2023-12-31", rates.data().getFirst().validTo.toString());
  }

  @Test
  void aRateThatADocumentHasCannotBeReplaced() {
    UUID tax = world.percent("T", 19);
    use(tax);
    Problem problem =
        tenant.refused(
            "taxes.rates.create", map("rate", 18, "validFrom", "2020-01-01"), "taxId", tax);
    assertEquals(ProblemCode.CONFLICT, problem.code());
  }

  /** What a document does with a tax. */
  private void use(UUID tax) {
    tenant.within(
        "taxes.create",
        call -> {
          DocumentTaxes taxes = TaxWorld.TAXES.calculator().calculate(TaxDocuments.sale(tax), call);
          TaxWorld.TAXES.calculator().markUsed(taxes, call);
          return taxes;
        });
  }

  @Test
  void theCodeCannotChangeOnceADocumentHasIt() {
    UUID tax = world.percent("T", 19);
    tenant.call("taxes.update", map("code", "T2"), "id", tax);
    use(tax);
    use(tax);
    Problem problem = tenant.refused("taxes.update", map("code", "T3"), "id", tax);
    assertEquals(ProblemCode.CONFLICT, problem.code());
    tenant.call("taxes.update", map("name", "another"), "id", tax);
  }

  @Test
  void aTaxThatADocumentRuleOrGroupHasCannotBeDeletedButSetInactive() {
    UUID used = world.percent("D", 19);
    use(used);
    UUID ruled = world.percent("R", 19);
    world.rule("rule", "taxIds", List.of(ruled));
    UUID grouped = world.percent("C", 19);
    world.tax("G", "method", "group", "childIds", List.of(grouped));
    for (UUID tax : List.of(used, ruled, grouped)) {
      assertEquals(ProblemCode.IN_USE, tenant.refused("taxes.delete", Map.of(), "id", tax).code());
      Tax inactive = tenant.call("taxes.update", map("isActive", false), "id", tax);
      assertFalse(inactive.isActive());
    }
  }

  @Test
  void aTaxThatNobodyHasIsDeletedWithItsRates() {
    UUID tax = world.percent("T", 19);
    tenant.call("taxes.delete", Map.of(), "id", tax);
    assertEquals(ProblemCode.NOT_FOUND, tenant.refused("taxes.get", Map.of(), "id", tax).code());
  }

  @Test
  void aReplacedRateIsNoticedByTheDocumentThatWasCalculatedWithIt() {
    UUID tax = world.percent("T", 19);
    DocumentTaxes taxes =
        tenant.within(
            "taxes.list",
            call -> TaxWorld.TAXES.calculator().calculate(TaxDocuments.sale(tax), call));
    world.rate(tax, map("rate", 18, "validFrom", "2020-01-01"));
    try {
      tenant.within(
          "taxes.create",
          call -> {
            TaxWorld.TAXES.calculator().markUsed(taxes, call);
            return taxes;
          });
      throw new AssertionError("not noticed");
    } catch (com.ecosire.domain.problem.ProblemException e) {
      assertEquals(ProblemCode.CONFLICT, e.problem().code());
    }
  }

  @Test
  void listsAreFilteredAndSorted() {
    world.tax("A", "scope", "sale", "country", "DE", "sequence", 30);
    world.tax("B", "scope", "purchase", "sequence", 20);
    world.tax("C", "isActive", false, "sequence", 10);
    assertEquals(List.of("A"), codes(map("scope", List.of("sale"))));
    assertEquals(List.of("A"), codes(map("country", List.of("DE"))));
    assertEquals(List.of("C"), codes(map("isActive", List.of(false))));
    assertEquals(List.of("C", "B", "A"), codes(map("sortBy", "sequence", "sortOrder", "asc")));
  }

  private List<String> codes(Map<String, Object> request) {
    Page<Tax> page = tenant.call("taxes.list", request);
    return page.data().stream().map(Tax::code).toList();
  }

  @Test
  void aRuleChoosesOnlyTaxesOfItsSideThatAreActive() {
    UUID purchase = world.percent("P", 19, "scope", "purchase");
    UUID inactive = world.percent("I", 19, "isActive", false);
    assertEquals("wrong_scope", code(refusedRule("taxIds", List.of(purchase))));
    assertEquals("inactive_tax", code(refusedRule("taxIds", List.of(inactive))));
    assertEquals("unknown_reference", code(refusedRule("taxIds", List.of(UUID.randomUUID()))));
    assertEquals(
        "before_start", code(refusedRule("validFrom", "2026-02-01", "validTo", "2026-01-31")));
  }

  private Problem refusedRule(Object... pairs) {
    Map<String, Object> values = map(pairs);
    values.put("name", "r");
    values.put("scope", "sale");
    return tenant.refused("taxes.rules.create", values);
  }

  @Test
  void aRuleKeepsATaxThatBecameInactive() {
    UUID tax = world.percent("T", 19);
    TaxRule rule = world.rule("r", "taxIds", List.of(tax));
    tenant.call("taxes.update", map("isActive", false), "id", tax);
    TaxRule changed = tenant.call("taxes.rules.update", map("priority", 5), "id", rule.id());
    assertEquals(5, changed.input.priority);
  }

  @Test
  void rulesAreListedByWhatTheyAskFor() {
    world.rule("a", "country", "DE", "productCategories", List.of("books"));
    world.rule("b", "customerType", "company");
    assertEquals(1, rules(map("productCategories", List.of("books"))));
    assertEquals(1, rules(map("customerType", List.of("company"))));
    assertEquals(0, rules(map("scope", List.of("purchase"))));
    assertEquals(2, rules(map("sortBy", "priority")));
  }

  private int rules(Map<String, Object> request) {
    Page<TaxRule> page = tenant.call("taxes.rules.list", request);
    return page.data().size();
  }
}
