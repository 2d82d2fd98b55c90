package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.operation.ModuleApi.module;

import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.commerce.products.categories.Category;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An organization with products, beside a module that has some of them on orders. */
final class Shop {
  static final ProductsModule MODULE =
      new ProductsModule(
          () -> {
            throw new AssertionError("no files here");
          });

  static final Set<String> RENAMED = ConcurrentHashMap.newKeySet();

  private static final Set<UUID> ORDERED = ConcurrentHashMap.newKeySet();
  private static final Business BUSINESS =
      Business.of(
          MODULE,
          () ->
              module("elsewhere", Area.COMMERCE, "Others that use products")
                  .on(ProductsModule.DELETING, (use, call) -> tell(use))
                  .on(ProductsModule.VARIANT_DELETING, (use, call) -> tell(use))
                  .on(ProductsModule.CHANGING_IDENTITY, (use, call) -> tell(use))
                  .on(
                      Categories.RENAMED,
                      (rename, call) -> RENAMED.add(rename.before() + " > " + rename.after())));

  final Tenant tenant = BUSINESS.tenant();

  private static void tell(ItemUse use) {
    use.by("orders", ORDERED.contains(use.productId()) ? 2 : 0);
    use.by("invoices", use.variantIds().stream().filter(ORDERED::contains).count());
  }

  /** From now on others have a product or variant on record. */
  static void order(UUID item) {
    ORDERED.add(item);
  }

  /** A physical product of 1000 with these other values; names and values in turn. */
  Product product(String sku, Object... values) {
    return tenant.call("products.create", of(physical(sku), values));
  }

  Problem refused(String sku, Object... values) {
    return tenant.refused("products.create", of(physical(sku), values));
  }

  /** A product with the attribute Size of S and M. */
  Product shirt(String sku) {
    return product(sku, "name", "Shirt", "attributes", List.of(attribute("Size", "S", "M")));
  }

  private static Map<String, Object> physical(String sku) {
    return Map.of("name", "Thing", "sku", sku, "type", "physical", "price", 1000);
  }

  static Map<String, Object> attribute(String name, String... values) {
    return Map.of("name", name, "values", List.of(values));
  }

  static List<Map<String, Object>> size(String value) {
    return List.of(Map.of("name", "Size", "value", value));
  }

  ProductVariant variant(UUID product, String sku, String size, Object... values) {
    return tenant.call(
        "products.variants.create", variantValues(sku, size, values), "productId", product);
  }

  Problem variantRefused(UUID product, String sku, String size, Object... values) {
    return tenant.refused(
        "products.variants.create", variantValues(sku, size, values), "productId", product);
  }

  private static Map<String, Object> variantValues(String sku, String size, Object... values) {
    return of(Map.of("sku", sku, "options", size(size)), values);
  }

  Category category(String name, Object... values) {
    return tenant.call("products.categories.create", of(Map.of("name", name), values));
  }

  Product read(UUID product) {
    return tenant.call("products.get", Map.of(), "id", product);
  }

  ProductVariant read(ProductVariant variant) {
    return tenant.call(
        "products.variants.get", Map.of(), "productId", variant.productId(), "id", variant.id());
  }

  Product update(UUID product, Object... values) {
    return tenant.call("products.update", of(Map.of(), values), "id", product);
  }

  Problem updateRefused(UUID product, Object... values) {
    return tenant.refused("products.update", of(Map.of(), values), "id", product);
  }

  List<String> skus(Object... filter) {
    Page<Product> page = tenant.call("products.list", of(Map.of(), filter));
    return page.data().stream().map(Product::sku).sorted().toList();
  }

  List<ProductVariant> variants(UUID product, Object... filter) {
    Page<ProductVariant> page =
        tenant.call("products.variants.list", of(Map.of(), filter), "productId", product);
    List<ProductVariant> variants = new ArrayList<>(page.data());
    variants.sort((one, other) -> one.sku().compareTo(other.sku()));
    return variants;
  }

  /** How many queries the database server has answered so far. */
  static long selects() {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
      row.next();
      return row.getLong(2);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A map with more names and values in turn; values may be null. */
  static Map<String, Object> of(Map<String, Object> map, Object... values) {
    Map<String, Object> all = new HashMap<>(map);
    for (int i = 0; i < values.length; i += 2) {
      all.put((String) values[i], values[i + 1]);
    }
    return all;
  }

  /** The first detail of a 422 as {@code field code}; of others the problem's code. */
  static String fault(Problem problem) {
    boolean detailed = !problem.details().isEmpty() && problem.code() != ProblemCode.ALREADY_EXISTS;
    return detailed
        ? problem.details().getFirst().field() + " " + problem.details().getFirst().code()
        : problem.code().word()
            + (problem.details().isEmpty() ? "" : " " + problem.details().getFirst().field());
  }
}
