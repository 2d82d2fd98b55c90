package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Size;

/** The seat of an organization; every part may be missing. */
@Doc("The seat of an organization")
public record OrganizationAddress(
    @Doc(value = "Street and number", example = "1 Castle Street") @Size(max = 200) String street,
    @Doc(value = "City", example = "Edinburgh") @Size(max = 100) String city,
    @Doc(value = "State, province or county", example = "Midlothian") @Size(max = 100) String state,
    @Doc(value = "Postal code", example = "EH2 3AH") @Size(max = 20) String zip,
    @Doc("Country") @Is(Scalar.COUNTRY) String country) {

  /** Keeps an address in one column. */
  @Converter
  public static final class Column extends JsonColumn<OrganizationAddress>
      implements AttributeConverter<OrganizationAddress, String> {
    /** For the persistence provider. */
    public Column() {
      super(new Type.Nested(OrganizationAddress.class));
    }
  }
}
