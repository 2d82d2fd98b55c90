package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.commerce.products.Shop.fault;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.commerce.products.categories.Category;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CategoriesTest {
  private static final Categories CATEGORIES = Shop.MODULE.categories();

  private final Shop shop = new Shop();

  private Category update(Category category, Object... values) {
    return shop.tenant.call(
        "products.categories.update", Shop.of(Map.of(), values), "id", category.id());
  }

  private Problem updateRefused(Category category, Object... values) {
    return shop.tenant.refused(
        "products.categories.update", Shop.of(Map.of(), values), "id", category.id());
  }

  private Problem refused(Object... values) {
    return shop.tenant.refused("products.categories.create", Shop.of(Map.of(), values));
  }

  /** Categories below each other, the top one first. */
  private List<Category> line(String... names) {
    List<Category> line = new ArrayList<>();
    for (String name : names) {
      UUID parent = line.isEmpty() ? null : line.getLast().id();
      line.add(shop.category(name, "parentId", parent));
    }
    return line;
  }

  @Test
  void aSlugIsMadeFromTheNameWithANumberWhereItIsTaken() {
    assertEquals("odoo-modules", shop.category("Odoo modules").slug());
    assertEquals("odoo-modules-2", shop.category("Odoo Modules").slug());
    assertEquals("mine", shop.category("Odoo modules", "slug", "mine").slug());
  }

  @Test
  void aClearedSlugIsMadeAnew() {
    Category category = shop.category("Shoes", "slug", "old");
    assertEquals("shoes", update(category, "slug", null).slug());
    assertEquals("shoes", update(category, "name", "Boots").slug());
  }

  @Test
  void aSlugIsUniqueAndHasItsForm() {
    shop.category("Shoes");
    assertEquals("already_exists slug", fault(refused("name", "X", "slug", "shoes")));
    assertEquals("slug pattern", fault(refused("name", "X", "slug", "No slug")));
  }

  @Test
  void aProductNamesACategoryThatExists() {
    shop.category("Shoes");
    assertEquals("category unknown_reference", fault(shop.refused("A", "category", "hats")));
    assertEquals("shoes", shop.product("A", "category", "SHOES").category().orElseThrow());
  }

  @Test
  void productsFollowWhenTheSlugChanges() {
    Category shoes = shop.category("Shoes");
    Product boot = shop.product("BOOT", "category", "shoes");
    Product hat = shop.product("HAT");
    update(shoes, "slug", "footwear");
    assertEquals("footwear", shop.read(boot.id()).category().orElseThrow());
    assertEquals(2, shop.read(boot.id()).version());
    assertEquals(1, shop.read(hat.id()).version());
    Product kept = shop.update(boot.id(), "price", 1);
    assertEquals("footwear", kept.category().orElseThrow());
  }

  @Test
  void theFilterFindsProductsOfSubcategoriesToo() {
    line("Clothes", "Shoes", "Boots");
    shop.product("TIE", "category", "clothes");
    shop.product("BOOT", "category", "boots");
    shop.product("HAT");
    assertEquals(List.of("BOOT", "TIE"), shop.skus("category", List.of("clothes")));
    assertEquals(List.of("BOOT"), shop.skus("category", List.of("shoes")));
    assertEquals(List.of("BOOT", "TIE"), shop.skus("category", List.of("boots", "clothes")));
    assertEquals(List.of(), shop.skus("category", List.of("nothing")));
    assertEquals(List.of(), new Shop().skus("category", List.of("clothes")));
  }

  @Test
  void aTreeHasFiveLevelsAtMost() {
    List<Category> line = line("1", "2", "3", "4", "5");
    assertEquals("parentId too_deep", fault(refused("name", "6", "parentId", line.getLast().id())));
    List<Category> other = line("a", "b");
    assertEquals(
        "parentId too_deep", fault(updateRefused(other.getFirst(), "parentId", line.get(3).id())));
    assertEquals(
        line.get(2).id(),
        update(other.getFirst(), "parentId", line.get(2).id()).parentId().orElseThrow());
  }

  @Test
  void aTreeHasNoCycle() {
    List<Category> line = line("1", "2", "3");
    assertEquals("parentId cycle", fault(updateRefused(line.get(0), "parentId", line.get(2).id())));
    assertEquals("parentId cycle", fault(updateRefused(line.get(1), "parentId", line.get(1).id())));
    assertEquals(
        "parentId unknown_reference", fault(refused("name", "X", "parentId", UUID.randomUUID())));
  }

  @Test
  void aCategoryInUseCannotBeDeletedAndTheNumbersAreTold() {
    List<Category> line = line("Clothes", "Shoes");
    shop.product("A", "category", "clothes");
    shop.product("B", "category", "clothes");
    Problem problem =
        shop.tenant.refused("products.categories.delete", Map.of(), "id", line.getFirst().id());
    assertEquals(ProblemCode.IN_USE, problem.code());
    assertTrue(problem.detail().contains("2 products and 1 sub-category"), problem.detail());
    shop.tenant.call("products.categories.delete", Map.of(), "id", line.getLast().id());
    assertEquals(
        ProblemCode.NOT_FOUND,
        shop.tenant.refused("products.categories.get", Map.of(), "id", line.getLast().id()).code());
  }

  @Test
  void aCategoryCountsItsOwnProducts() {
    List<Category> line = line("Clothes", "Shoes");
    shop.product("A", "category", "clothes");
    shop.product("B", "category", "shoes");
    shop.product("C", "category", "shoes");
    Page<Category> page =
        shop.tenant.call(
            "products.categories.list", Map.of("parentId", List.of(line.getFirst().id())));
    assertEquals(1, page.data().size());
    assertEquals(2, (Integer) field(page.data().getFirst(), "productCount"));
    Category top =
        shop.tenant
            .wanting("productCount")
            .call("products.categories.get", Map.of(), "id", line.getFirst().id());
    assertEquals(1, (Integer) field(top, "productCount"));
  }

  @Test
  void categoriesAreSortedByTheirPosition() {
    shop.category("B", "position", 2);
    shop.category("A", "position", 1);
    Page<Category> page =
        shop.tenant.call(
            "products.categories.list", Map.of("sortBy", "position", "sortOrder", "asc"));
    assertEquals(List.of("A", "B"), page.data().stream().map(Category::name).toList());
  }

  @Test
  void otherModulesLearnWhatStandsAboveACategory() {
    line("Clothes", "Shoes", "Boots");
    Map<String, List<String>> lines =
        shop.tenant.within(
            "products.list",
            call -> CATEGORIES.lineages(List.of("boots", "clothes", "nothing"), call));
    assertEquals(
        Map.of("boots", List.of("boots", "shoes", "clothes"), "clothes", List.of("clothes")),
        lines);
  }

  @Test
  void otherModulesLearnWhatStandsBelowACategory() {
    line("Clothes", "Shoes", "Boots");
    assertEquals(
        Set.of("shoes", "boots"),
        shop.tenant.within(
            "products.list", call -> CATEGORIES.withSubcategories(List.of("shoes"), call)));
    assertEquals(
        Optional.of("boots"),
        shop.tenant.within("products.list", call -> CATEGORIES.canonical("Boots", call)));
    assertEquals(
        Set.of("boots"),
        shop.tenant.within(
            "products.list", call -> CATEGORIES.existing(List.of("boots", "hats"), call)));
  }

  @Test
  void otherModulesHearOfANewSlug() {
    Category shoes = shop.category("Shoes");
    update(shoes, "slug", "footwear");
    assertTrue(Shop.RENAMED.contains("shoes > footwear"));
  }
}
