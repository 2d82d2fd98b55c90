package com.ecosire.domain.commerce.pricing.promotions;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.pricing.calculation.PromotionKind;
import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.commerce.products.categories.Category;
import com.ecosire.domain.commerce.products.categories.CategoryRename;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The promotions of an organization. */
public final class Promotions extends Store<Promotion, PromotionInput> {
  /** A promotion was made. */
  public static final Event<Promotion> CREATED =
      event("promotion.created", Promotion.class, "A promotion was made");

  /** An order took a promotion. */
  public static final Event<RedeemedPromotion> REDEEMED =
      event("promotion.redeemed", RedeemedPromotion.class, "A confirmed order took a promotion");

  /** A promotion was used as often as it can be. */
  public static final Event<Promotion> EXHAUSTED =
      event("promotion.exhausted", Promotion.class, "The last use of a promotion was taken");

  private static final String HOLDING =
      "function('json_contains', r.input.categories, function('json_quote', :slug)) = 1";

  private final Categories categories;

  /** Promotions for products of some categories. */
  public Promotions(Categories categories) {
    super(
        records(Promotion.class, PromotionInput.class)
            .list(
                listing()
                    .search("name", "code")
                    .filter("kind", "active", "code", "startsAt", "endsAt")
                    .sort("name", "startsAt", "endsAt", "usageCount", "createdAt")));
    this.categories = categories;
  }

  @Override
  protected void check(Change<Promotion, PromotionInput> change) {
    PromotionInput promotion = change.after();
    List<Violation> faults = new ArrayList<>();
    checkTerms(promotion, faults);
    if (promotion.startsAt != null
        && promotion.endsAt != null
        && promotion.endsAt.isBefore(promotion.startsAt)) {
      faults.add(new Violation("endsAt", "before_start", "Must not be before startsAt"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    if (change.changes(input -> input.categories)) {
      checkCategories(promotion, change.call());
    }
    if (promotion.code != null && change.changes(input -> input.code)) {
      checkCode(change);
    }
  }

  private static void checkTerms(PromotionInput promotion, List<Violation> faults) {
    PromotionKind kind = promotion.kind;
    boolean groups = kind == PromotionKind.BUY_X_GET_Y;
    checkField(faults, "percent", promotion.percent, kind == PromotionKind.PERCENT);
    checkField(faults, "amount", promotion.amount, kind == PromotionKind.AMOUNT);
    checkField(faults, "buyQuantity", promotion.buyQuantity, groups);
    checkField(faults, "getQuantity", promotion.getQuantity, groups);
    if (kind == PromotionKind.AMOUNT && promotion.currency == null) {
      faults.add(new Violation("currency", "required", "An amount needs its currency"));
    }
  }

  private static void checkField(
      List<Violation> faults, String field, Object value, boolean wanted) {
    if (wanted && value == null) {
      faults.add(new Violation(field, "required", "Is required for this kind"));
    } else if (!wanted && value != null) {
      faults.add(new Violation(field, "not_allowed", "Is not for this kind"));
    }
  }

  private void checkCategories(PromotionInput promotion, Call call) {
    Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    categories.existing(promotion.categories, call).forEach(slug -> known.put(slug, slug));
    for (int i = 0; i < promotion.categories.size(); i++) {
      if (!known.containsKey(promotion.categories.get(i))) {
        throw Problems.unknownReference("categories[" + i + "]", "Category");
      }
    }
    promotion.categories = promotion.categories.stream().map(known::get).distinct().toList();
  }

  private static void checkCode(Change<Promotion, PromotionInput> change) {
    if (change.record().hasCodes) {
      throw Problems.conflict("Codes were generated for the promotion; it cannot have its own");
    }
    if (CouponCodes.any(List.of(change.after().code), change.call())) {
      throw Problems.alreadyExists("code", "A generated code is the same");
    }
  }

  @Override
  protected void stored(Change<Promotion, PromotionInput> change) {
    if (change.isNew()) {
      change.call().emit(CREATED, change.record());
    }
  }

  @Override
  protected void removing(Promotion promotion, Call call) {
    if (PromotionUses.any(promotion.id(), call)) {
      throw Problems.inUse("The promotion was used; it can only be set inactive");
    }
    call.session()
        .manager()
        .createQuery(
            "delete from CouponCode r where r.organizationId = :org and r.promotionId = :id")
        .setParameter("org", call.organization())
        .setParameter("id", promotion.id())
        .executeUpdate();
  }

  /** Promotions follow a category whose slug has changed. */
  public void follow(CategoryRename rename, Call call) {
    for (Promotion promotion : where(HOLDING, call).with("slug", rename.before()).all()) {
      List<String> next =
          promotion.input.categories.stream()
              .map(slug -> Objects.equals(slug, rename.before()) ? rename.after() : slug)
              .toList();
      replace(promotion, with(promotion, input -> input.categories = next), call);
    }
  }

  /**
   * A category that a promotion is for cannot be deleted: without it, it would be for all products.
   */
  public void refuseDeletion(Category category, Call call) {
    if (where(HOLDING, call).with("slug", category.slug()).any()) {
      throw Problems.inUse("A promotion is for the category " + category.slug());
    }
  }
}
