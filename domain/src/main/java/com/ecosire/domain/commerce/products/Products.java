package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.products.ProductCodes.Codes;
import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.commerce.products.options.VariantOptions;
import com.ecosire.domain.finance.taxes.Tax;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All products, with the rules for a single one. */
public final class Products extends Store<Product, ProductInput> {
  private static final Field STATUS = Shape.of(Product.class).field("status").orElseThrow();

  private final Categories categories;
  private final Surroundings surroundings;

  /** What the rules of a product look at beside the product. */
  interface Surroundings {
    /** The slug as its category has it, whatever the case it is asked in. */
    Optional<String> category(String slug, Call call);

    /** All variants of a product, held so that nobody changes them meanwhile. */
    List<ProductVariant> variants(UUID product, Call call);
  }

  /** Looks at what is stored. */
  private record Present(Categories categories) implements Surroundings {
    @Override
    public Optional<String> category(String slug, Call call) {
      return categories.canonical(slug, call);
    }

    @Override
    public List<ProductVariant> variants(UUID product, Call call) {
      return VariantRows.held(List.of(product), call);
    }
  }

  Products(Categories categories) {
    this(categories, new Present(categories));
  }

  /** The products, for somebody who has read what surrounds many of them at once. */
  Products(Categories categories, Surroundings surroundings) {
    super(
        records(Product.class, ProductInput.class)
            .list(
                listing()
                    .search("name", "sku")
                    .filter(
                        "type",
                        "category",
                        "inStock",
                        "status",
                        "sku",
                        "barcode",
                        "billingInterval",
                        "tags",
                        "price",
                        "createdAt")
                    .sort("name", "price", "sku", "createdAt", "updatedAt"))
            .computed("inStock", Products::fillStock, "status")
            .raises(ProductsModule.CREATED, ProductsModule.UPDATED, ProductsModule.DELETED));
    this.categories = categories;
    this.surroundings = surroundings;
  }

  private static void fillStock(List<Product> products, Call call) {
    products.forEach(product -> product.inStock = Availability.isInStock(product.status));
  }

  @Override
  protected ListRequest narrowed(ListRequest request, Call call) {
    return Availability.narrowed(request, STATUS)
        .replacing(
            condition ->
                condition.field().name().equals("category") ? below(condition, call) : condition);
  }

  private Condition below(Condition condition, Call call) {
    Set<String> slugs = new LinkedHashSet<>();
    condition.values().forEach(slug -> slugs.add((String) slug));
    List<Object> all = List.copyOf(categories.withSubcategories(slugs, call));
    return new Condition(condition.field(), Condition.Test.ANY_OF, all);
  }

  /**
   * Holds a product until the end of the call, so that nobody changes it or its variants meanwhile.
   */
  void hold(UUID id, Call call) {
    where("r.id = :id", call).with("id", id).locked().first();
  }

  @Override
  public Product update(UUID id, Patch<ProductInput> patch, Call call) {
    if (patch.names("attributes") || patch.names("type") || patch.names("name")) {
      hold(id, call);
    }
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<Product, ProductInput> change) {
    ProductInput after = change.after();
    if (after.barcode != null && after.barcode.isBlank()) {
      after.barcode = null;
    }
    List<Violation> faults = new ArrayList<>(ProductRules.faults(after));
    if (after.category != null && change.changes(input -> input.category)) {
      Optional<String> known = surroundings.category(after.category, change.call());
      known.ifPresentOrElse(slug -> after.category = slug, () -> faults.add(unknownCategory()));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    if (!change.isNew()) {
      ProductRules.checkChange(change, surroundings);
    }
  }

  private static Violation unknownCategory() {
    String code = ProblemCode.UNKNOWN_REFERENCE.word();
    return new Violation("category", code, "There is no category with this slug");
  }

  /** Finds out whether a creation or a change would be refused, and does nothing else. */
  void tryOut(Optional<Product> present, ProductInput after, Call call) {
    Product record = present.orElseGet(() -> draft(call));
    check(new Change<>(record, present.map(product -> product.input), after, call));
  }

  @Override
  protected void stored(Change<Product, ProductInput> change) {
    Product product = change.record();
    Codes codes = Codes.of(change.after().sku, change.after().barcode);
    if (change.isNew()) {
      ProductCodes.add(product.id(), product.id(), codes, change.call());
    } else if (change.changes(input -> input.sku) || change.changes(input -> input.barcode)) {
      ProductCodes.change(product.id(), codes, change.call());
    }
    if (!change.isNew() && change.changes(input -> input.name)) {
      rename(product, change.call());
    }
  }

  private void rename(Product product, Call call) {
    for (ProductVariant variant : surroundings.variants(product.id(), call)) {
      variant.name = VariantOptions.name(product.name(), variant.input.options);
      variant.touch(call.now());
    }
  }

  @Override
  protected void removing(Product product, Call call) {
    List<UUID> variants =
        surroundings.variants(product.id(), call).stream().map(ProductVariant::id).toList();
    ItemUse use = new ItemUse(product.id(), variants);
    call.emit(ProductsModule.DELETING, use);
    use.refuse("The product cannot be deleted, archive it instead");
    ProductCodes.removeProduct(product.id(), call);
    VariantRows.delete(product.id(), call);
  }

  /** Refuses the deletion of a tax that products name. */
  void refuseTaxDeletion(Tax tax, Call call) {
    String holding = "function('json_contains', r.input.taxIds, function('json_quote', :tax)) = 1";
    if (where(holding, call).with("tax", tax.id().toString()).any()) {
      throw Problems.inUse("Products name the tax; it can only be set inactive");
    }
  }

  /** Takes a product and its variants out of sale; does nothing where it already is. */
  Product archive(UUID id, Call call) {
    hold(id, call);
    Product product = change(id, call);
    if (product.status == ProductStatus.ACTIVE) {
      product.status = ProductStatus.ARCHIVED;
      product.touch(call.now());
      surroundings.variants(id, call).forEach(variant -> variant.archiveWithProduct(call.now()));
      call.emit(ProductsModule.ARCHIVED, fill(product, call));
    }
    return fill(product, call);
  }

  /** Puts a product back on sale, with those variants that were until it was archived. */
  Product restore(UUID id, Call call) {
    hold(id, call);
    Product product = change(id, call);
    if (product.status == ProductStatus.ARCHIVED) {
      product.status = ProductStatus.ACTIVE;
      product.touch(call.now());
      surroundings.variants(id, call).forEach(variant -> variant.restoreWithProduct(call.now()));
      call.emit(ProductsModule.UPDATED, fill(product, call));
    }
    return fill(product, call);
  }
}
