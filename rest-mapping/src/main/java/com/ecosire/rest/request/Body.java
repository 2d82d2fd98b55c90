package com.ecosire.rest.request;

import com.ecosire.domain.shape.Source;
import java.util.List;
import java.util.Map;

/**
 * The input that a request carries.
 *
 * @param values the input's values
 * @param source how strictly the values' forms are taken
 * @param files files that were received, which are gone when the body is closed
 */
public record Body(Map<String, ?> values, Source source, List<TempFile> files)
    implements AutoCloseable {
  /** Values without files. */
  static Body of(Map<String, ?> values, Source source) {
    return new Body(values, source, List.of());
  }

  @Override
  public void close() {
    files.forEach(TempFile::close);
  }
}
