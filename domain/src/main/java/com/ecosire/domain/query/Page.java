package com.ecosire.domain.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param data the entries
 * @param request what was asked for
 * @param total all entries of the list, where it was counted
 * @param nextCursor where the next page begins; empty at the end of the list
 */
public record Page<T>(List<T> data, PageRequest request, OptionalLong total, Optional<String> nextCursor) {
  /** The same page of other values. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(data.stream().<R>map(change).toList(), request, total, nextCursor);
  }

  /** How many pages of the asked size the list has; empty where it was not counted. */
  public OptionalLong totalPages() {
    return total.isPresent()
        ? OptionalLong.of((total.getAsLong() + request.limit() - 1) / request.limit())
        : OptionalLong.empty();
  }
}
