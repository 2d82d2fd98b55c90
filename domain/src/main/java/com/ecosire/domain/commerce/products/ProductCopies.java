package com.ecosire.domain.commerce.products;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes products out of others. */
final class ProductCopies {
  private static final int SKU_LENGTH = 64;

  private final Products products;
  private final ProductVariants variants;

  /** What the copy has of its own. */
  @Doc("What the copy of a product has of its own")
  record DuplicateProduct(
      @Doc(value = "Stock keeping unit of the copy", example = "TSHIRT-2")
          @NotNull
          @Size(min = 1, max = 64)
          String sku,
      @Doc("Name of the copy; the same unless given") @Size(min = 1, max = 200) String name,
      @Doc("Whether the variants are copied too") @Default("true") boolean withVariants) {}

  ProductCopies(Products products, ProductVariants variants) {
    this.products = products;
    this.variants = variants;
  }

  Product duplicate(UUID id, DuplicateProduct wanted, Call call) {
    Product source = products.change(id, call);
    Product copy =
        products.create(
            products.with(
                source,
                input -> {
                  input.sku = wanted.sku();
                  input.barcode = null;
                  input.name = Optional.ofNullable(wanted.name()).orElse(input.name);
                }),
            call);
    copy.status = source.status;
    // The row must be there before those of the variants, which refer to it.
    call.session().flush();
    if (wanted.withVariants()) {
      VariantRows.held(List.of(id), call).forEach(variant -> copy(variant, source, copy, call));
    }
    return products.get(copy.id(), call);
  }

  private void copy(ProductVariant variant, Product source, Product copy, Call call) {
    VariantInput input =
        variants.with(
            variant,
            values -> {
              values.sku = sku(variant.sku(), source.sku(), copy.sku());
              values.barcode = null;
              // What only the product keeps from sale is the same under the copy.
              values.status =
                  variant.isActiveInItself() ? ProductStatus.ACTIVE : ProductStatus.ARCHIVED;
            });
    variants.createWithin(copy.id(), input, call);
  }

  /** The new product's sku in place of the old one, or before a sku that does not begin with it. */
  private static String sku(String variant, String former, String next) {
    boolean derived = variant.regionMatches(true, 0, former, 0, former.length());
    String sku = derived ? next + variant.substring(former.length()) : next + "-" + variant;
    if (sku.codePointCount(0, sku.length()) > SKU_LENGTH) {
      throw Problems.invalid(
          "sku", "too_long", "The variant " + sku + " would have a sku too long");
    }
    return sku;
  }
}
