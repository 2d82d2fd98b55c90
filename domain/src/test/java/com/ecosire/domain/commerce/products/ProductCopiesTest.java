package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.commerce.products.Shop.fault;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductCopiesTest {
  private final Shop shop = new Shop();

  private Product duplicate(UUID product, Object... values) {
    return shop.tenant.call("products.duplicate", Shop.of(Map.of(), values), "id", product);
  }

  private List<String> skus(UUID product) {
    return shop.variants(product).stream().map(ProductVariant::sku).toList();
  }

  @Test
  void aCopyHasAllButTheCodes() {
    shop.category("Clothes");
    Product source = shop.product("A", "category", "clothes", "barcode", "1", "weightGrams", 7);
    Product copy = duplicate(source.id(), "sku", "B");
    assertNotEquals(source.id(), copy.id());
    assertEquals("B", copy.sku());
    assertEquals(source.name(), copy.name());
    assertNull(field(copy, "barcode"));
    assertEquals(7, (Integer) field(copy, "weightGrams"));
    assertEquals("clothes", copy.category().orElseThrow());
    assertEquals("Other", duplicate(source.id(), "sku", "C", "name", "Other").name());
    assertEquals(
        List.of("product.created", "product.created", "product.created"), shop.tenant.events());
  }

  @Test
  void itsVariantsHaveTheNewSkuInPlaceOfTheOldOne() {
    Product source = shop.shirt("T");
    shop.variant(source.id(), "T-S", "S", "barcode", "1", "price", 5);
    shop.variant(source.id(), "OWN", "M", "status", "archived");
    Product copy = duplicate(source.id(), "sku", "U", "name", "Tee");
    assertEquals(List.of("U-OWN", "U-S"), skus(copy.id()));
    ProductVariant small = shop.variants(copy.id()).getLast();
    assertEquals("Tee / S", small.name());
    assertNull(field(small, "barcode"));
    assertEquals(5L, (Long) field(small, "price"));
    assertEquals(ProductStatus.ARCHIVED, shop.variants(copy.id()).getFirst().status());
    assertEquals(List.of("OWN", "T-S"), skus(source.id()));
  }

  @Test
  void variantsAreLeftOutOnRequest() {
    Product source = shop.shirt("T");
    shop.variant(source.id(), "T-S", "S");
    assertEquals(List.of(), skus(duplicate(source.id(), "sku", "U", "withVariants", false).id()));
  }

  @Test
  void aCopyOfAnArchivedProductIsArchivedUntilItIsRestored() {
    Product source = shop.shirt("T");
    shop.variant(source.id(), "T-S", "S");
    shop.tenant.call("products.archive", Map.of(), "id", source.id());
    Product copy = duplicate(source.id(), "sku", "U");
    assertEquals(ProductStatus.ARCHIVED, shop.read(copy.id()).status());
    assertEquals(ProductStatus.ARCHIVED, shop.variants(copy.id()).getFirst().status());
    shop.tenant.call("products.restore", Map.of(), "id", copy.id());
    assertEquals(ProductStatus.ACTIVE, shop.variants(copy.id()).getFirst().status());
  }

  @Test
  void aSkuInUseIsRefusedAndNothingIsMade() {
    Product source = shop.shirt("T");
    shop.variant(source.id(), "T-S", "S");
    shop.product("U-S");
    assertEquals(
        "already_exists sku",
        fault(shop.tenant.refused("products.duplicate", Map.of("sku", "t"), "id", source.id())));
    assertEquals(
        "already_exists sku",
        fault(shop.tenant.refused("products.duplicate", Map.of("sku", "U"), "id", source.id())));
    assertEquals(List.of("T", "U-S"), shop.skus());
  }

  @Test
  void aVariantsSkuMustNotGrowTooLong() {
    Product source = shop.shirt("T");
    shop.variant(source.id(), "T-S", "S");
    assertEquals(
        "sku too_long",
        fault(
            shop.tenant.refused(
                "products.duplicate", Map.of("sku", "X".repeat(63)), "id", source.id())));
  }

  @Test
  void whatDoesNotExistCannotBeCopied() {
    assertEquals(
        ProblemCode.NOT_FOUND,
        shop.tenant
            .refused("products.duplicate", Map.of("sku", "X"), "id", UUID.randomUUID())
            .code());
  }
}
