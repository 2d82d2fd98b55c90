package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.commerce.products.Shop.attribute;
import static com.ecosire.domain.commerce.products.Shop.fault;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductsTest {
  private final Shop shop = new Shop();

  @Test
  void aProductIsReadAsItWasMade() {
    shop.category("Clothes");
    Product made =
        shop.product(
            "SHIRT",
            "category",
            "clothes",
            "cost",
            400,
            "weightGrams",
            180,
            "images",
            List.of("https://example.com/b.png", "https://example.com/a.png"),
            "attributes",
            List.of(attribute("Size", "S", "M")),
            "tags",
            List.of("new"));
    Product read = shop.read(made.id());
    assertEquals(400, read.cost());
    assertEquals("usd", read.currency());
    assertEquals("units", field(read, "uom"));
    assertEquals(BillingInterval.ONE_TIME, field(read, "billingInterval"));
    assertEquals("clothes", read.category().orElseThrow());
    assertEquals(
        List.of("https://example.com/b.png", "https://example.com/a.png"), field(read, "images"));
    assertEquals(List.of("S", "M"), read.input.attributes.getFirst().values());
    assertEquals(ProductStatus.ACTIVE, read.status());
    assertEquals(true, field(read, "inStock"));
    assertEquals(List.of("product.created"), shop.tenant.events());
  }

  @Test
  void priceAndCostAreZeroOrMore() {
    assertEquals("price too_small", fault(shop.refused("A", "price", -1)));
    assertEquals("cost too_small", fault(shop.refused("A", "cost", -1)));
    assertEquals(0, shop.product("A", "price", 0).price());
  }

  @Test
  void imagesHoldTwentyUrlsAtMost() {
    List<String> twenty = Collections.nCopies(20, "https://example.com/a.png");
    List<String> more = Collections.nCopies(21, "https://example.com/a.png");
    assertEquals(twenty, field(shop.product("A", "images", twenty), "images"));
    assertEquals("images too_many_items", fault(shop.refused("B", "images", more)));
    assertEquals("images[0] url", fault(shop.refused("C", "images", List.of("no url"))));
  }

  @Test
  void onlyAPhysicalProductHasAWeight() {
    assertEquals(
        "weightGrams not_physical", fault(shop.refused("A", "type", "digital", "weightGrams", 5)));
    Product heavy = shop.product("B", "weightGrams", 5);
    assertEquals(
        "weightGrams not_physical", fault(shop.updateRefused(heavy.id(), "type", "service")));
    Product light = shop.update(heavy.id(), "type", "service", "weightGrams", null);
    assertNull(field(light, "weightGrams"));
  }

  @Test
  void aPhysicalProductIsPaidOnce() {
    assertEquals(
        "billingInterval not_recurring", fault(shop.refused("A", "billingInterval", "month")));
    Product service = shop.product("A", "type", "service", "billingInterval", "year");
    assertEquals(BillingInterval.YEAR, field(service, "billingInterval"));
  }

  @Test
  void attributesAndTheirValuesAreToldApartWithoutCase() {
    assertEquals(
        "attributes[1].name duplicate",
        fault(
            shop.refused(
                "A", "attributes", List.of(attribute("Size", "S"), attribute("size", "M")))));
    assertEquals(
        "attributes[0].values[1] duplicate",
        fault(shop.refused("A", "attributes", List.of(attribute("Size", "s", "S")))));
    assertEquals(
        "attributes[0].values too_few_items",
        fault(shop.refused("A", "attributes", List.of(attribute("Size")))));
  }

  @Test
  void aTaxThatDoesNotExistIsRefused() {
    Problem problem = shop.refused("A", "taxIds", List.of(UUID.randomUUID()));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, problem.code());
    assertEquals("taxIds[0]", problem.details().getFirst().field());
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Problem problem =
        shop.refused("A", "type", "digital", "weightGrams", 1, "category", "no-such-category");
    assertEquals(
        List.of("weightGrams", "category"),
        problem.details().stream().map(one -> one.field()).toList());
  }

  @Test
  void aListFindsWhatItIsAskedFor() {
    shop.product("A-1", "name", "Blue mug", "tags", List.of("kitchen"), "barcode", "111");
    shop.product("B-2", "name", "Red mug", "price", 2500);
    Product old =
        shop.product("C-3", "name", "Plan", "type", "service", "billingInterval", "month");
    shop.tenant.call("products.archive", Map.of(), "id", old.id());
    assertEquals(List.of("A-1", "B-2"), shop.skus("search", "MUG"));
    assertEquals(List.of("B-2"), shop.skus("search", "b-2"));
    assertEquals(List.of("A-1"), shop.skus("tags", List.of("kitchen")));
    assertEquals(List.of("A-1"), shop.skus("barcode", List.of("111")));
    assertEquals(List.of("A-1"), shop.skus("sku", List.of("a-1")));
    assertEquals(List.of("C-3"), shop.skus("type", List.of("service")));
    assertEquals(List.of("C-3"), shop.skus("billingInterval", List.of("month")));
    assertEquals(List.of("B-2"), shop.skus("priceFrom", 2000, "priceTo", 2501));
    assertEquals(List.of("C-3"), shop.skus("status", List.of("archived")));
    assertEquals(List.of("A-1", "B-2"), shop.skus("inStock", List.of(true)));
    assertEquals(List.of("C-3"), shop.skus("inStock", List.of(false)));
    assertEquals(List.of(), shop.skus("inStock", List.of(true), "status", List.of("archived")));
  }

  @Test
  void narrowListsWorkOutStockWithoutBeingAskedForTheStatus() {
    Product made = shop.product("A");
    Product read = shop.tenant.wanting("inStock").call("products.get", Map.of(), "id", made.id());
    assertTrue(read.inStock);
    assertNull(read.name());
  }

  @Test
  void archivingTwiceChangesNothing() {
    Product made = shop.product("A");
    Product once = shop.tenant.call("products.archive", Map.of(), "id", made.id());
    Product twice = shop.tenant.call("products.archive", Map.of(), "id", made.id());
    assertEquals(ProductStatus.ARCHIVED, once.status());
    assertFalse(once.inStock);
    assertEquals(once.version(), twice.version());
    assertEquals(List.of("product.created", "product.archived"), shop.tenant.events());
  }

  @Test
  void aRestoredProductIsActiveAgain() {
    Product made = shop.product("A");
    shop.tenant.call("products.archive", Map.of(), "id", made.id());
    Product restored = shop.tenant.call("products.restore", Map.of(), "id", made.id());
    assertEquals(ProductStatus.ACTIVE, restored.status());
    assertTrue(restored.inStock);
  }

  @Test
  void aStaleVersionIsNotArchived() {
    Product made = shop.product("A");
    shop.update(made.id(), "price", 1);
    Problem problem =
        shop.tenant.expecting(1).refused("products.archive", Map.of(), "id", made.id());
    assertEquals(ProblemCode.PRECONDITION_FAILED, problem.code());
  }

  @Test
  void aProductOnRecordCannotBeDeletedAndTheKindsAreNamed() {
    Product made = shop.shirt("A");
    ProductVariant variant = shop.variant(made.id(), "A-S", "S");
    Shop.order(made.id());
    Shop.order(variant.id());
    Problem problem = shop.tenant.refused("products.delete", Map.of(), "id", made.id());
    assertEquals(ProblemCode.IN_USE, problem.code());
    assertTrue(problem.detail().contains("invoices (1), orders (2)"), problem.detail());
    assertEquals(ProductStatus.ACTIVE, shop.read(made.id()).status());
  }

  @Test
  void aDeletedProductTakesItsVariantsAlongAndFreesTheirCodes() {
    Product made = shop.shirt("A");
    ProductVariant variant = shop.variant(made.id(), "A-S", "S");
    shop.tenant.call("products.delete", Map.of(), "id", made.id());
    assertEquals(
        ProblemCode.NOT_FOUND,
        shop.tenant
            .refused("products.variants.get", Map.of(), "productId", made.id(), "id", variant.id())
            .code());
    assertEquals("A-S", shop.product("A-S").sku());
    assertEquals("A", shop.product("A").sku());
    assertTrue(shop.tenant.events().contains("product.deleted"));
  }

  @Test
  void typeAndCurrencyStayOnceTheProductIsOnRecord() {
    Product made = shop.product("A");
    assertEquals("eur", shop.update(made.id(), "currency", "eur").currency());
    Shop.order(made.id());
    assertEquals("in_use", fault(shop.updateRefused(made.id(), "currency", "usd")));
    assertEquals("in_use", fault(shop.updateRefused(made.id(), "type", "digital")));
    assertEquals(5, shop.update(made.id(), "price", 5).price());
  }

  @Test
  void anotherOrganizationSeesNothingOfIt() {
    Product made = shop.product("A");
    Shop other = new Shop();
    assertEquals(
        ProblemCode.NOT_FOUND,
        other.tenant.refused("products.get", Map.of(), "id", made.id()).code());
    assertEquals("A", other.product("A").sku());
    assertEquals(List.of("A"), other.skus());
  }
}
