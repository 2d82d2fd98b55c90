package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.transfer.ImportRow;
import com.ecosire.domain.transfer.TableImport;
import com.ecosire.domain.transfer.TableImport.Result;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One import of products. It remembers what the rows so far have made of the products, so that a
 * dry run, which writes nothing, reports the same as the import itself.
 */
final class ProductImport {
  private static final Shape<ProductInput> SHAPE = Shape.of(ProductInput.class);

  private final Products products;
  private final Surroundings surroundings;
  private final Call call;
  private final boolean dryRun;
  private final Map<String, Item> bySku = new HashMap<>();
  private final Map<String, Item> byBarcode = new HashMap<>();

  /** Who has a sku: a product as it is after the rows so far, or a variant. */
  private static final class Item {
    private Optional<Product> product = Optional.empty();
    private ProductInput input;

    boolean isVariant() {
      return input == null;
    }

    boolean has(String barcode) {
      return isVariant()
          || (input.barcode != null && ProductCode.key(input.barcode).equals(barcode));
    }
  }

  /** What surrounds the products of the rows, read for many of them at once. */
  private static final class Surroundings implements Products.Surroundings {
    private final Categories categories;
    private final Map<String, Optional<String>> slugs = new HashMap<>();
    private final Map<UUID, List<ProductVariant>> variants = new HashMap<>();

    Surroundings(Categories categories) {
      this.categories = categories;
    }

    void read(Set<UUID> products, Call call) {
      variants.clear();
      variants.putAll(
          VariantRows.held(products, call).stream()
              .collect(Collectors.groupingBy(ProductVariant::productId)));
    }

    @Override
    public Optional<String> category(String slug, Call call) {
      return slugs.computeIfAbsent(slug, unknown -> categories.canonical(unknown, call));
    }

    @Override
    public List<ProductVariant> variants(UUID product, Call call) {
      return variants.getOrDefault(product, List.of());
    }
  }

  ProductImport(Categories categories, Call call, boolean dryRun) {
    this.surroundings = new Surroundings(categories);
    this.products = new Products(categories, surroundings);
    this.call = call;
    this.dryRun = dryRun;
  }

  /** Reads what the rows are about in three statements, and forgets the rows before. */
  TableImport.RowHandler prepare(List<ImportRow> rows) {
    call.session().release();
    List<ProductCode> codes = ProductCodes.find(keys(rows, "sku"), keys(rows, "barcode"), call);
    Set<UUID> ids =
        codes.stream()
            .filter(code -> !code.isVariant())
            .map(code -> code.productId)
            .collect(Collectors.toSet());
    Map<UUID, Product> found = new HashMap<>();
    products
        .where("r.id in :ids", call)
        .with("ids", ids)
        .all()
        .forEach(product -> found.put(product.id(), product));
    surroundings.read(ids, call);
    codes.forEach(code -> know(code, Optional.ofNullable(found.get(code.id))));
    return this::take;
  }

  private static Set<String> keys(List<ImportRow> rows, String column) {
    return rows.stream()
        .map(row -> ProductCode.key(row.text(column)))
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }

  private void know(ProductCode code, Optional<Product> product) {
    Item item = bySku.computeIfAbsent(code.sku, sku -> new Item());
    item.product = product;
    if (item.input == null || !dryRun) {
      item.input = product.map(one -> one.input).orElse(null);
    }
    if (code.barcode != null) {
      byBarcode.putIfAbsent(code.barcode, item);
    }
  }

  private Result take(ImportRow row) {
    Item known = bySku.get(ProductCode.key(row.text("sku")));
    if (known != null && known.isVariant()) {
      throw Problems.alreadyExists("sku", "The sku is that of a variant");
    }
    Item item = known == null ? new Item() : known;
    ProductInput after = known == null ? ImportRow.bind(SHAPE, tree(row)) : changed(row, item);
    takeBarcode(after, item);
    Result result = known == null ? create(item, after) : change(item, after);
    remember(item);
    return result;
  }

  private static ProductInput changed(ImportRow row, Item item) {
    return new Patch<>(SHAPE, tree(row), Source.TEXT).applyTo(item.input);
  }

  private static Map<String, Object> tree(ImportRow row) {
    Map<String, Object> tree = row.tree("", column -> false);
    tree.computeIfPresent("tags", (column, text) -> row.list(column));
    return tree;
  }

  private void takeBarcode(ProductInput after, Item item) {
    if (after.barcode == null) {
      return;
    }
    String barcode = ProductCode.key(after.barcode);
    Item owner = byBarcode.get(barcode);
    if (owner == null || owner == item) {
      return;
    }
    if (owner.has(barcode)) {
      throw Problems.alreadyExists("barcode", "The bar code is that of another product or variant");
    }
    // An earlier row freed it: the database must know before it is taken again.
    call.session().flush();
  }

  private Result create(Item item, ProductInput input) {
    if (dryRun) {
      products.tryOut(Optional.empty(), input, call);
      item.input = input;
    } else {
      Product made = products.create(input, call);
      item.product = Optional.of(made);
      item.input = made.input;
    }
    return Result.CREATED;
  }

  private Result change(Item item, ProductInput after) {
    if (Arrays.equals(SHAPE.values(item.input), SHAPE.values(after))) {
      return Result.UNCHANGED;
    }
    if (dryRun) {
      products.tryOut(item.product, after, call);
    } else {
      products.replaceIfChanged(item.product.orElseThrow(), after, call);
    }
    item.input = after;
    return Result.UPDATED;
  }

  private void remember(Item item) {
    bySku.put(ProductCode.key(item.input.sku), item);
    if (item.input.barcode != null) {
      byBarcode.put(ProductCode.key(item.input.barcode), item);
    }
  }
}
