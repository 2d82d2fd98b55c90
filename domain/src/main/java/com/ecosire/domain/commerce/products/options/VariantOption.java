package com.ecosire.domain.commerce.products.options;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The value that a variant has of one attribute of its product. */
@Doc("The value that a variant has of one attribute of its product")
public record VariantOption(
    @Doc(value = "Name of the attribute", example = "Size") @NotNull @Size(min = 1, max = 60)
        String name,
    @Doc(value = "One of the attribute's values", example = "XL") @NotNull @Size(min = 1, max = 60)
        String value) {

  /** Keeps options in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<VariantOption>>
      implements AttributeConverter<List<VariantOption>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(VariantOption.class));
    }
  }
}
