package com.ecosire.graphql.document;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That a subscription asks for one event at a time (GraphQL specification, section 5.2.4.1): one
 * field, no condition at it and none of the schema. graphql-java 26 has a rule for it that fails
 * where the field is left out by a directive, so this one stands in its place.
 */
final class SubscriptionRoot {
  private static final Set<String> CONDITIONS = Set.of("skip", "include");

  private final Map<String, FragmentDefinition> fragments;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> visited = new HashSet<>();
  private boolean conditional;
  private boolean introspects;

  private SubscriptionRoot(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  /** What is wrong with an operation of a document that is valid otherwise, if anything is. */
  static Optional<String> fault(
      OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
    if (operation.getOperation() != OperationDefinition.Operation.SUBSCRIPTION) {
      return Optional.empty();
    }
    SubscriptionRoot root = new SubscriptionRoot(fragments);
    root.visit(operation.getSelectionSet());
    if (root.conditional) {
      return Optional.of("The field of a subscription can have no @skip or @include");
    }
    return root.keys.size() == 1 && !root.introspects
        ? Optional.empty()
        : Optional.of("A subscription must have exactly one field");
  }

  private void visit(SelectionSet set) {
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof DirectivesContainer<?> holder) {
        conditional |=
            holder.getDirectives().stream().anyMatch(each -> CONDITIONS.contains(each.getName()));
      }
      switch (selection) {
        case Field field -> {
          keys.add(field.getResultKey());
          introspects |= field.getName().startsWith("__");
        }
        case InlineFragment fragment -> visit(fragment.getSelectionSet());
        case FragmentSpread spread -> {
          if (visited.add(spread.getName())) {
            visit(fragments.get(spread.getName()).getSelectionSet());
          }
        }
        default -> throw new IllegalStateException("no selection is a " + selection.getClass());
      }
    }
  }
}
