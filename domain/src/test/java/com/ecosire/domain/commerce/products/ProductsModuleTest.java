package com.ecosire.domain.commerce.products;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.categories.Category;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.store.Stored;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductsModuleTest {
  private static final ProductsModule PRODUCTS =
      new ProductsModule(
          () -> {
            throw new AssertionError("no files here");
          });
  private static final ContactsModule CONTACTS = new ContactsModule(new Timeline());
  private static final Business BUSINESS =
      Business.of(
          CONTACTS,
          PRODUCTS,
          new TaxesModule(CONTACTS.contacts(), PRODUCTS.categories()::lineages));

  private final Tenant tenant = BUSINESS.tenant();

  private Product product(Object... values) {
    Map<String, Object> needed =
        Map.of("name", "Thing", "sku", "A", "type", "physical", "price", 1000);
    return tenant.call("products.create", Shop.of(needed, values));
  }

  @Test
  void theTableHasTheOperationsOfTheCatalogue() {
    List<String> operations =
        BUSINESS.catalog().operations().stream()
            .filter(operation -> operation.module().equals("products"))
            .map(ProductsModuleTest::line)
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "products.archive POST /products/{id}/archive WRITE productArchive",
            "products.bulkPrice POST /products/bulk-price WRITE productBulkPrice",
            "products.categories.create POST /products/categories WRITE categoryCreate",
            "products.categories.delete DELETE /products/categories/{id} WRITE categoryDelete",
            "products.categories.get GET /products/categories/{id} READ category",
            "products.categories.list GET /products/categories READ categories",
            "products.categories.update PATCH /products/categories/{id} WRITE categoryUpdate",
            "products.create POST /products WRITE productCreate",
            "products.delete DELETE /products/{id} WRITE productDelete",
            "products.duplicate POST /products/{id}/duplicate WRITE productDuplicate",
            "products.export GET /products/export READ productExport",
            "products.files GET /products/{id}/files READ productFiles",
            "products.get GET /products/{id} READ product",
            "products.import POST /products/import WRITE productImport",
            "products.list GET /products READ products",
            "products.restore POST /products/{id}/restore WRITE productRestore",
            "products.update PATCH /products/{id} WRITE productUpdate",
            "products.uploadFile POST /admin/product-files/upload ADMIN productsUploadFile",
            "products.variants.create POST /products/{productId}/variants WRITE"
                + " productVariantCreate",
            "products.variants.delete DELETE /products/{productId}/variants/{id} WRITE"
                + " productVariantDelete",
            "products.variants.generate POST /products/{id}/variants/generate WRITE"
                + " productVariantGenerate",
            "products.variants.get GET /products/{productId}/variants/{id} READ productVariant",
            "products.variants.list GET /products/{productId}/variants READ productVariants",
            "products.variants.update PATCH /products/{productId}/variants/{id} WRITE"
                + " productVariantUpdate"),
        operations);
  }

  private static String line(Operation<?, ?> operation) {
    return String.join(
        " ",
        operation.id(),
        operation.method(),
        operation.path(),
        operation.access().name(),
        operation.graphqlField());
  }

  @Test
  void aTaxThatAProductNamesCannotBeDeleted() {
    UUID tax = Tenant.id(tenant.call("taxes.create", Map.of("name", "VAT", "code", "VAT20")));
    Product product = product("taxIds", List.of(tax));
    ItemKey key = ItemKey.of(product.id(), null);
    Map<ItemKey, SellableItem> found =
        tenant.within("products.list", call -> PRODUCTS.items().find(List.of(key), call));
    assertEquals(List.of(tax), found.get(key).taxIds());
    assertEquals(ProblemCode.IN_USE, tenant.refused("taxes.delete", Map.of(), "id", tax).code());
    tenant.call("products.update", Map.of("taxIds", List.of()), "id", product.id());
    tenant.call("taxes.delete", Map.of(), "id", tax);
    assertEquals(ProblemCode.NOT_FOUND, tenant.refused("taxes.get", Map.of(), "id", tax).code());
  }

  @Test
  void variantsAndSubcategoriesAreReadForManyOwnersAtOnce() {
    Product product = product("attributes", List.of(Shop.attribute("Size", "S", "M")));
    tenant.call("products.variants.generate", Map.of(), "id", product.id());
    UUID top = Tenant.id(tenant.call("products.categories.create", Map.of("name", "Top")));
    tenant.call("products.categories.create", Map.of("name", "Below", "parentId", top));
    assertEquals(2, children(ProductVariant.class, "productId", product.id()));
    assertEquals(1, children(Category.class, "parentId", top));
  }

  private int children(Class<? extends Stored> type, String key, UUID owner) {
    Resource<?, ?> resource = BUSINESS.catalog().resource(type).orElseThrow();
    Field field = resource.shape().field(key).orElseThrow();
    return tenant.within(
        "products.list",
        call ->
            resource
                .records()
                .byParent(
                    new Records.Children(field, resource.plan().first()),
                    List.of(owner),
                    Selection.ALL,
                    call)
                .get(owner)
                .size());
  }
}
