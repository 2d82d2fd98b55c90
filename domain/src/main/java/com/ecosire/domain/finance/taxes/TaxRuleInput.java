package com.ecosire.domain.finance.taxes;

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What clients set of a tax rule; a condition that is left out always holds. */
@Embeddable
@Doc("What clients set of a tax rule; a condition that is left out always holds")
class TaxRuleInput {
  @Doc(value = "What people call it", example = "Exports")
  @NotNull
  @Size(min = 1, max = 120)
  @Unique
  String name;

  @Doc("Rules are tried by it, lowest first")
  int priority = 100;

  @Doc("Whether it is for sales or for purchases")
  @NotNull
  @Enumerated(EnumType.STRING)
  DocumentScope scope;

  @Doc("The country of the place")
  @Is(Scalar.COUNTRY)
  String country;

  @Doc(value = "One of these states, whatever the case", example = "CA")
  @Length(60)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> states = List.of();

  @Doc(value = "The postal code begins with one of these, spaces aside", example = "90")
  @Length(10)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> zipPrefixes = List.of();

  @Doc("What the contact is")
  @Enumerated(EnumType.STRING)
  CustomerType customerType = CustomerType.ANY;

  @Doc("Whether the contact must have a valid tax id")
  boolean needsTaxId;

  @Doc(
      value = "Slugs of categories, one of which the product must be in, or below",
      example = "books")
  @Length(120)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> productCategories = List.of();

  @Doc("The taxes that apply; none means exempt")
  @Ref("Tax")
  @Size(max = 20)
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> taxIds = List.of();

  @Doc("The first day on which it counts")
  LocalDate validFrom;

  @Doc("The last day on which it counts")
  LocalDate validTo;

  @Doc("Whether it counts at all")
  boolean isActive = true;
}
