package com.ecosire.domain.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One page of a list.
 *
 * @param data the entries
 * @param request what was asked for
 * @param total all entries of the list, where it was counted
 * @param nextCursor where the next page begins; empty at the end of the list
 * @param cursors the place behind an entry, by its index on this page; worked out only when asked
 */
public record Page<T>(
    List<T> data,
    PageRequest request,
    OptionalLong total,
    Optional<String> nextCursor,
    IntFunction<Optional<String>> cursors) {
  /** A page that knows no places but the one behind its last entry. */
  public Page(List<T> data, PageRequest request, OptionalLong total, Optional<String> nextCursor) {
    this(
        data,
        request,
        total,
        nextCursor,
        at -> at == data.size() - 1 ? nextCursor : Optional.empty());
  }

  /** The same page of other values. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(data.stream().<R>map(change).toList(), request, total, nextCursor, cursors);
  }

  /**
   * The place behind an entry, from where a list can be read on; empty where the list does not
   * offer it.
   */
  public Optional<String> cursorAt(int index) {
    return cursors.apply(index);
  }

  /** How many pages of the asked size the list has; empty where it was not counted. */
  public OptionalLong totalPages() {
    return total.isPresent()
        ? OptionalLong.of((total.getAsLong() + request.limit() - 1) / request.limit())
        : OptionalLong.empty();
  }
}
