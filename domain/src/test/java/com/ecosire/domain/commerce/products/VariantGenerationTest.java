package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.commerce.products.Shop.attribute;
import static com.ecosire.domain.commerce.products.Shop.fault;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.commerce.products.VariantGeneration.GeneratedVariant;
import com.ecosire.domain.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariantGenerationTest {
  private final Shop shop = new Shop();

  private List<GeneratedVariant> generate(UUID product, Object... values) {
    return shop.tenant.call("products.variants.generate", Shop.of(Map.of(), values), "id", product);
  }

  private Problem refused(UUID product, Object... values) {
    return shop.tenant.refused(
        "products.variants.generate", Shop.of(Map.of(), values), "id", product);
  }

  private Product shirt() {
    return shop.product(
        "T",
        "name",
        "Shirt",
        "attributes",
        List.of(attribute("Colour", "Red", "Blue"), attribute("Size", "s", "m")));
  }

  private static List<String> made(List<GeneratedVariant> variants) {
    return variants.stream().filter(GeneratedVariant::created).map(GeneratedVariant::sku).toList();
  }

  @Test
  void eachCombinationBecomesAVariantWithUpperCaseValuesInItsSku() {
    Product shirt = shirt();
    List<GeneratedVariant> all = generate(shirt.id());
    assertEquals(List.of("T-RED-S", "T-RED-M", "T-BLUE-S", "T-BLUE-M"), made(all));
    List<ProductVariant> stored = shop.variants(shirt.id());
    assertEquals(4, stored.size());
    assertEquals("Shirt / Blue / m", stored.getFirst().name());
  }

  @Test
  void runningItTwiceCreatesNothing() {
    Product shirt = shirt();
    generate(shirt.id());
    assertEquals(List.of(), made(generate(shirt.id())));
    assertEquals(4, shop.variants(shirt.id()).size());
  }

  @Test
  void onlyWhatIsMissingIsMade() {
    Product shirt = shop.shirt("T");
    shop.variant(shirt.id(), "OWN", "S", "status", "archived");
    List<GeneratedVariant> all = generate(shirt.id(), "skuSeparator", "_");
    assertEquals(List.of("OWN", "T_M"), all.stream().map(GeneratedVariant::sku).toList());
    assertEquals(List.of("T_M"), made(all));
  }

  @Test
  void aDryRunMakesNothing() {
    Product shirt = shirt();
    assertEquals(4, made(generate(shirt.id(), "dryRun", true)).size());
    assertEquals(0, shop.variants(shirt.id()).size());
  }

  @Test
  void moreThanTwoHundredCombinationsAreRefused() {
    String[] many = IntStream.range(0, 201).mapToObj(Integer::toString).toArray(String[]::new);
    Product big = shop.product("BIG", "attributes", List.of(attribute("N", many)));
    assertEquals("attributes too_many_combinations", fault(refused(big.id())));
    String[] fewer = IntStream.range(0, 200).mapToObj(Integer::toString).toArray(String[]::new);
    shop.update(big.id(), "attributes", List.of(attribute("N", fewer)));
    assertEquals(200, made(generate(big.id())).size());
  }

  @Test
  void aProductWithoutAttributesHasNothingToMake() {
    assertEquals("attributes required", fault(refused(shop.product("A").id())));
  }

  @Test
  void aTakenSkuIsToldByADryRunToo() {
    Product shirt = shop.shirt("T");
    shop.product("t-s");
    assertEquals("already_exists sku", fault(refused(shirt.id(), "dryRun", true)));
    assertEquals(0, shop.variants(shirt.id()).size());
  }

  @Test
  void combinationsThatWouldShareASkuNeedAnotherSeparator() {
    Product odd =
        shop.product(
            "O", "attributes", List.of(attribute("A", "x", "x-y"), attribute("B", "z", "y-z")));
    assertEquals("skuSeparator ambiguous", fault(refused(odd.id())));
    assertEquals(4, made(generate(odd.id(), "skuSeparator", "/")).size());
  }
}
