package com.ecosire.domain.query;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param page 1-based; ignored where a cursor is given
 * @param limit entries of a page, 1 to 100
 * @param cursor opaque place to go on from; an empty one starts at the beginning
 * @param total whether the whole list is counted
 */
public record PageRequest(int page, int limit, Optional<String> cursor, boolean total) {
  /** The first page of the usual size, counted. */
  public static final PageRequest FIRST = new PageRequest(1, 20, Optional.empty(), true);

  /** How many entries stand before this page; 0 with a cursor. */
  public long offset() {
    return cursor.isPresent() ? 0 : (page - 1L) * limit;
  }
}
