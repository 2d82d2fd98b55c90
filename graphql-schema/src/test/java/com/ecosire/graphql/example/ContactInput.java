package com.ecosire.graphql.example;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Word;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What clients may set of a contact. */
class ContactInput {
  /** What a contact can be. */
  @Doc("What a contact can be")
  enum ContactType {
    @Doc("A human being")
    PERSON,
    COMPANY,
    @Word("sole-trader")
    SOLE_TRADER
  }

  @NotNull
  @Size(min = 1, max = 40)
  @Doc("Full name")
  String name;

  @Is(Scalar.EMAIL)
  @Doc("Electronic mail address")
  String email;

  @Is(Scalar.URL)
  @Doc("Where it is on the web")
  String website;

  @Doc("Person or company")
  ContactType type = ContactType.PERSON;

  @Immutable
  @Doc("Where it came from")
  String source;

  @Doc("Labels")
  List<String> tags = List.of();

  @Doc("Where it lives")
  Address address;

  @Doc("The company that it belongs to")
  UUID parentId;

  @Doc("Day of birth")
  LocalDate born;

  @Is(Scalar.PERCENT)
  @Doc("Rebate")
  BigDecimal rebate;

  @Is(Scalar.SECRET)
  @Doc("Word to say on the telephone")
  String password;

  @Doc("Whatever integrators keep")
  Json extra;
}
