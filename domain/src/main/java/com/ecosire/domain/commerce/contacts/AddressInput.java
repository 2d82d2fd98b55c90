package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.values.Address;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What clients set of an address. */
@Embeddable
@Doc("What clients set of an address")
class AddressInput {
  @Doc("What the address is used for")
  @Enumerated(EnumType.STRING)
  AddressKind kind = AddressKind.OTHER;

  @Doc(value = "What people call it", example = "Main warehouse")
  @Size(max = 80)
  String label;

  @Doc("The address")
  @NotNull
  @Convert(converter = Address.Column.class)
  Address address;

  @Doc("Taken where nobody chooses; one address of each kind at most")
  boolean isDefault;
}
