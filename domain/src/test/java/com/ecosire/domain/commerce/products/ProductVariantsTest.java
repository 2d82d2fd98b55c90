package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.commerce.products.Shop.attribute;
import static com.ecosire.domain.commerce.products.Shop.fault;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.products.options.VariantOption;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductVariantsTest {
  private final Shop shop = new Shop();
  private final Product shirt = shop.shirt("SHIRT");

  private ProductVariant update(ProductVariant variant, Object... values) {
    return shop.tenant.call(
        "products.variants.update",
        Shop.of(Map.of(), values),
        "productId",
        variant.productId(),
        "id",
        variant.id());
  }

  private Problem updateRefused(ProductVariant variant, Object... values) {
    return shop.tenant.refused(
        "products.variants.update",
        Shop.of(Map.of(), values),
        "productId",
        variant.productId(),
        "id",
        variant.id());
  }

  @Test
  void aVariantHasTheProductsNameWithItsOptions() {
    ProductVariant made = shop.variant(shirt.id(), "SHIRT-S", "S", "price", 1200);
    ProductVariant read = shop.read(made);
    assertEquals("Shirt / S", read.name());
    assertEquals(List.of(new VariantOption("Size", "S")), field(read, "options"));
    assertEquals(1200L, (Long) field(read, "price"));
    assertEquals(true, field(read, "inStock"));
    assertEquals(shirt.id(), read.productId());
  }

  @Test
  void itFollowsWhenTheProductIsRenamed() {
    ProductVariant made = shop.variant(shirt.id(), "SHIRT-S", "S");
    shop.update(shirt.id(), "name", "Tee");
    assertEquals("Tee / S", shop.read(made).name());
    assertEquals(2, shop.read(made).version());
  }

  @Test
  void itNamesOneListedValueOfEveryAttribute() {
    assertEquals(
        "options[0].value unknown_value", fault(shop.variantRefused(shirt.id(), "X", "L")));
    Map<String, Object> none = Map.of("sku", "X", "options", List.of());
    assertEquals(
        "options missing_option",
        fault(shop.tenant.refused("products.variants.create", none, "productId", shirt.id())));
    List<Map<String, String>> other =
        List.of(Map.of("name", "Size", "value", "S"), Map.of("name", "Fit", "value", "slim"));
    assertEquals(
        "options[1].name unknown_attribute",
        fault(
            shop.tenant.refused(
                "products.variants.create",
                Map.of("sku", "X", "options", other),
                "productId",
                shirt.id())));
  }

  @Test
  void optionsStandInTheOrderOfTheAttributes() {
    Product mug =
        shop.product(
            "MUG",
            "name",
            "Mug",
            "attributes",
            List.of(attribute("Size", "S"), attribute("Colour", "Red")));
    List<Map<String, String>> options =
        List.of(Map.of("name", "Colour", "value", "Red"), Map.of("name", "Size", "value", "S"));
    ProductVariant made =
        shop.tenant.call(
            "products.variants.create",
            Map.of("sku", "MUG-1", "options", options),
            "productId",
            mug.id());
    assertEquals("Mug / S / Red", made.name());
  }

  @Test
  void noTwoVariantsOfAProductHaveTheSameOptions() {
    shop.variant(shirt.id(), "SHIRT-S", "S");
    ProductVariant other = shop.variant(shirt.id(), "SHIRT-M", "M");
    assertEquals("already_exists options", fault(shop.variantRefused(shirt.id(), "X", "S")));
    assertEquals("already_exists options", fault(updateRefused(other, "options", Shop.size("S"))));
    assertEquals("SHIRT2-S", shop.variant(shop.shirt("SHIRT2").id(), "SHIRT2-S", "S").sku());
  }

  @Test
  void onlyAVariantOfAPhysicalProductHasAWeight() {
    Product file =
        shop.product("FILE", "type", "digital", "attributes", List.of(attribute("Size", "S")));
    assertEquals(
        "weightGrams not_physical",
        fault(shop.variantRefused(file.id(), "FILE-S", "S", "weightGrams", 1)));
    ProductVariant heavy = shop.variant(shirt.id(), "SHIRT-S", "S", "weightGrams", 10);
    assertEquals("type not_physical", fault(shop.updateRefused(shirt.id(), "type", "digital")));
    update(heavy, "weightGrams", null);
    assertEquals(ProductType.DIGITAL, shop.update(shirt.id(), "type", "digital").type());
  }

  @Test
  void attributesCannotLeaveAnActiveVariantBehind() {
    ProductVariant small = shop.variant(shirt.id(), "SHIRT-S", "S");
    List<Object> withoutSmall = List.of(attribute("Size", "M", "L"));
    assertEquals(
        "attributes in_use", fault(shop.updateRefused(shirt.id(), "attributes", withoutSmall)));
    update(small, "status", "archived");
    shop.update(shirt.id(), "attributes", withoutSmall);
    assertEquals("options[0].value unknown_value", fault(updateRefused(small, "status", "active")));
    shop.update(shirt.id(), "attributes", List.of(attribute("Size", "S", "M")));
    assertEquals(ProductStatus.ACTIVE, update(small, "status", "active").status());
  }

  @Test
  void variantsAreArchivedWithTheirProductAndKeepTheirOwnStatus() {
    ProductVariant small = shop.variant(shirt.id(), "SHIRT-S", "S");
    ProductVariant medium = shop.variant(shirt.id(), "SHIRT-M", "M", "status", "archived");
    shop.tenant.call("products.archive", Map.of(), "id", shirt.id());
    assertEquals(ProductStatus.ARCHIVED, shop.read(small).status());
    assertEquals(List.of(), shop.variants(shirt.id(), "inStock", List.of(true)));
    assertEquals("invalid_state", fault(updateRefused(small, "status", "active")));
    shop.tenant.call("products.restore", Map.of(), "id", shirt.id());
    assertEquals(ProductStatus.ACTIVE, shop.read(small).status());
    assertEquals(ProductStatus.ARCHIVED, shop.read(medium).status());
  }

  @Test
  void attributesMustFitTheVariantsThatARestoringBringsBackToo() {
    shop.variant(shirt.id(), "SHIRT-S", "S");
    shop.tenant.call("products.archive", Map.of(), "id", shirt.id());
    assertEquals(
        "attributes in_use",
        fault(shop.updateRefused(shirt.id(), "attributes", List.of(attribute("Size", "M")))));
  }

  @Test
  void aVariantMadeUnderAnArchivedProductIsForSaleOnceTheProductIs() {
    shop.tenant.call("products.archive", Map.of(), "id", shirt.id());
    ProductVariant small = shop.variant(shirt.id(), "SHIRT-S", "S");
    assertEquals(ProductStatus.ARCHIVED, small.status());
    shop.tenant.call("products.restore", Map.of(), "id", shirt.id());
    assertEquals(ProductStatus.ACTIVE, shop.read(small).status());
  }

  @Test
  void aVariantOnRecordCannotBeDeleted() {
    ProductVariant small = shop.variant(shirt.id(), "SHIRT-S", "S");
    ProductVariant medium = shop.variant(shirt.id(), "SHIRT-M", "M");
    Shop.order(small.id());
    Problem problem =
        shop.tenant.refused(
            "products.variants.delete", Map.of(), "productId", shirt.id(), "id", small.id());
    assertEquals(ProblemCode.IN_USE, problem.code());
    assertTrue(problem.detail().contains("invoices (1)"), problem.detail());
    shop.tenant.call(
        "products.variants.delete", Map.of(), "productId", shirt.id(), "id", medium.id());
    assertEquals("SHIRT-M", shop.variant(shirt.id(), "SHIRT-M", "M").sku());
  }

  @Test
  void aListIsThatOfOneProduct() {
    shop.variant(shirt.id(), "SHIRT-S", "S", "price", 1);
    shop.variant(shirt.id(), "SHIRT-M", "M", "status", "archived");
    shop.variant(shop.shirt("OTHER").id(), "OTHER-S", "S");
    assertEquals(2, shop.variants(shirt.id(), "sortBy", "price").size());
    assertEquals(1, shop.variants(shirt.id(), "search", "-m").size());
    assertEquals(1, shop.variants(shirt.id(), "status", List.of("active")).size());
    assertEquals(1, shop.variants(shirt.id(), "inStock", List.of(false)).size());
    Problem unknown =
        shop.tenant.refused("products.variants.list", Map.of(), "productId", UUID.randomUUID());
    assertEquals(ProblemCode.NOT_FOUND, unknown.code());
    Problem parentless =
        shop.tenant.refused(
            "products.variants.create",
            Map.of("sku", "X", "options", List.of()),
            "productId",
            UUID.randomUUID());
    assertEquals(ProblemCode.NOT_FOUND, parentless.code());
  }
}
