package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.shape.Field;
import java.util.Optional;
import java.util.function.Function;

/**
 * A creation or an update on its way, for the rules of a module.
 *
 * @param record the record; in a creation without input yet
 * @param before the present input; empty in a creation
 * @param after the wanted input
 * @param call the call that wants it
 */
public record Change<E, I>(E record, Optional<I> before, I after, Call call) {
  /** Whether a value of the input is new or another one than before. */
  public boolean changes(Function<I, ?> value) {
    return before.isEmpty() || !Field.same(value.apply(before.get()), value.apply(after));
  }

  /** Whether a record is being made. */
  public boolean isNew() {
    return before.isEmpty();
  }
}
