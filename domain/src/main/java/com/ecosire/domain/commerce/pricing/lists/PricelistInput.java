package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.pricing.calculation.TierMode;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What clients set of a price list. */
@Embeddable
@Doc("What clients set of a price list")
class PricelistInput {
  @Doc(value = "What people call it", example = "Resellers")
  @NotNull
  @Size(min = 1, max = 120)
  @Unique
  String name;

  @Doc("Currency of its prices; nothing is converted")
  @NotNull
  @Immutable
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc("Whether it is for everybody; one list of each currency is, the last one that was made so")
  boolean isDefault;

  @Doc("Whether it takes part at all")
  boolean active = true;

  @Doc("Of several lists that fit a customer the one with the lowest counts")
  int priority = 100;

  @Doc(value = "It is for contacts with one of these tags", example = "reseller")
  @Length(50)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> contactTags = List.of();

  @Doc("It is for customers in these countries")
  @Is(Scalar.COUNTRY)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> countries = List.of();

  @Doc("The first day on which it counts")
  LocalDate validFrom;

  @Doc("The last day on which it counts")
  LocalDate validUntil;

  @Doc("What a quantity that reaches several tiers costs")
  @Enumerated(EnumType.STRING)
  TierMode tierMode = TierMode.VOLUME;

  @Doc(value = "Unit prices are rounded half up to a multiple of it, in minor units", example = "5")
  @Is(Scalar.MONEY)
  @Min(1)
  long roundTo = 1;

  @Doc(value = "The last digits that rounded prices get: 99 turns 2013 into 1999", example = "99")
  @Is(Scalar.MONEY)
  @Min(0)
  Long priceEnding;
}
