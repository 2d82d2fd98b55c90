package com.ecosire.rest.sample;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** One field of every type. */
@Embeddable
@Doc("What clients may set of a book")
class BookInput {
  @Doc("Title")
  @NotNull
  @jakarta.validation.constraints.Size(min = 1, max = 20)
  String title;

  @Doc("Shelf mark")
  @Immutable
  String shelf;

  @Doc("Blurb")
  @Is(Scalar.TEXT)
  String blurb;

  @Doc("Where readers write to")
  @Is(Scalar.EMAIL)
  String email;

  @Doc("Home page")
  @Is(Scalar.URL)
  String homePage;

  @Doc("Door code")
  @Is(Scalar.SECRET)
  String doorCode;

  @Doc("Writer")
  @Ref("Author")
  UUID authorId;

  @Doc("Whether it can be lent")
  Boolean lendable = true;

  @Doc("Pages")
  @Min(1)
  @Max(10_000)
  Integer pages;

  @Doc("Copies printed")
  Long printed;

  @Doc("Price")
  @Is(Scalar.MONEY)
  Long price;

  @Doc("Weight")
  @Digits(integer = 6, fraction = 2)
  BigDecimal weight;

  @Doc("Discount")
  @Is(Scalar.PERCENT)
  BigDecimal discount;

  @Doc("Day of publication")
  LocalDate published;

  @Doc("When it was bought")
  Instant boughtAt;

  @Doc("When it may be fetched")
  LocalTime fetchFrom;

  @Doc("Time for a loan")
  @Is(Scalar.DURATION)
  Integer loan;

  @Doc("Whatever the librarian notes")
  Json notes;

  @Doc("Genre")
  Genre genre = Genre.FICTION;

  @Doc("Tags")
  List<String> tags = List.of();

  @Doc("Size")
  Size size;
}
