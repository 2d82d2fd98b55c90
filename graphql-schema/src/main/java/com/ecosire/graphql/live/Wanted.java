package com.ecosire.graphql.live;

import java.util.List;
import java.util.Optional;

/**
 * Which events a subscription asks for.
 *
 * @param types names of events, or patterns such as {@code order.*}; empty for all that the caller
 *     may read
 * @param after the id of the last event that the client has; empty for those to come
 */
public record Wanted(List<String> types, Optional<String> after) {
  /** The same, going on after another event where one is known. */
  public Wanted resumedAfter(Optional<String> last) {
    return last.isPresent() ? new Wanted(types, last) : this;
  }
}
