package com.ecosire.domain.commerce.products;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SellableItemsTest {
  private static final SellableItems ITEMS = Shop.MODULE.items();

  private final Shop shop = new Shop();

  private SellableItem find(UUID product, UUID variant) {
    ItemKey key = ItemKey.of(product, variant);
    return within(call -> ITEMS.find(List.of(key), call)).get(key);
  }

  private <R> R within(Function<Call, R> work) {
    return shop.tenant.within("products.list", work);
  }

  @Test
  void aProductHasAllItsFacts() {
    shop.category("Clothes");
    Product product =
        shop.product(
            "A", "category", "clothes", "cost", 400, "currency", "eur", "weightGrams", 180);
    SellableItem item = find(product.id(), null);
    assertEquals("Thing", item.name());
    assertEquals("A", item.sku());
    assertEquals(ProductType.PHYSICAL, item.type());
    assertEquals(BillingInterval.ONE_TIME, item.billingInterval());
    assertTrue(item.isCountedInUnits());
    assertEquals("eur", item.currency());
    assertEquals(1000, item.price());
    assertEquals(400, item.cost());
    assertEquals(List.of(), item.taxIds());
    assertEquals(Optional.of("clothes"), item.category());
    assertEquals(ProductStatus.ACTIVE, item.status());
    assertEquals(Optional.of(180), item.weightGrams());
    assertFalse(item.soldByVariants());
  }

  @Test
  void aVariantWithoutAPriceHasThatOfItsProduct() {
    Product shirt = shop.shirt("T");
    shop.update(shirt.id(), "cost", 300, "weightGrams", 50);
    ProductVariant plain = shop.variant(shirt.id(), "T-S", "S");
    ProductVariant own =
        shop.variant(shirt.id(), "T-M", "M", "price", 1, "cost", 2, "weightGrams", 3);
    SellableItem inherited = find(shirt.id(), plain.id());
    assertEquals("Shirt / S", inherited.name());
    assertEquals("T-S", inherited.sku());
    assertEquals(1000, inherited.price());
    assertEquals(300, inherited.cost());
    assertEquals(Optional.of(50), inherited.weightGrams());
    SellableItem apart = find(shirt.id(), own.id());
    assertEquals(1, apart.price());
    assertEquals(2, apart.cost());
    assertEquals(Optional.of(3), apart.weightGrams());
  }

  @Test
  void whatTheOrganizationDoesNotHaveIsAbsent() {
    Product shirt = shop.shirt("T");
    ProductVariant small = shop.variant(shirt.id(), "T-S", "S");
    ItemKey foreign = ItemKey.of(new Shop().product("X").id(), null);
    ItemKey mixed = ItemKey.of(shop.product("B").id(), small.id());
    assertEquals(Map.of(), within(call -> ITEMS.find(List.of(foreign, mixed), call)));
    assertEquals(Map.of(), within(call -> ITEMS.find(List.of(), call)));
  }

  @Test
  void aDocumentTakesNeitherArchivedItemsNorProductsThatAreSoldByVariants() {
    Product shirt = shop.shirt("T");
    ProductVariant small = shop.variant(shirt.id(), "T-S", "S");
    ProductVariant medium = shop.variant(shirt.id(), "T-M", "M", "status", "archived");
    Product old = shop.product("OLD");
    shop.tenant.call("products.archive", Map.of(), "id", old.id());
    Map<String, ItemKey> lines = new LinkedHashMap<>();
    lines.put("lineItems[0].", ItemKey.of(shirt.id(), null));
    lines.put("lineItems[1].", ItemKey.of(shirt.id(), small.id()));
    lines.put("lineItems[2].", ItemKey.of(shirt.id(), medium.id()));
    lines.put("lineItems[3].", ItemKey.of(old.id(), null));
    lines.put("lineItems[4].", ItemKey.of(UUID.randomUUID(), null));
    lines.put("lineItems[5].", ItemKey.of(old.id(), small.id()));
    assertEquals(
        List.of(
            "lineItems[0].variantId variant_required",
            "lineItems[2].variantId archived",
            "lineItems[3].productId archived",
            "lineItems[4].productId unknown_reference",
            "lineItems[5].variantId unknown_reference"),
        faults(call -> ITEMS.requireForSale(lines, call)));
    assertEquals(
        List.of(
            "lineItems[4].productId unknown_reference", "lineItems[5].variantId unknown_reference"),
        faults(call -> ITEMS.require(lines, call)));
  }

  @Test
  void aProductWithArchivedVariantsOnlyIsSoldByItself() {
    Product shirt = shop.shirt("T");
    shop.variant(shirt.id(), "T-S", "S", "status", "archived");
    ItemKey key = ItemKey.of(shirt.id(), null);
    assertEquals("T", within(call -> ITEMS.requireForSale(Map.of("", key), call)).get(key).sku());
  }

  @Test
  void aVariantOfAnArchivedProductIsArchived() {
    Product shirt = shop.shirt("T");
    ProductVariant small = shop.variant(shirt.id(), "T-S", "S");
    shop.tenant.call("products.archive", Map.of(), "id", shirt.id());
    assertEquals(ProductStatus.ARCHIVED, find(shirt.id(), small.id()).status());
  }

  @Test
  void anyNumberOfLinesTakesTwoStatements() {
    List<ItemKey> keys = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Product shirt = shop.shirt("T" + i);
      keys.add(ItemKey.of(shirt.id(), null));
      keys.add(ItemKey.of(shirt.id(), shop.variant(shirt.id(), "T" + i + "-S", "S").id()));
    }
    long before = Shop.selects();
    assertEquals(60, within(call -> ITEMS.find(keys, call)).size());
    assertEquals(2, Shop.selects() - before);
  }

  private List<String> faults(Function<Call, ?> work) {
    try {
      throw new AssertionError("not refused but " + within(work));
    } catch (ProblemException e) {
      Problem problem = e.problem();
      return problem.details().stream().map(one -> one.field() + " " + one.code()).toList();
    }
  }
}
