package com.ecosire.domain.commerce.products.options;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Something that the variants of a product differ in. */
@Doc("Something that the variants of a product differ in")
public record ProductAttribute(
    @Doc(value = "What they differ in", example = "Size") @NotNull @Size(min = 1, max = 60)
        String name,
    @Doc(value = "The values that there are", example = "XL")
        @NotNull
        @Size(min = 1, max = 1000)
        @Length(60)
        List<String> values) {

  /** Keeps attributes in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<ProductAttribute>>
      implements AttributeConverter<List<ProductAttribute>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(ProductAttribute.class));
    }
  }
}
