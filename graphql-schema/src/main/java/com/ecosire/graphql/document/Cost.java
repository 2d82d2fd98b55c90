package com.ecosire.graphql.document;

import java.util.List;
import java.util.Map;

/**
 * What a part of a document costs: one for each field, times the entries of the lists that it
 * stands in. Compiled once for a document; only the sizes that are given by variables are looked up
 * for each run.
 *
 * @param own one for a field, nothing for what only groups fields
 * @param size how often the parts within count
 * @param parts the fields within
 */
record Cost(long own, Size size, List<Cost> parts) {
  private static final int MOST = 100;
  private static final long CEILING = Integer.MAX_VALUE;

  /** The number of entries that a list shows. */
  sealed interface Size {
    /** Known from the document. */
    record Fixed(int entries) implements Size {}

    /** Given by a variable. */
    record Variable(String name, int otherwise) implements Size {}

    /** Not a list. */
    Size ONE = new Fixed(1);

    private long entries(Map<String, Object> variables) {
      return switch (this) {
        case Fixed fixed -> fixed.entries;
        case Variable variable ->
            variables.get(variable.name) instanceof Number number
                ? Math.clamp(number.longValue(), 1, MOST)
                : variable.otherwise;
      };
    }
  }

  /** The cost with these variables. */
  long of(Map<String, Object> variables) {
    long within = 0;
    for (Cost part : parts) {
      within = Math.min(within + part.of(variables), CEILING);
    }
    return Math.min(own + times(entries(variables), within), CEILING);
  }

  /** How often its parts count with these variables. */
  long entries(Map<String, Object> variables) {
    return size.entries(variables);
  }

  /** A cost that counts several times. */
  static long times(long often, long cost) {
    return Math.min(often * cost, CEILING);
  }
}
