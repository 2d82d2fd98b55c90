package com.ecosire.domain.query;

import com.ecosire.domain.shape.Field;
import java.util.List;

/**
 * One filter of a list.
 *
 * @param field the filtered field
 * @param test how its value is compared
 * @param values what it is compared with: several for {@link Test#ANY_OF}, one otherwise
 */
public record Condition(Field field, Test test, List<Object> values) {
  /** The comparisons. */
  public enum Test {
    /** Equals one of the values; a list field holds one of them. */
    ANY_OF,
    /** At least. */
    FROM,
    /** Below. */
    TO
  }
}
