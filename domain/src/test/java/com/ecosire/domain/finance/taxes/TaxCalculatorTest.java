package com.ecosire.domain.finance.taxes;

import static com.ecosire.domain.finance.taxes.TaxWorld.code;
import static com.ecosire.domain.finance.taxes.TaxWorld.map;
import static com.ecosire.domain.finance.taxes.TaxWorld.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.finance.taxes.TaxDocument.Choice;
import com.ecosire.domain.finance.taxes.calculation.LineTax;
import com.ecosire.domain.finance.taxes.ids.TaxIdCheck;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxCalculatorTest {
  private final TaxWorld world = new TaxWorld();

  @Test
  void aLineShowsNetTaxAndGross() {
    UUID vat = world.percent("VAT", 19);
    CalculatedTaxes result =
        world.calculate(
            map(
                "reference",
                "a",
                "quantity",
                2,
                "unitPrice",
                5555,
                "discount",
                10,
                "taxIds",
                List.of(vat)));
    CalculatedTaxes.TaxedLine line = result.lines().getFirst();
    assertEquals(new CalculatedTaxes.TaxedLine("a", 9999, 1900, 11_899, List.of(vat)), line);
    assertEquals(9999, result.subtotal());
    assertEquals(1900, result.taxAmount());
    assertEquals(11_899, result.total());
    CalculatedTaxes.TaxAmount tax = result.taxes().getFirst();
    assertEquals(9999, tax.base());
    assertEquals(1900, tax.amount());
    assertEquals("VAT", tax.code());
  }

  @Test
  void theLinesOwnTaxesComeBeforeTheRulesAndTheProductsTaxesLast() {
    UUID own = world.percent("OWN", 1);
    UUID usual = world.percent("USUAL", 2);
    UUID ruled = world.percent("RULED", 3);
    assertEquals(List.of("USUAL"), world.codes(map("defaultTaxIds", List.of(usual))));
    world.rule("all", "taxIds", List.of(ruled));
    assertEquals(List.of("RULED"), world.codes(map("defaultTaxIds", List.of(usual))));
    assertEquals(
        List.of("OWN"), world.codes(map("defaultTaxIds", List.of(usual), "taxIds", List.of(own))));
    assertEquals(List.of(), world.codes(map("defaultTaxIds", List.of(usual), "taxIds", List.of())));
  }

  @Test
  void rulesAreTriedByPriorityAndTheFirstThatFitsDecides() {
    UUID one = world.percent("ONE", 1);
    UUID two = world.percent("TWO", 2);
    world.rule("late", "priority", 200, "taxIds", List.of(one));
    world.rule("early", "priority", 50, "taxIds", List.of(two));
    assertEquals(List.of("TWO"), world.codes(map()));
    world.rule("export", "priority", 10, "country", "CH");
    assertEquals(List.of(), world.codes(map(), "country", "CH"));
    assertEquals(List.of("TWO"), world.codes(map(), "country", "DE"));
  }

  @Test
  void aRuleCountsOnlyWhileItIsActiveAndInItsTime() {
    UUID tax = world.percent("T", 1);
    world.rule("off", "isActive", false, "taxIds", List.of(tax));
    world.rule("past", "validTo", "2021-12-31", "taxIds", List.of(tax));
    world.rule("future", "validFrom", "2031-01-01", "taxIds", List.of(tax));
    assertEquals(List.of(), world.codes(map(), "date", "2026-01-01"));
    assertEquals(List.of("T"), world.codes(map(), "date", "2021-12-31"));
    assertEquals(List.of("T"), world.codes(map(), "date", "2031-01-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "US, ca, 90210, true",
    "US, NV, 90210, false",
    "US, CA, 80210, false",
    "MX, CA, 90210, false",
    "US, CA, , false",
  })
  void aRuleAsksForThePlace(String country, String state, String zip, boolean fits) {
    UUID tax = world.percent("T", 1);
    world.rule(
        "ca",
        "country",
        "US",
        "states",
        List.of("CA", "OR"),
        "zipPrefixes",
        List.of("90 2", "91"),
        "taxIds",
        List.of(tax));
    List<String> codes =
        world.codes(map(), "country", country, "state", state, "zip", zip == null ? "" : zip);
    assertEquals(fits ? List.of("T") : List.of(), codes);
  }

  @Test
  void thePlaceIsTheContactsAddressUnlessOneIsGiven() {
    UUID tax = world.percent("T", 1);
    world.rule("fr", "country", "FR", "taxIds", List.of(tax));
    UUID contact = world.contact("address", Map.of("country", "FR"));
    assertEquals(List.of("T"), world.codes(map(), "contactId", contact));
    assertEquals(List.of(), world.codes(map(), "contactId", contact, "country", "DE"));
  }

  @Test
  void aRuleAsksForTheKindOfContactAndItsTaxId() {
    UUID tax = world.percent("T", 1);
    world.rule("b2b", "customerType", "company", "needsTaxId", true, "taxIds", List.of(tax));
    Map<String, String> address = Map.of("country", "DE");
    UUID person = world.contact("taxId", "DE136695976", "address", address);
    UUID firm = world.contact("type", "company", "taxId", "DE 136 695 976", "address", address);
    UUID wrong = world.contact("type", "company", "taxId", "DE136695977", "address", address);
    UUID none = world.contact("type", "company", "address", address);
    assertEquals(List.of("T"), world.codes(map(), "contactId", firm));
    for (UUID other : List.of(person, wrong, none)) {
      assertEquals(List.of(), world.codes(map(), "contactId", other));
    }
    assertEquals(List.of(), world.codes(map()));
  }

  @Test
  void aRuleForACategoryCoversItsSubCategories() {
    UUID tax = world.percent("T", 1);
    world.rule("books", "productCategories", List.of("books"), "taxIds", List.of(tax));
    assertEquals(List.of("T"), world.codes(map("productCategory", "books")));
    assertEquals(List.of("T"), world.codes(map("productCategory", "novels")));
    assertEquals(List.of(), world.codes(map("productCategory", "toys")));
    assertEquals(List.of(), world.codes(map()));
  }

  @Test
  void theRateIsTheOneOfTheDate() {
    UUID vat = world.percent("VAT", 19);
    world.rate(vat, map("rate", 16, "validFrom", "2020-07-01"));
    world.rate(vat, map("rate", 19, "validFrom", "2021-01-01"));
    Map<String, Object> line = map("taxIds", List.of(vat));
    assertEquals(1900, world.calculate(line, "date", "2020-06-30").taxAmount());
    assertEquals(1600, world.calculate(line, "date", "2020-07-01").taxAmount());
    assertEquals(1600, world.calculate(line, "date", "2020-12-31").taxAmount());
    assertEquals(1900, world.calculate(line, "date", "2021-01-01").taxAmount());
    Problem early = world.refusedCalculation(line, "date", "2019-12-31");
    assertEquals("no_rate", code(early));
    assertEquals("lines[0].taxIds", path(early));
  }

  @Test
  void inactiveAndUnknownTaxesAndThoseOfTheOtherSideAreRefused() {
    UUID inactive = world.percent("I", 19, "isActive", false);
    UUID purchase = world.percent("P", 19, "scope", "purchase");
    Problem problem = world.refusedCalculation(map("taxIds", List.of(inactive)));
    assertEquals("inactive_tax", code(problem));
    assertEquals("lines[0].taxIds[0]", path(problem));
    assertEquals("wrong_scope", code(world.refusedCalculation(map("taxIds", List.of(purchase)))));
    assertEquals(
        ProblemCode.UNKNOWN_REFERENCE,
        world.refusedCalculation(map("taxIds", List.of(UUID.randomUUID()))).code());
    assertEquals(
        ProblemCode.UNKNOWN_REFERENCE,
        world.refusedCalculation(map(), "contactId", UUID.randomUUID()).code());
  }

  @Test
  void ofAProductsTaxesOnlyThoseOfTheSideApply() {
    UUID sale = world.percent("S", 19, "scope", "sale");
    UUID purchase = world.percent("P", 19, "scope", "purchase");
    Map<String, Object> line = map("defaultTaxIds", List.of(sale, purchase));
    assertEquals(List.of("S"), world.codes(line));
    assertEquals(List.of("P"), world.codes(line, "scope", "purchase"));
  }

  @Test
  void aDocumentMayKeepATaxThatBecameInactive() {
    UUID tax = world.percent("T", 19, "isActive", false);
    TaxDocument kept = TaxDocuments.sale(Choice.own(List.of(tax)).keeping(Set.of(tax)));
    DocumentTaxes result =
        world.tenant.within(
            "taxes.list", call -> TaxWorld.TAXES.calculator().calculate(kept, call));
    assertEquals(1900, result.amounts().taxAmount());
    assertEquals(List.of(List.of(tax)), result.chosen());
  }

  @Test
  void taxesApplyBySequence() {
    UUID late = world.percent("QST", 10, "compound", true, "sequence", 20);
    UUID early = world.percent("GST", 5, "sequence", 10);
    CalculatedTaxes result = world.calculate(map("taxIds", List.of(late, early, late)));
    assertEquals(List.of(early, late), result.lines().getFirst().taxIds());
    assertEquals(List.of(500L, 1050L), result.taxes().stream().map(t -> t.amount()).toList());
    assertEquals(10_500, result.taxes().getLast().base());
  }

  @Test
  void aGroupAppliesItsChildrenInTheirOrder() {
    UUID compound = world.percent("C", 10, "compound", true);
    UUID plain = world.percent("P", 5);
    UUID group = world.tax("G", "method", "group", "childIds", List.of(plain, compound)).id();
    UUID other = world.tax("H", "method", "group", "childIds", List.of(compound, plain)).id();
    assertEquals(1550, world.calculate(map("taxIds", List.of(group))).taxAmount());
    assertEquals(1500, world.calculate(map("taxIds", List.of(other))).taxAmount());
    assertEquals(1550, world.calculate(map("taxIds", List.of(group, plain))).taxAmount());
  }

  @Test
  void aFixedTaxCountsUnits() {
    UUID deposit = world.tax("DEP", "method", "fixed_per_unit").id();
    world.rate(deposit, map("amount", 25, "validFrom", "2020-01-01"));
    CalculatedTaxes result = world.calculate(map("quantity", 6, "taxIds", List.of(deposit)));
    assertEquals(150, result.taxAmount());
    assertEquals(null, result.taxes().getFirst().rate());
  }

  @Test
  void includedAndOtherTaxesOnOneLineAreRefused() {
    UUID included = world.percent("I", 19, "priceIncluded", true);
    UUID added = world.percent("A", 5);
    Problem problem = world.refusedCalculation(map("taxIds", List.of(included, added)));
    assertEquals("mixed_taxes", code(problem));
    assertEquals("lines[0].taxIds", path(problem));
    assertEquals(8403, world.calculate(map("taxIds", List.of(included))).subtotal());
  }

  @Test
  void reverseChargeOnAPurchaseIsBookedByTheBuyerOnBothSides() {
    UUID tax =
        world.percent("RC", 19, "reverseCharge", true, "invoiceText", "Customer owes the VAT");
    assertEquals(0, world.calculate(map("taxIds", List.of(tax))).taxAmount());
    assertEquals(10_000, world.calculate(map("taxIds", List.of(tax)), "scope", "purchase").total());
    DocumentTaxes result =
        world.tenant.within(
            "taxes.list",
            call -> TaxWorld.TAXES.calculator().calculate(TaxDocuments.sale(tax), call));
    LineTax total = result.amounts().taxes().getFirst();
    assertEquals("Customer owes the VAT", total.tax().invoiceText());
    assertEquals(0, total.selfAssessed());
  }

  @Test
  void anEmptyListOfLinesComesToNothing() {
    CalculatedTaxes result = world.tenant.call("taxes.calculate", map("lines", List.of()));
    assertEquals(0, result.total());
  }

  @Test
  void amountsThatAreTooBigAreRefusedAndNoFault() {
    UUID vat = world.percent("VAT", 19);
    Problem problem =
        world.refusedCalculation(
            map("quantity", 99_999_999_999L, "unitPrice", (1L << 53) - 1, "taxIds", List.of(vat)));
    assertEquals("too_big", code(problem));
  }

  @Test
  void aTaxIdIsCheckedWithoutTheNetwork() {
    TaxIdCheck check = world.tenant.call("taxes.validateTaxId", map("taxId", "de 136-695-976"));
    assertTrue(check.valid());
    assertEquals("DE136695976", check.normalized());
    TaxIdCheck wrong = world.tenant.call("taxes.validateTaxId", map("taxId", "1", "country", "AU"));
    assertFalse(wrong.valid());
  }

  @Test
  void aModuleAsksWhetherTaxesMayBePutOnALine() {
    UUID inactive = world.percent("I", 19, "isActive", false);
    String refusal =
        world.tenant.within(
            "taxes.list",
            call -> {
              try {
                TaxWorld.TAXES
                    .calculator()
                    .requireUsable(List.of(inactive), DocumentScope.SALE, "taxIds", call);
                return "";
              } catch (com.ecosire.domain.problem.ProblemException e) {
                return code(e.problem());
              }
            });
    assertEquals("inactive_tax", refusal);
  }
}
