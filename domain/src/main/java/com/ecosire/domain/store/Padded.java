package com.ecosire.domain.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lists for {@code in} conditions, filled up to a power of two, so that few statements are prepared
 * for all sizes.
 */
public final class Padded {
  private Padded() {}

  /** As many question marks as there are values, in parentheses, for SQL. */
  public static String marks(int count) {
    return "(?" + ", ?".repeat(count - 1) + ")";
  }

  /**
   * The values, the last one repeated until their number is a power of two; an empty list stays
   * empty.
   */
  public static <T> List<T> of(Collection<T> values) {
    List<T> padded = new ArrayList<>(values);
    int size = Math.max(1, Integer.highestOneBit(Math.max(1, values.size() * 2 - 1)));
    while (!padded.isEmpty() && padded.size() < size) {
      padded.add(padded.getLast());
    }
    return padded;
  }
}
