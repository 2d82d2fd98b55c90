package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.pricing.calculation.PriceFormula;
import com.ecosire.domain.commerce.pricing.calculation.PriceMethod;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What clients set of a price rule. */
@Embeddable
@Doc("What clients set of a price rule")
class PriceRuleInput {
  @Doc("What it is for")
  @NotNull
  @Enumerated(EnumType.STRING)
  PriceScope scope;

  @Doc(value = "Of the scope category: the category's slug", example = "books")
  @Size(max = 120)
  String category;

  @Doc("Of the scope product: the product")
  @Ref("Product")
  UUID productId;

  @Doc("Of the scope variant: the variant")
  @Ref("ProductVariant")
  UUID variantId;

  @Doc("The quantity of a line from which it applies")
  @Digits(integer = 11, fraction = 3)
  @Min(0)
  BigDecimal minQuantity = BigDecimal.ONE;

  @Doc("How it makes the price")
  @NotNull
  @Enumerated(EnumType.STRING)
  PriceMethod method;

  @Doc(value = "Of the method fixed: the price in minor units", example = "4490")
  @Is(Scalar.MONEY)
  @Min(0)
  Long fixedPrice;

  @Doc(value = "Of the other methods: percent", example = "10")
  @Is(Scalar.PERCENT)
  BigDecimal percent;

  @Doc("Minor units added to the price that the method makes; may be negative")
  @Is(Scalar.MONEY)
  long addAmount;

  @Doc("The first day on which it counts")
  LocalDate validFrom;

  @Doc("The last day on which it counts")
  LocalDate validUntil;

  PriceFormula formula() {
    return new PriceFormula(
        method,
        Objects.requireNonNullElse(fixedPrice, 0L),
        Objects.requireNonNullElse(percent, BigDecimal.ZERO),
        addAmount);
  }

  boolean overlaps(PriceRuleInput other) {
    return !isBefore(validUntil, other.validFrom) && !isBefore(other.validUntil, validFrom);
  }

  private static boolean isBefore(LocalDate end, LocalDate begin) {
    return end != null && begin != null && end.isBefore(begin);
  }
}
