package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import graphql.execution.MergedField;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which fields of a resource a document wants to read: those that it names and those that lead to
 * the relations it names. Conditions of {@code @skip} and {@code @include} are not looked at, so
 * that the answer belongs to the document alone.
 */
final class Wants {
  private static final String ID = "id";

  private final Map<String, List<String>> columns = new HashMap<>();

  /** The levels between a field and the records that it shows. */
  enum Level {
    CONNECTION,
    EDGE,
    RECORD
  }

  Wants(Resource<?, ?> resource, List<String> nodeIdFields) {
    for (Field field : resource.shape().fields()) {
      columns.put(field.name(), List.of(field.name()));
    }
    for (Relation relation : resource.relations()) {
      columns.put(relation.name(), List.of(relation.many() ? ID : relation.key()));
    }
    columns.put("nodeId", nodeIdFields);
  }

  /** What the field that is being fetched wants; worked out once for each field of a document. */
  Selection of(DataFetchingEnvironment environment, Level level) {
    MergedField merged = environment.getMergedField();
    if (merged.getFields().size() > 1) {
      return collect(environment, level);
    }
    Map<graphql.language.Field, Selection> known = Scope.of(environment).selections();
    Selection kept = known.get(merged.getSingleField());
    if (kept == null) {
      kept = collect(environment, level);
      known.put(merged.getSingleField(), kept);
    }
    return kept;
  }

  /** The same, for a field whose resource is known only when it runs. */
  Selection collect(DataFetchingEnvironment environment, Level level) {
    Set<String> fields = new TreeSet<>();
    fields.add(ID);
    for (graphql.language.Field field : environment.getMergedField().getFields()) {
      visit(field.getSelectionSet(), level, new Walk(environment.getFragmentsByName(), fields));
    }
    return new Selection(Set.copyOf(fields), Set.of());
  }

  private record Walk(Map<String, FragmentDefinition> fragments, Set<String> fields) {}

  private void visit(SelectionSet set, Level level, Walk walk) {
    for (graphql.language.Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case graphql.language.Field field -> enter(field, level, walk);
        case InlineFragment fragment -> visit(fragment.getSelectionSet(), level, walk);
        case FragmentSpread spread ->
            visit(walk.fragments.get(spread.getName()).getSelectionSet(), level, walk);
        default -> throw new IllegalStateException("no selection is a " + selection.getClass());
      }
    }
  }

  private void enter(graphql.language.Field field, Level level, Walk walk) {
    String name = field.getName();
    switch (level) {
      case RECORD -> walk.fields.addAll(columns.getOrDefault(name, List.of()));
      case EDGE -> {
        if (name.equals("node")) {
          visit(field.getSelectionSet(), Level.RECORD, walk);
        }
      }
      case CONNECTION -> {
        if (name.equals("nodes") || name.equals("edges")) {
          visit(field.getSelectionSet(), name.equals("nodes") ? Level.RECORD : Level.EDGE, walk);
        }
      }
    }
  }
}
