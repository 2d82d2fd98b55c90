package com.ecosire.domain.values;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Size;

/** A postal address; every part may be missing. */
@Doc("A postal address")
public record Address(
    @Doc(value = "Street and number", example = "12 Harbour Road") @Size(max = 200) String street,
    @Doc(value = "City", example = "Bristol") @Size(max = 100) String city,
    @Doc(value = "State, province or county", example = "Avon") @Size(max = 100) String state,
    @Doc(value = "Postal code", example = "BS1 4ST") @Size(max = 20) String zip,
    @Doc("Country") @Is(Scalar.COUNTRY) String country) {

  /** Keeps an address in one column. */
  @Converter
  public static final class Column extends JsonColumn<Address>
      implements AttributeConverter<Address, String> {
    /** For the persistence provider. */
    public Column() {
      super(new Type.Nested(Address.class));
    }
  }
}
