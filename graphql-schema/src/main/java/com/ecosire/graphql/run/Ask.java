package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.query.Selection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is wanted of a related record, and for the answer of which operation.
 *
 * @param operation the operation whose answer the record belongs to
 * @param selection the fields wanted
 */
record Ask(Operation<?, ?> operation, Selection selection) {
  /** One that covers all. */
  static Ask all(List<Object> asks) {
    Ask first = (Ask) asks.getFirst();
    Set<String> fields = new TreeSet<>(first.selection.fields());
    Selection last = first.selection;
    for (Object each : asks) {
      Ask ask = (Ask) each;
      if (!ask.selection.equals(last)) {
        fields.addAll(ask.selection.fields());
        last = ask.selection;
      }
    }
    return fields.size() == first.selection.fields().size()
        ? first
        : new Ask(first.operation, new Selection(Set.copyOf(fields), Set.of()));
  }
}
