package com.ecosire.rest.openapi;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What clients set of a widget: one field of each scalar, and each mark once. */
@Embeddable
@Doc("What clients set of a widget")
class WidgetInput {
  /** What a widget is made of. */
  enum Material {
    WOOD,
    STAINLESS_STEEL
  }

  @Doc(value = "Name for people", example = "Blue \"deluxe\" widget: 100% #1")
  @NotNull
  @Size(min = 1, max = 200)
  String name;

  @Doc("Code that orders use")
  @NotNull
  @Unique
  @Pattern(regexp = "[A-Z]{2}[0-9]{2}")
  String code;

  @Doc("Free text")
  @Is(Scalar.TEXT)
  String notes;

  @Doc("Address for questions")
  @Is(Scalar.EMAIL)
  String email;

  @Doc("Page with pictures")
  @Is(Scalar.URL)
  String website;

  @Doc("Number for questions")
  @Is(Scalar.PHONE)
  String phone;

  @Doc("Where it is made")
  @Is(Scalar.COUNTRY)
  String country;

  @Doc("What its price is in")
  @Is(Scalar.CURRENCY)
  String currency = "usd";

  @Doc("What its texts are in")
  @Is(Scalar.LOCALE)
  String locale;

  @Doc("Where its hours are")
  @Is(Scalar.TIMEZONE)
  String timezone;

  @Doc("Opens the box")
  @Is(Scalar.SECRET)
  @Size(min = 12, max = 100)
  String pin;

  @Doc("Whose it is")
  @Ref("Widget")
  UUID parentId;

  @Doc("Who saw it")
  @Ref("User")
  List<UUID> viewerIds = List.of();

  @Doc("Whether it is for sale")
  boolean active = true;

  @Doc("How many make a box")
  @Min(1)
  @Max(12)
  int perBox = 1;

  @Doc("How many there ever were")
  Long everMade;

  @Doc("Price of one")
  @Is(Scalar.MONEY)
  @Min(0)
  long price;

  @Doc("Weight in kilograms")
  @Digits(integer = 6, fraction = 3)
  BigDecimal weight;

  @Doc("Share of recycled material")
  @Is(Scalar.PERCENT)
  BigDecimal recycled;

  @Doc("First day of sale")
  @Immutable
  LocalDate soldFrom;

  @Doc("When it was checked")
  Instant checkedAt;

  @Doc("When the shop opens")
  LocalTime opensAt;

  @Doc("How long it takes to make")
  @Is(Scalar.DURATION)
  Integer makingTime;

  @Doc("What it is made of")
  Material material = Material.WOOD;

  @Doc("What else it can be made of")
  List<Material> materials = List.of();

  @Doc("Words to group by")
  @Size(max = 20)
  @Length(50)
  List<String> tags = List.of();

  @Doc("Outer size")
  Box box;

  @Doc("Its parts")
  @Size(min = 1, max = 50)
  List<PartInput> parts = List.of();

  @Doc("Whatever else is known")
  Json extra;

  /** Sizes, with a required one. */
  @Doc("Outer size in millimetres")
  record Box(
      @Doc("Width") @NotNull @Min(1) Integer width,
      @Doc("Height") Integer height,
      @Doc("How it is turned") Material lining) {}

  /** A part, which has parts itself. */
  @Doc("A part of a widget")
  record PartInput(
      @Doc("What it is called") @NotNull @Size(max = 40) String label,
      @Doc("How many") int count,
      @Doc("Its own parts") List<PartInput> parts) {}
}
