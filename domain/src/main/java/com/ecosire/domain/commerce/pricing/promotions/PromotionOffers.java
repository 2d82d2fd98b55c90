package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.commerce.pricing.calculation.BasketLine;
import com.ecosire.domain.commerce.pricing.calculation.Discounts;
import com.ecosire.domain.commerce.pricing.calculation.Offer;
import com.ecosire.domain.commerce.pricing.calculation.PromotionKind;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.values.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides which promotions a basket gets: those that apply by themselves, and those of codes. */
public final class PromotionOffers {
  private final Promotions promotions;
  private final PromotionUses uses;

  /**
   * Who asks.
   *
   * @param at the time of the prices
   * @param currency ISO 4217, lower case
   * @param contactId whose codes and limits count
   * @param codes as they were entered
   */
  public record Customer(
      Instant at, String currency, Optional<UUID> contactId, List<String> codes) {}

  /**
   * What a basket gets.
   *
   * @param applied in the order in which they apply
   * @param rejected in the order in which the codes were sent
   * @param shares for each line what it is reduced by, in minor units
   */
  public record Outcome(
      List<AppliedPromotion> applied, List<RejectedCode> rejected, List<Long> shares) {}

  /** A promotion, and the code that brought it. */
  private record Candidate(Promotion promotion, Optional<String> code) {}

  /** The offers of some promotions. */
  public PromotionOffers(Promotions promotions, PromotionUses uses) {
    this.promotions = promotions;
    this.uses = uses;
  }

  /** Works out what a basket gets. Writes nothing. */
  public Outcome apply(List<BasketLine> lines, Customer customer, Call call) {
    Map<String, CodeRejection> rejected = new LinkedHashMap<>();
    List<Candidate> candidates = new ArrayList<>(coded(customer, rejected, call));
    automatic(customer.at, call)
        .forEach(promotion -> candidates.add(new Candidate(promotion, Optional.empty())));
    Map<UUID, Long> used = used(candidates, customer, call);
    Map<UUID, Candidate> fit = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Promotion promotion = candidate.promotion;
      long times = used.getOrDefault(promotion.id(), 0L);
      Optional<CodeRejection> reason = reason(promotion, times, lines, customer);
      if (reason.isEmpty()) {
        fit.putIfAbsent(promotion.id(), candidate);
      }
      reason.ifPresent(why -> candidate.code.ifPresent(code -> rejected.put(code, why)));
    }
    List<Offer> offers = fit.values().stream().map(one -> one.promotion.offer()).toList();
    return outcome(Discounts.of(lines, offers), fit, rejected, customer);
  }

  /** The promotions of the codes; codes that lead to none are rejected. */
  private List<Candidate> coded(Customer customer, Map<String, CodeRejection> rejected, Call call) {
    Map<String, String> codes = new LinkedHashMap<>();
    customer.codes.forEach(code -> codes.putIfAbsent(key(code), code));
    Map<String, CouponCode> coupons = new HashMap<>();
    CouponCodes.some(codes.keySet(), call).forEach(code -> coupons.put(key(code.code), code));
    Map<String, Promotion> own = new HashMap<>();
    Map<UUID, Promotion> byId = new HashMap<>();
    for (Promotion promotion : promotionsOf(codes.keySet(), coupons, call)) {
      promotion.code().ifPresent(code -> own.put(key(code), promotion));
      byId.put(promotion.id(), promotion);
    }
    List<Candidate> candidates = new ArrayList<>();
    codes.forEach(
        (key, code) -> {
          CouponCode coupon = coupons.get(key);
          Promotion promotion = coupon == null ? own.get(key) : byId.get(coupon.promotionId);
          Optional<CodeRejection> reason = reason(promotion, coupon, customer, candidates);
          reason.ifPresent(why -> rejected.put(code, why));
          if (reason.isEmpty()) {
            candidates.add(new Candidate(promotion, Optional.of(code)));
          }
        });
    return candidates;
  }

  private List<Promotion> promotionsOf(
      Collection<String> codes, Map<String, CouponCode> coupons, Call call) {
    if (coupons.isEmpty()) {
      return promotions.where("r.input.code in :codes", call).with("codes", codes).all();
    }
    return promotions
        .where("r.input.code in :codes or r.id in :ids", call)
        .with("codes", codes)
        .with("ids", coupons.values().stream().map(code -> code.promotionId).distinct().toList())
        .all();
  }

  private static Optional<CodeRejection> reason(
      Promotion promotion, CouponCode coupon, Customer customer, List<Candidate> before) {
    boolean foreign =
        coupon != null
            && coupon.contactId != null
            && !customer.contactId.equals(Optional.of(coupon.contactId));
    if (promotion == null || !promotion.input.active || foreign) {
      return Optional.of(CodeRejection.UNKNOWN);
    }
    if (coupon != null && coupon.used) {
      return Optional.of(CodeRejection.USED_UP);
    }
    boolean again = before.stream().anyMatch(one -> one.promotion.id().equals(promotion.id()));
    return again ? Optional.of(CodeRejection.NOT_COMBINABLE) : Optional.empty();
  }

  private List<Promotion> automatic(Instant at, Call call) {
    return promotions
        .where(
            "r.input.active = true and r.hasCodes = false and r.input.code is null and"
                + " (r.input.startsAt is null or r.input.startsAt <= :at) and (r.input.endsAt is"
                + " null or r.input.endsAt > :at)",
            call)
        .with("at", at)
        .orderBy("r.createdAt, r.id")
        .all();
  }

  private Map<UUID, Long> used(List<Candidate> candidates, Customer customer, Call call) {
    List<UUID> limited =
        candidates.stream()
            .map(Candidate::promotion)
            .filter(promotion -> promotion.input.usageLimitPerContact != null)
            .map(Promotion::id)
            .toList();
    return customer
        .contactId
        .filter(contact -> !limited.isEmpty())
        .map(contact -> uses.ofContact(contact, limited, call))
        .orElse(Map.of());
  }

  private static Optional<CodeRejection> reason(
      Promotion promotion, long used, List<BasketLine> lines, Customer customer) {
    PromotionInput terms = promotion.input;
    Offer offer = promotion.offer();
    if (terms.startsAt != null && customer.at.isBefore(terms.startsAt)) {
      return Optional.of(CodeRejection.NOT_STARTED);
    }
    if (terms.endsAt != null && !customer.at.isBefore(terms.endsAt)) {
      return Optional.of(CodeRejection.EXPIRED);
    }
    boolean limited = terms.usageLimitPerContact != null && used >= terms.usageLimitPerContact;
    if (promotion.isUsedUp() || limited) {
      return Optional.of(CodeRejection.USED_UP);
    }
    if (terms.currency != null && !terms.currency.equals(customer.currency)) {
      return Optional.of(CodeRejection.WRONG_CURRENCY);
    }
    // Shipping may be added to the basket later.
    boolean needed = terms.kind != PromotionKind.FREE_SHIPPING;
    if (needed && lines.stream().noneMatch(offer::matches)) {
      return Optional.of(CodeRejection.NO_MATCHING_ITEM);
    }
    return goods(lines) < terms.minSubtotal
        ? Optional.of(CodeRejection.BELOW_MINIMUM)
        : Optional.empty();
  }

  private static long goods(List<BasketLine> lines) {
    return Money.sum(
        lines.stream()
            .filter(line -> line.kind() == BasketLine.Kind.GOODS)
            .map(BasketLine::total)
            .toList());
  }

  private static Outcome outcome(
      Discounts discounts,
      Map<UUID, Candidate> fit,
      Map<String, CodeRejection> rejected,
      Customer customer) {
    List<AppliedPromotion> applied = new ArrayList<>();
    discounts
        .amounts()
        .forEach(
            (id, amount) -> {
              Candidate one = fit.get(id);
              PromotionKind kind = one.promotion.input.kind;
              if (amount == 0 && kind == PromotionKind.BUY_X_GET_Y) {
                one.code.ifPresent(code -> rejected.put(code, CodeRejection.BELOW_MINIMUM));
              } else if (amount > 0
                  || one.code.isPresent()
                  || kind == PromotionKind.FREE_SHIPPING) {
                applied.add(new AppliedPromotion(id, one.code.orElse(null), amount));
              }
            });
    fit.values().stream()
        .filter(one -> !discounts.amounts().containsKey(one.promotion.id()))
        .forEach(
            one -> one.code.ifPresent(code -> rejected.put(code, CodeRejection.NOT_COMBINABLE)));
    List<RejectedCode> told =
        customer.codes.stream()
            .distinct()
            .filter(rejected::containsKey)
            .map(code -> new RejectedCode(code, rejected.get(code)))
            .collect(Collectors.toUnmodifiableList());
    return new Outcome(applied, told, discounts.shares());
  }

  /** A code without its case. */
  private static String key(String code) {
    return code.strip().toLowerCase(Locale.ROOT);
  }
}
