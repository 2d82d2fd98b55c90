package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.products.ProductCodes.Codes;
import com.ecosire.domain.commerce.products.options.VariantOptions;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The variants of all products, with the rules for a single one. */
public final class ProductVariants extends Store<ProductVariant, VariantInput> {
  private static final Field STATUS = Shape.of(ProductVariant.class).field("status").orElseThrow();
  private static final String PARENT = "productId";

  private final Products products;

  ProductVariants(Products products) {
    super(
        records(ProductVariant.class, VariantInput.class)
            .within(products, PARENT)
            .list(
                listing()
                    .search("sku")
                    .filter("status", "inStock")
                    .sort("sku", "price", "createdAt"))
            .computed("inStock", ProductVariants::fillStock, "status"));
    this.products = products;
  }

  private static void fillStock(List<ProductVariant> variants, Call call) {
    variants.forEach(variant -> variant.inStock = Availability.isInStock(variant.status()));
  }

  @Override
  protected ListRequest narrowed(ListRequest request, Call call) {
    return Availability.narrowed(request, STATUS);
  }

  @Override
  public ProductVariant create(VariantInput input, Call call) {
    products.hold(call.pathId(PARENT), call);
    return super.create(input, call);
  }

  @Override
  public ProductVariant update(UUID id, Patch<VariantInput> patch, Call call) {
    products.hold(call.pathId(PARENT), call);
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<ProductVariant, VariantInput> change) {
    VariantInput after = change.after();
    if (after.barcode != null && after.barcode.isBlank()) {
      after.barcode = null;
    }
    Product product = product(change);
    List<Violation> faults = new ArrayList<>();
    if (after.weightGrams != null && product.type() != ProductType.PHYSICAL) {
      faults.add(ProductRules.weight());
    }
    boolean activated =
        after.status == ProductStatus.ACTIVE && change.changes(input -> input.status);
    if (activated || change.changes(input -> input.options)) {
      faults.addAll(VariantOptions.faults(after.options, product.input.attributes));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    if (activated && !change.isNew() && product.status == ProductStatus.ARCHIVED) {
      throw Problems.invalidState(
          "product", product.status, "sold through its variants; restore it");
    }
    after.options = VariantOptions.ordered(after.options, product.input.attributes);
  }

  private Product product(Change<ProductVariant, VariantInput> change) {
    return products.get(change.record().productId, change.call());
  }

  @Override
  protected void applied(Change<ProductVariant, VariantInput> change) {
    ProductVariant variant = change.record();
    Product product = product(change);
    variant.name = VariantOptions.name(product.name(), change.after().options);
    variant.optionsKey = VariantOptions.key(change.after().options);
    if (product.status == ProductStatus.ARCHIVED) {
      variant.archiveWithProduct(change.call().now());
    }
  }

  @Override
  protected void stored(Change<ProductVariant, VariantInput> change) {
    ProductVariant variant = change.record();
    Codes codes = Codes.of(change.after().sku, change.after().barcode);
    if (change.isNew()) {
      ProductCodes.add(variant.productId, variant.id(), codes, change.call());
    } else if (change.changes(input -> input.sku) || change.changes(input -> input.barcode)) {
      ProductCodes.change(variant.id(), codes, change.call());
    }
  }

  @Override
  protected void removing(ProductVariant variant, Call call) {
    ItemUse use = new ItemUse(variant.productId, List.of(variant.id()));
    call.emit(ProductsModule.VARIANT_DELETING, use);
    use.refuse("The variant cannot be deleted, archive it instead");
    ProductCodes.removeVariant(variant.id(), call);
  }
}
