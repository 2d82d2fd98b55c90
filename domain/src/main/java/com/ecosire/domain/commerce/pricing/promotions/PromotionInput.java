package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.commerce.pricing.calculation.PromotionKind;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What clients set of a promotion. */
@Embeddable
@Doc("What clients set of a promotion")
class PromotionInput {
  @Doc(value = "What people call it", example = "Summer sale")
  @NotNull
  @Size(min = 1, max = 120)
  String name;

  @Doc(
      value = "The code that customers enter, whatever its case; without one it applies by itself",
      example = "SUMMER")
  @Size(min = 3, max = 40)
  @Unique
  String code;

  @Doc("What it gives")
  @NotNull
  @Enumerated(EnumType.STRING)
  PromotionKind kind;

  @Doc(value = "Of the kind percent: percent", example = "10")
  @Is(Scalar.PERCENT)
  BigDecimal percent;

  @Doc(value = "Of the kind amount: minor units", example = "500")
  @Is(Scalar.MONEY)
  @Min(1)
  Long amount;

  @Doc("The currency that it is for; needed where it gives an amount")
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc(value = "Of the kind buy_x_get_y: units of a group that are paid", example = "2")
  @Min(1)
  @Max(1_000_000)
  Integer buyQuantity;

  @Doc(value = "Of the kind buy_x_get_y: units of a group that are free", example = "1")
  @Min(1)
  @Max(1_000_000)
  Integer getQuantity;

  @Doc("The products that it is for; without products and categories it is for all")
  @Ref("Product")
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> productIds = List.of();

  @Doc(value = "Slugs of the categories that it is for, sub-categories included", example = "books")
  @Length(120)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> categories = List.of();

  @Doc("What all items together must cost at least, in minor units")
  @Is(Scalar.MONEY)
  @Min(0)
  long minSubtotal;

  @Doc("When it begins")
  Instant startsAt;

  @Doc("When it is over")
  Instant endsAt;

  @Doc("How often it can be used at most")
  @Min(1)
  Integer usageLimit;

  @Doc("How often a contact can use it at most")
  @Min(1)
  Integer usageLimitPerContact;

  @Doc("Whether others may apply beside it")
  boolean combinable;

  @Doc("Whether it applies at all")
  boolean active = true;
}
