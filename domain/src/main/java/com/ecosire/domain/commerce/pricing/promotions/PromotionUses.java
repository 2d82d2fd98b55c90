package com.ecosire.domain.commerce.pricing.promotions;

import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Selecting;
import com.ecosire.domain.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts the uses of promotions. Documents take a use when they are confirmed and give it back when
 * they are cancelled, within their own transaction. The rows of the promotions are locked
 * meanwhile, so that of two documents that compete for the last use the second one is refused.
 */
public final class PromotionUses extends Store<PromotionUse, Void> {
  private final Promotions promotions;
  private final CouponCodes codes;

  /** The uses of some promotions. */
  public PromotionUses(Promotions promotions, CouponCodes codes) {
    super(records(PromotionUse.class, Void.class));
    this.promotions = promotions;
    this.codes = codes;
  }

  /** Whether a promotion was ever used. */
  static boolean any(UUID promotion, Call call) {
    return !call.session()
        .manager()
        .createQuery(
            "select r.id from PromotionUse r where r.organizationId = :org and r.promotionId = :id")
        .setParameter("org", call.organization())
        .setParameter("id", promotion)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How often a contact used each of some promotions. */
  Map<UUID, Long> ofContact(UUID contact, Collection<UUID> of, Call call) {
    Map<UUID, Long> counts = new HashMap<>();
    where("r.contactId = :contact and r.promotionId in :ids and r.givenBackAt is null", call)
        .with("contact", contact)
        .with("ids", of)
        .all()
        .forEach(use -> counts.merge(use.promotionId, 1L, Long::sum));
    return counts;
  }

  /**
   * Takes a use of each promotion that an order has; 409 where one is used up, for everybody or for
   * the contact, or where its code was used meanwhile.
   *
   * @param order the order, or another document that uses promotions
   * @param contact whose uses are counted
   * @param applied what the order's prices were made with
   */
  public void redeem(
      UUID order, Optional<UUID> contact, List<AppliedPromotion> applied, Call call) {
    Map<UUID, Promotion> locked =
        locked(applied.stream().map(AppliedPromotion::promotionId).toList(), call);
    Taker taker = new Taker(order, contact, call);
    for (AppliedPromotion one : applied) {
      Promotion promotion = locked.get(one.promotionId());
      if (promotion == null || !promotion.input.active) {
        throw Problems.conflict("A promotion of the order does not exist any more");
      }
      requireFree(promotion, taker);
      Optional<CouponCode> coupon = coupon(promotion, one, call);
      coupon.ifPresent(taker::use);
      note(promotion, coupon, taker);
      count(promotion, one, taker);
    }
  }

  /** Who takes promotions. */
  private record Taker(UUID order, Optional<UUID> contact, Call call) {
    void use(CouponCode code) {
      if (code.used) {
        throw Problems.conflict("The code " + code.code + " was used");
      }
      if (code.contactId != null && !contact.equals(Optional.of(code.contactId))) {
        throw Problems.conflict("The code " + code.code + " is for another contact");
      }
      code.used = true;
      code.usedAt = call.now();
      code.orderId = order;
      code.touch(call.now());
    }
  }

  /** In the order of their ids, so that two orders never wait for each other in a circle. */
  private Map<UUID, Promotion> locked(List<UUID> ids, Call call) {
    Map<UUID, Promotion> locked = new HashMap<>();
    promotions
        .where("r.id in :ids", call)
        .with("ids", ids.stream().sorted().toList())
        .orderBy("r.id")
        .locked()
        .all()
        .forEach(promotion -> locked.put(promotion.id(), promotion));
    return locked;
  }

  private Optional<CouponCode> coupon(Promotion promotion, AppliedPromotion applied, Call call) {
    if (applied.code() == null || promotion.code().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        codes
            .where("r.code = :code and r.promotionId = :promotion", call)
            .with("code", applied.code())
            .with("promotion", promotion.id())
            .locked()
            .first()
            .orElseThrow(() -> Problems.conflict("There is no code " + applied.code())));
  }

  private void requireFree(Promotion promotion, Taker taker) {
    if (promotion.isUsedUp()) {
      throw Problems.conflict("The promotion " + promotion.name() + " is used up");
    }
    Integer limit = promotion.input.usageLimitPerContact;
    if (limit != null && taker.contact.isPresent() && uses(promotion, taker) >= limit) {
      throw Problems.conflict(
          "The contact has used the promotion " + promotion.name() + " as often as it can");
    }
  }

  /** Nobody else adds one meanwhile, since the row of the promotion is locked. */
  private long uses(Promotion promotion, Taker taker) {
    return where(
            "r.promotionId = :promotion and r.contactId = :contact and r.givenBackAt is null",
            taker.call)
        .with("promotion", promotion.id())
        .with("contact", taker.contact.orElseThrow())
        .count();
  }

  private void note(Promotion promotion, Optional<CouponCode> coupon, Taker taker) {
    PromotionUse use = draft(taker.call);
    use.promotionId = promotion.id();
    use.orderId = taker.order;
    use.contactId = taker.contact.orElse(null);
    use.couponCodeId = coupon.map(CouponCode::id).orElse(null);
    taker.call.session().manager().persist(use);
  }

  private static void count(Promotion promotion, AppliedPromotion applied, Taker taker) {
    promotion.usageCount++;
    promotion.touch(taker.call.now());
    UUID contact = taker.contact.orElse(null);
    taker.call.emit(
        Promotions.REDEEMED,
        new RedeemedPromotion(
            promotion.id(), applied.code(), taker.order, contact, promotion.usageCount));
    if (promotion.isUsedUp()) {
      taker.call.emit(Promotions.EXHAUSTED, promotion);
    }
  }

  /** Gives back what an order took, if it took anything; a second time changes nothing. */
  public void giveBack(UUID order, Call call) {
    List<UUID> taken = open(order, call).all().stream().map(use -> use.promotionId).toList();
    Map<UUID, Promotion> locked = locked(taken, call);
    for (PromotionUse use : open(order, call).locked().all()) {
      Promotion promotion = locked.get(use.promotionId);
      promotion.usageCount--;
      promotion.touch(call.now());
      use.givenBackAt = call.now();
      use.touch(call.now());
    }
    for (CouponCode code :
        codes.where("r.orderId = :order", call).with("order", order).locked().all()) {
      code.used = false;
      code.usedAt = null;
      code.orderId = null;
      code.touch(call.now());
    }
  }

  private Selecting<PromotionUse> open(UUID order, Call call) {
    return where("r.orderId = :order and r.givenBackAt is null", call).with("order", order);
  }
}
