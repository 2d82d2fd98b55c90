package com.ecosire.graphql.run;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;

/** Whether a document asks for the number of all entries, which costs a statement of its own. */
final class Totals {
  private Totals() {}

  static boolean isWanted(DataFetchingEnvironment environment) {
    Map<String, FragmentDefinition> fragments = environment.getFragmentsByName();
    return environment.getMergedField().getFields().stream()
        .anyMatch(field -> isWanted(field.getSelectionSet(), fragments));
  }

  private static boolean isWanted(SelectionSet set, Map<String, FragmentDefinition> fragments) {
    for (Selection<?> selection : set.getSelections()) {
      boolean wanted =
          switch (selection) {
            case Field field -> field.getName().equals("totalCount");
            case InlineFragment fragment -> isWanted(fragment.getSelectionSet(), fragments);
            case FragmentSpread spread ->
                isWanted(fragments.get(spread.getName()).getSelectionSet(), fragments);
            default -> throw new IllegalStateException("no selection is a " + selection.getClass());
          };
      if (wanted) {
        return true;
      }
    }
    return false;
  }
}
