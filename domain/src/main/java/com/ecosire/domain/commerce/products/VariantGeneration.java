package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.options.ProductAttribute;
import com.ecosire.domain.commerce.products.options.VariantOption;
import com.ecosire.domain.commerce.products.options.VariantOptions;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes the variants of a product from its attributes. */
final class VariantGeneration {
  private static final int MOST = 200;
  private static final int SKU_LENGTH = 64;

  private final Products products;
  private final ProductVariants variants;

  /** How variants are made. */
  @Doc("How variants are made")
  record GenerateVariants(
      @Doc(value = "Stands between the parts of a sku", example = "-")
          @Default("-")
          @Size(min = 1, max = 3)
          String skuSeparator,
      @Doc("Whether only the answer is worked out and nothing is made") @Default("false")
          boolean dryRun) {}

  /** One combination of the attributes' values. */
  @Doc("One combination of the attributes' values")
  record GeneratedVariant(
      @Doc(value = "Stock keeping unit of the variant", example = "TSHIRT-RED-XL") @NotNull
          String sku,
      @Doc("The values") @NotNull List<VariantOption> options,
      @Doc("Whether the call made the variant, or would have if it were no dry run")
          boolean created) {}

  VariantGeneration(Products products, ProductVariants variants) {
    this.products = products;
    this.variants = variants;
  }

  List<GeneratedVariant> generate(GenerateVariants wanted, Call call) {
    UUID id = call.id();
    products.hold(id, call);
    Product product = products.change(id, call);
    checkCount(product.input.attributes);
    List<GeneratedVariant> all = plan(product, wanted.skuSeparator(), call);
    checkSkus(all, call);
    if (!wanted.dryRun()) {
      all.stream()
          .filter(GeneratedVariant::created)
          .forEach(variant -> variants.createWithin(id, input(variant), call));
    }
    return all;
  }

  private static void checkCount(List<ProductAttribute> attributes) {
    if (attributes.isEmpty()) {
      throw Problems.invalid(
          "attributes", "required", "The product has no attributes to make variants from");
    }
    long count = VariantOptions.count(attributes);
    if (count > MOST) {
      String message = "There are " + count + " combinations; at most " + MOST + " are made";
      throw Problems.invalid("attributes", "too_many_combinations", message);
    }
  }

  private static List<GeneratedVariant> plan(Product product, String separator, Call call) {
    Map<String, ProductVariant> present = new HashMap<>();
    VariantRows.held(List.of(product.id()), call)
        .forEach(variant -> present.put(variant.optionsKey, variant));
    List<GeneratedVariant> all = new ArrayList<>();
    for (List<VariantOption> options : VariantOptions.combinations(product.input.attributes)) {
      ProductVariant known = present.get(VariantOptions.key(options));
      all.add(
          known != null
              ? new GeneratedVariant(known.sku(), options, false)
              : new GeneratedVariant(sku(product.sku(), options, separator), options, true));
    }
    return all;
  }

  private static String sku(String product, List<VariantOption> options, String separator) {
    StringBuilder sku = new StringBuilder(product);
    options.forEach(
        option -> sku.append(separator).append(option.value().toUpperCase(Locale.ROOT)));
    if (sku.codePointCount(0, sku.length()) > SKU_LENGTH) {
      throw Problems.invalid("attributes", "too_long", "The sku " + sku + " would be too long");
    }
    return sku.toString();
  }

  /** A dry run tells of taken codes too, so the database is asked and not only obeyed. */
  private static void checkSkus(List<GeneratedVariant> all, Call call) {
    Set<String> wanted = new HashSet<>();
    for (GeneratedVariant variant : all) {
      if (variant.created() && !wanted.add(ProductCode.key(variant.sku()))) {
        String message = "Two variants would have the sku " + variant.sku();
        throw Problems.invalid("skuSeparator", "ambiguous", message + "; choose another separator");
      }
    }
    if (wanted.isEmpty()) {
      return;
    }
    ProductCodes.find(wanted, Set.of(), call).stream()
        .findFirst()
        .ifPresent(
            taken -> {
              String message = "The sku " + taken.sku + " is taken by another product or variant";
              throw Problems.alreadyExists("sku", message);
            });
  }

  private static VariantInput input(GeneratedVariant variant) {
    VariantInput input = new VariantInput();
    input.sku = variant.sku();
    input.options = variant.options();
    return input;
  }
}
