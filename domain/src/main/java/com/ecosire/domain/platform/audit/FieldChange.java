package com.ecosire.domain.platform.audit;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What became of one field.
 *
 * @param before the value before; JSON's null where there was none
 * @param after the value since
 */
@Doc("What became of one field")
public record FieldChange(
    @Doc(value = "The field's name", example = "phone") @NotNull @Size(max = 100) String field,
    @Doc("The value before; *** stands for a secret") Json before,
    @Doc("The value since; *** stands for a secret") Json after) {

  /** Keeps the changes of an entry in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<FieldChange>>
      implements AttributeConverter<List<FieldChange>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(FieldChange.class));
    }

    @Override
    public List<FieldChange> convertToEntityAttribute(String json) {
      return json == null ? List.of() : super.convertToEntityAttribute(json);
    }
  }
}
