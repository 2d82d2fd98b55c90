package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.Products.Surroundings;
import com.ecosire.domain.commerce.products.options.VariantOptions;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rules that a product keeps beside its codes and its category. */
final class ProductRules {
  private ProductRules() {}

  /** What is wrong with the values of a product, whatever else there is. */
  static List<Violation> faults(ProductInput input) {
    List<Violation> faults = new ArrayList<>(VariantOptions.faults(input.attributes));
    boolean physical = input.type == ProductType.PHYSICAL;
    if (!physical && input.weightGrams != null) {
      faults.add(weight());
    }
    if (physical && input.billingInterval != BillingInterval.ONE_TIME) {
      String message = "Must be one_time for a physical product";
      faults.add(new Violation("billingInterval", "not_recurring", message));
    }
    return faults;
  }

  /** The violation of a weight where there can be none. */
  static Violation weight() {
    return new Violation("weightGrams", "not_physical", "Only a physical product has a weight");
  }

  /** Refuses a change that others or the product's variants stand against. */
  static void checkChange(Change<Product, ProductInput> change, Surroundings surroundings) {
    boolean otherType = change.changes(input -> input.type);
    if (otherType || change.changes(input -> input.currency)) {
      checkUnused(change.record().id(), change.call());
    }
    if (otherType || change.changes(input -> input.attributes)) {
      checkVariants(change.after(), surroundings.variants(change.record().id(), change.call()));
    }
  }

  private static void checkUnused(UUID product, Call call) {
    ItemUse use = new ItemUse(product, List.of());
    call.emit(ProductsModule.CHANGING_IDENTITY, use);
    use.refuse("Type and currency of the product cannot change any more");
  }

  private static void checkVariants(ProductInput after, List<ProductVariant> variants) {
    for (ProductVariant variant : variants) {
      if (after.type != ProductType.PHYSICAL && variant.input.weightGrams != null) {
        String message = "The variant " + variant.sku() + " has a weight";
        throw Problems.invalid("type", "not_physical", message);
      }
      if (variant.isActiveInItself()
          && !VariantOptions.faults(variant.input.options, after.attributes).isEmpty()) {
        String message = "The variant " + variant.sku() + " does not fit them; archive it first";
        throw Problems.invalid("attributes", "in_use", message);
      }
    }
  }
}
