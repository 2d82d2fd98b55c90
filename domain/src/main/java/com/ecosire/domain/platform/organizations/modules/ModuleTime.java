package com.ecosire.domain.platform.organizations.modules;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;

/** When a module was enabled that the organization had done without. */
@Doc("When a module was enabled")
public record ModuleTime(@Doc("The module") String module, @Doc("When") Instant enabledAt) {
  /** Keeps such times in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<ModuleTime>>
      implements AttributeConverter<List<ModuleTime>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(ModuleTime.class));
    }
  }
}
