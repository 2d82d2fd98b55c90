package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.commerce.products.Shop.fault;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.commerce.products.BulkPricing.PriceChange;
import com.ecosire.domain.commerce.products.BulkPricing.PricedProducts;
import com.ecosire.domain.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkPricingTest {
  private final Shop shop = new Shop();

  private PricedProducts price(Object... values) {
    return shop.tenant.call("products.bulkPrice", Shop.of(Map.of(), values));
  }

  private Problem refused(Object... values) {
    return shop.tenant.refused("products.bulkPrice", Shop.of(Map.of(), values));
  }

  @ParameterizedTest
  @CsvSource({"1000, 5, 1050", "1999, -10, 1799", "1, 50, 2", "20, 7.4, 21", "3, -50, 2"})
  void percentRoundsHalfUpToTheMinorUnit(long before, BigDecimal percent, long after) {
    Product product = shop.product("A", "price", before);
    PricedProducts priced =
        price("ids", List.of(product.id()), "mode", "percent", "percent", percent);
    assertEquals(List.of(new PriceChange(product.id(), before, after)), priced.changes());
    assertEquals(after, shop.read(product.id()).price());
  }

  @Test
  void amountAddsAndSetReplaces() {
    Product product = shop.product("A");
    price("ids", List.of(product.id()), "mode", "amount", "amount", -300);
    assertEquals(700, shop.read(product.id()).price());
    price("ids", List.of(product.id()), "mode", "set", "amount", 5);
    assertEquals(5, shop.read(product.id()).price());
    assertEquals(
        List.of("product.created", "product.updated", "product.updated"), shop.tenant.events());
  }

  @Test
  void aCategoryCoversItsSubcategories() {
    UUID parent = shop.category("Clothes").id();
    shop.category("Shoes", "parentId", parent);
    Product tie = shop.product("TIE", "category", "clothes");
    Product boot = shop.product("BOOT", "category", "shoes");
    Product hat = shop.product("HAT");
    PricedProducts priced = price("category", "clothes", "mode", "amount", "amount", 1);
    assertEquals(2, priced.updated());
    assertEquals(1001, shop.read(tie.id()).price());
    assertEquals(1001, shop.read(boot.id()).price());
    assertEquals(1000, shop.read(hat.id()).price());
  }

  @Test
  void variantsWithAPriceOfTheirOwnChangeToo() {
    Product shirt = shop.shirt("T");
    ProductVariant own = shop.variant(shirt.id(), "T-S", "S", "price", 200);
    ProductVariant same = shop.variant(shirt.id(), "T-M", "M");
    price("ids", List.of(shirt.id()), "mode", "percent", "percent", 10);
    assertEquals(220L, (Long) field(shop.read(own), "price"));
    assertNull(field(shop.read(same), "price"));
    PricedProducts set = price("ids", List.of(shirt.id()), "mode", "set", "amount", 1100);
    assertEquals(1, set.updated());
    assertEquals(1100L, (Long) field(shop.read(own), "price"));
    assertEquals(0, price("ids", List.of(shirt.id()), "mode", "set", "amount", 1100).updated());
  }

  @Test
  void aPriceBelowZeroLeavesAllAsTheyAre() {
    Product dear = shop.product("A", "price", 1000);
    Product cheap = shop.product("B", "price", 100);
    List<UUID> both = List.of(dear.id(), cheap.id());
    assertEquals(
        "amount negative_price", fault(refused("ids", both, "mode", "amount", "amount", -101)));
    assertEquals(
        "percent negative_price", fault(refused("ids", both, "mode", "percent", "percent", -101)));
    assertEquals(1000, shop.read(dear.id()).price());
    Product shirt = shop.shirt("T");
    shop.variant(shirt.id(), "T-S", "S", "price", 1);
    assertEquals(
        "amount negative_price",
        fault(refused("ids", List.of(shirt.id()), "mode", "amount", "amount", -2)));
  }

  @Test
  void aDryRunTellsAndChangesNothing() {
    Product product = shop.product("A");
    PricedProducts priced =
        price("ids", List.of(product.id()), "mode", "set", "amount", 1, "dryRun", true);
    assertEquals(List.of(new PriceChange(product.id(), 1000, 1)), priced.changes());
    assertEquals(1000, shop.read(product.id()).price());
    assertEquals(1, shop.read(product.id()).version());
  }

  @Test
  void itNeedsIdsOrACategoryAndTheValueOfItsMode() {
    shop.category("Clothes");
    UUID id = shop.product("A").id();
    assertEquals("ids one_of", fault(refused("mode", "set", "amount", 1)));
    assertEquals("ids one_of", fault(refused("ids", List.of(), "mode", "set", "amount", 1)));
    assertEquals(
        "ids one_of",
        fault(refused("ids", List.of(id), "category", "clothes", "mode", "set", "amount", 1)));
    assertEquals("percent required", fault(refused("ids", List.of(id), "mode", "percent")));
    assertEquals("amount required", fault(refused("ids", List.of(id), "mode", "set")));
    assertEquals(
        "percent not_allowed",
        fault(refused("ids", List.of(id), "mode", "set", "amount", 1, "percent", 1)));
    assertEquals("mode required", fault(refused("ids", List.of(id))));
  }

  @Test
  void whatDoesNotExistIsNamed() {
    UUID id = shop.product("A").id();
    assertEquals(
        "ids[1] unknown_reference",
        fault(refused("ids", List.of(id, UUID.randomUUID()), "mode", "set", "amount", 1)));
    assertEquals(
        "category unknown_reference",
        fault(refused("category", "none", "mode", "set", "amount", 1)));
  }

  @Test
  void aPriceBeyondWhatJsonCarriesIsRefused() {
    UUID id = shop.product("A", "price", 9_000_000_000_000_000L).id();
    assertEquals(
        "percent too_big", fault(refused("ids", List.of(id), "mode", "percent", "percent", 900)));
  }
}
