package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients set of an organization. */
@Embeddable
@Doc("What clients set of an organization")
class OrganizationInput {
  @Doc(value = "Name that people know it by", example = "Castle Street Coffee")
  @NotNull
  @Size(min = 1, max = 200)
  String name;

  @Doc(
      value =
          "Name in addresses: lower-case letters, digits and hyphens, unique on the whole platform;"
              + " made from the name where it is left out",
      example = "castle-street-coffee")
  @Size(min = Slug.MIN, max = Slug.MAX)
  @Pattern(regexp = Slug.FORM)
  String slug;

  @Doc(value = "Name in contracts", example = "Castle Street Coffee Ltd")
  @Size(max = 200)
  String legalName;

  @Doc(value = "Number with the tax authority", example = "GB123456789")
  @Size(max = 40)
  String taxId;

  @Doc(value = "E-mail address for everybody", example = "hello@example.com")
  @Is(Scalar.EMAIL)
  String email;

  @Doc(value = "Telephone number", example = "+44 131 496 0123")
  @Is(Scalar.PHONE)
  String phone;

  @Doc(value = "Home page", example = "https://example.com")
  @Is(Scalar.URL)
  String website;

  @Doc("The seat")
  @Convert(converter = OrganizationAddress.Column.class)
  OrganizationAddress address;

  @Doc("Country whose rules apply")
  @Is(Scalar.COUNTRY)
  String country;

  @Doc("Currency of the books; fixed once there is an order, invoice or journal entry")
  @Is(Scalar.CURRENCY)
  String currency = "usd";

  @Doc("Language and forms of what is printed and sent")
  @Is(Scalar.LOCALE)
  String locale = "en";

  @Doc(value = "Time zone in which days, months and years begin", example = "Europe/London")
  @Is(Scalar.TIMEZONE)
  String timezone = "UTC";

  @Doc("Month in which a business year begins, 1 for January")
  @Min(1)
  @Max(12)
  int fiscalYearStartMonth = 1;

  @Doc("The picture on documents")
  @Ref("File")
  UUID logoFileId;
}
