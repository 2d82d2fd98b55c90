package com.ecosire.graphql.document;

import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/** What of the cost of an operation each of its fields makes, with all that is within it. */
final class CostShares {
  private final Prepared.Plan plan;
  private final Map<String, Object> variables;
  private final Map<String, Long> shares = new HashMap<>();

  CostShares(Prepared.Plan plan, Map<String, Object> variables) {
    this.plan = plan;
    this.variables = variables;
  }

  /** Where a selection stands, and how often what it selects counts. */
  private record Place(String prefix, long times) {}

  /** The shares, by the names that lead to the fields in the answer. */
  Map<String, Long> all() {
    add(plan.definition().getSelectionSet(), plan.cost(), new Place("", 1));
    return shares;
  }

  /** Costs have the parts of selections, in the same order. */
  private void add(SelectionSet set, Cost cost, Place place) {
    for (int i = 0; i < cost.parts().size(); i++) {
      Cost part = cost.parts().get(i);
      switch (set.getSelections().get(i)) {
        case Field field -> add(field, part, place);
        case InlineFragment fragment -> add(fragment.getSelectionSet(), part, place);
        case FragmentSpread spread -> add(plan.fragments().get(spread.getName()), part, place);
        default -> throw new IllegalStateException("no such selection in a valid document");
      }
    }
  }

  private void add(Field field, Cost cost, Place place) {
    if (field.getName().startsWith("__")) {
      // The schema is read without a call.
      return;
    }
    String path = place.prefix + field.getResultKey();
    shares.merge(path, Cost.times(place.times, cost.of(variables)), Long::sum);
    long times = Cost.times(place.times, cost.entries(variables));
    add(field.getSelectionSet(), cost, new Place(path + ".", times));
  }
}
