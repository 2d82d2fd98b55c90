package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.commerce.pricing.calculation.Offer;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A discount for many customers, with a code or by itself. */
@Entity
@Table(name = "promotion")
@Doc("A discount for many customers, with a code or by itself")
public class Promotion extends Stored {
  @Embedded PromotionInput input = new PromotionInput();

  @Doc("How often it was used by orders that were not cancelled")
  int usageCount;

  @Hidden boolean hasCodes;

  /** What people call it. */
  public String name() {
    return input.name;
  }

  /** The code of its own, if it has one. */
  public Optional<String> code() {
    return Optional.ofNullable(input.code);
  }

  boolean isUsedUp() {
    return input.usageLimit != null && usageCount >= input.usageLimit;
  }

  Offer offer() {
    Offer.Terms terms =
        new Offer.Terms(
            input.kind,
            Objects.requireNonNullElse(input.percent, BigDecimal.ZERO),
            Objects.requireNonNullElse(input.amount, 0L),
            Objects.requireNonNullElse(input.buyQuantity, 0),
            Objects.requireNonNullElse(input.getQuantity, 0));
    return new Offer(
        id(),
        terms,
        Set.copyOf(input.productIds),
        Set.copyOf(input.categories),
        input.combinable,
        createdAt());
  }
}
