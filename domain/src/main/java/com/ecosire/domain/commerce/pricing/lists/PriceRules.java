package com.ecosire.domain.commerce.pricing.lists;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.pricing.calculation.PriceMethod;
import com.ecosire.domain.commerce.products.ItemUse;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.commerce.products.SellableItems;
import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.commerce.products.categories.Category;
import com.ecosire.domain.commerce.products.categories.CategoryRename;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rules of price lists. */
public final class PriceRules extends Store<PriceRule, PriceRuleInput> {
  private final Pricelists lists;
  private final Categories categories;
  private final SellableItems items;

  /** The rules of some lists, for products of a catalogue. */
  public PriceRules(Pricelists lists, Categories categories, SellableItems items) {
    super(
        records(PriceRule.class, PriceRuleInput.class)
            .within(lists, "pricelistId")
            .list(
                listing()
                    .filter("scope", "productId", "variantId", "category", "method")
                    .sort("minQuantity", "createdAt")));
    this.lists = lists;
    this.categories = categories;
    this.items = items;
  }

  @Override
  protected void check(Change<PriceRule, PriceRuleInput> change) {
    validate(change.after());
    checkReferences(change);
    refuseOverlap(change);
  }

  /** What a rule must keep whatever else there is; 422 with every fault. */
  static void validate(PriceRuleInput rule) {
    List<Violation> faults = new ArrayList<>();
    checkTarget(rule, faults);
    checkMethod(rule, faults);
    if (rule.validFrom != null
        && rule.validUntil != null
        && rule.validUntil.isBefore(rule.validFrom)) {
      faults.add(new Violation("validUntil", "before_start", "Must not be before validFrom"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static void checkTarget(PriceRuleInput rule, List<Violation> faults) {
    boolean variant = rule.scope == PriceScope.VARIANT;
    boolean product = rule.scope == PriceScope.PRODUCT;
    checkField(faults, "category", rule.category, rule.scope == PriceScope.CATEGORY);
    checkField(faults, "variantId", rule.variantId, variant);
    // Beside a variant its product may be named too, which says nothing new.
    if (!variant) {
      checkField(faults, "productId", rule.productId, product);
    }
  }

  private static void checkMethod(PriceRuleInput rule, List<Violation> faults) {
    checkField(faults, "fixedPrice", rule.fixedPrice, rule.method == PriceMethod.FIXED);
    checkField(faults, "percent", rule.percent, rule.method != PriceMethod.FIXED);
  }

  private static void checkField(
      List<Violation> faults, String field, Object value, boolean wanted) {
    if (wanted && value == null) {
      faults.add(new Violation(field, "required", "Is required for this scope or method"));
    } else if (!wanted && value != null) {
      faults.add(new Violation(field, "not_allowed", "Is not for this scope or method"));
    }
  }

  private void checkReferences(Change<PriceRule, PriceRuleInput> change) {
    PriceRuleInput rule = change.after();
    if (rule.category != null && change.changes(input -> input.category)) {
      rule.category =
          categories
              .canonical(rule.category, change.call())
              .orElseThrow(() -> Problems.unknownReference("category", "Category"));
    }
    if (rule.variantId != null && rule.productId != null) {
      ItemKey key = ItemKey.of(rule.productId, rule.variantId);
      if (items.find(List.of(key), change.call()).isEmpty()) {
        throw Problems.invalid("productId", "wrong_product", "Must be the product of the variant");
      }
    }
  }

  /** Rules of one list are changed one after the other, so that two cannot slip past each other. */
  private void refuseOverlap(Change<PriceRule, PriceRuleInput> change) {
    Call call = change.call();
    PriceRuleInput rule = change.after();
    lists.where("r.id = :id", call).with("id", change.record().pricelistId).locked().all();
    boolean overlaps =
        where("r.pricelistId = :list and r.target = :target and r.id <> :id", call)
            .with("list", change.record().pricelistId)
            .with("target", Targets.of(rule))
            .with("id", change.record().id())
            .locked()
            .all()
            .stream()
            .map(other -> other.input)
            .filter(other -> other.minQuantity.compareTo(rule.minQuantity) == 0)
            .anyMatch(rule::overlaps);
    if (overlaps) {
      throw Problems.conflict(
          "Another rule has the same target and quantity while this one is valid");
    }
  }

  @Override
  protected void applied(Change<PriceRule, PriceRuleInput> change) {
    change.record().target = Targets.of(change.after());
  }

  /** The rules for variants that are deleted go with them. */
  public void forgetVariants(ItemUse deleted, Call call) {
    deleteWhere("r.input.variantId in :ids", Padded.of(deleted.variantIds()), call);
  }

  /** The rules for a product that is deleted and for its variants go with it. */
  public void forgetProduct(ItemUse deleted, Call call) {
    forgetVariants(deleted, call);
    deleteWhere("r.input.productId in :ids", List.of(deleted.productId()), call);
  }

  private static void deleteWhere(String condition, List<UUID> ids, Call call) {
    if (ids.isEmpty()) {
      return;
    }
    call.session()
        .manager()
        .createQuery("delete from PriceRule r where r.organizationId = :org and " + condition)
        .setParameter("org", call.organization())
        .setParameter("ids", ids)
        .executeUpdate();
  }

  /** Rules follow a category whose slug has changed. */
  public void follow(CategoryRename rename, Call call) {
    where("r.input.category = :slug", call)
        .with("slug", rename.before())
        .all()
        .forEach(rule -> replace(rule, with(rule, input -> input.category = rename.after()), call));
  }

  /** A category that a rule is for cannot be deleted. */
  public void refuseDeletion(Category category, Call call) {
    if (where("r.input.category = :slug", call).with("slug", category.slug()).any()) {
      throw Problems.inUse("A price rule is for the category " + category.slug());
    }
  }
}
