package com.ecosire.domain.query;

import com.ecosire.domain.shape.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A checked request for a list.
 *
 * @param paging which part
 * @param conditions all must hold
 * @param search words to look for in the list's search fields
 * @param sort the field to sort by; ties are broken by the id in the same direction
 * @param descending the direction
 */
public record ListRequest(
    PageRequest paging,
    List<Condition> conditions,
    Optional<String> search,
    Field sort,
    boolean descending) {

  /** The same request with one more condition. */
  public ListRequest and(Condition condition) {
    List<Condition> more = new java.util.ArrayList<>(conditions);
    more.add(condition);
    return new ListRequest(paging, List.copyOf(more), search, sort, descending);
  }

  /** The same request with each condition changed to another one. */
  public ListRequest replacing(UnaryOperator<Condition> change) {
    List<Condition> changed = conditions.stream().map(change).toList();
    return new ListRequest(paging, changed, search, sort, descending);
  }

  /** The same request for another part of the list. */
  public ListRequest at(PageRequest part) {
    return new ListRequest(part, conditions, search, sort, descending);
  }
}
