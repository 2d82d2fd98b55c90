package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps what comes next in earlier periods in one column; public for the persistence provider. */
@Converter
public final class EarlierCounts extends JsonColumn<List<Count.Earlier>>
    implements AttributeConverter<List<Count.Earlier>, String> {
  static final EarlierCounts COLUMN = new EarlierCounts();

  /** For the persistence provider. */
  public EarlierCounts() {
    super(listOf(Count.Earlier.class));
  }
}
