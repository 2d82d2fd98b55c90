package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.values.Address;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What clients set of a contact. */
@Embeddable
@Doc("What clients set of a contact")
class ContactInput {
  @Doc(value = "Full name of the person or company", example = "Ada Lovelace")
  @NotNull
  @Size(min = 1, max = 200)
  String name;

  @Doc(
      value = "E-mail address; no two contacts share one, whatever its case",
      example = "ada@example.com")
  @Is(Scalar.EMAIL)
  @Unique
  String email;

  @Doc(value = "Telephone number", example = "+44 117 496 0123")
  @Is(Scalar.PHONE)
  String phone;

  @Doc("A person or a company")
  @Enumerated(EnumType.STRING)
  ContactType type = ContactType.PERSON;

  @Doc(value = "What the person does", example = "Head of Purchasing")
  @Size(max = 120)
  String jobTitle;

  @Doc(value = "Home page", example = "https://example.com")
  @Is(Scalar.URL)
  String website;

  @Doc(value = "Number with the tax authority, such as a VAT number", example = "GB123456789")
  @Size(max = 40)
  String taxId;

  @Doc("The company that the contact belongs to")
  @Ref("Contact")
  UUID parentId;

  @Doc("The user who looks after the contact")
  @Ref("User")
  UUID ownerId;

  @Doc("Main postal address")
  @Convert(converter = Address.Column.class)
  Address address;

  @Doc(value = "Words to group contacts by", example = "vip")
  @Length(50)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> tags = List.of();

  @Doc("Anything else worth knowing")
  @Is(Scalar.TEXT)
  String notes;
}
