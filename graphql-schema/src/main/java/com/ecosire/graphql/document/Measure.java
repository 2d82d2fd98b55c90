package com.ecosire.graphql.document;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Measures a document that is parsed but not yet validated. Each fragment is measured once, so that
 * the work grows with the text and not with what spreads of spreads amount to; fragments in a
 * circle count as nothing, validation refuses them.
 */
final class Measure {
  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Size> measured = new HashMap<>();
  private final Bounds bounds;

  /** The sizes of a part of a document; sums stop at the greatest number that there is. */
  record Size(int depth, long fields, long aliases, long directives, long top) {
    static final Size NOTHING = new Size(0, 0, 0, 0, 0);

    Size plus(Size other) {
      return new Size(
          Math.max(depth, other.depth),
          sum(fields, other.fields),
          sum(aliases, other.aliases),
          sum(directives, other.directives),
          sum(top, other.top));
    }

    Size withDirectives(int more) {
      return new Size(depth, fields, aliases, sum(directives, more), top);
    }

    private static long sum(long left, long right) {
      return Math.min(left + right, Integer.MAX_VALUE);
    }
  }

  Measure(Document document, Bounds bounds) {
    this.bounds = bounds;
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.put(fragment.getName(), fragment);
    }
  }

  /** What is over a bound, if anything is. */
  static Optional<String> excess(Document document, Bounds bounds) {
    Measure measure = new Measure(document, bounds);
    for (Definition<?> definition : document.getDefinitions()) {
      Optional<String> excess =
          switch (definition) {
            case OperationDefinition operation ->
                measure.excess(
                    measure
                        .of(operation.getSelectionSet())
                        .withDirectives(operation.getDirectives().size()),
                    true);
            case FragmentDefinition fragment ->
                measure.excess(measure.of(fragment.getSelectionSet()), false);
            default -> Optional.empty();
          };
      if (excess.isPresent()) {
        return excess;
      }
    }
    return Optional.empty();
  }

  private Optional<String> excess(Size size, boolean root) {
    if (size.depth > bounds.depth()) {
      return over("deep", size.depth, bounds.depth());
    }
    if (size.fields > bounds.fields()) {
      return over("big in fields", size.fields, bounds.fields());
    }
    if (size.aliases > bounds.aliases()) {
      return over("rich in aliases", size.aliases, bounds.aliases());
    }
    if (size.directives > bounds.directives()) {
      return over("rich in directives", size.directives, bounds.directives());
    }
    return root && size.top > bounds.rootFields()
        ? over("rich in root fields", size.top, bounds.rootFields())
        : Optional.empty();
  }

  private static Optional<String> over(String what, long is, int most) {
    return Optional.of("The document is too " + what + ": " + is + " of at most " + most);
  }

  private Size of(SelectionSet set) {
    Size size = Size.NOTHING;
    if (set != null) {
      for (Selection<?> selection : set.getSelections()) {
        size = size.plus(of(selection));
      }
    }
    return size;
  }

  private Size of(Selection<?> selection) {
    return switch (selection) {
      case Field field -> of(field);
      case InlineFragment fragment ->
          of(fragment.getSelectionSet()).withDirectives(fragment.getDirectives().size());
      case FragmentSpread spread ->
          of(spread.getName()).withDirectives(spread.getDirectives().size());
      default -> throw new IllegalStateException("no selection is a " + selection.getClass());
    };
  }

  private Size of(Field field) {
    Size inner = of(field.getSelectionSet());
    int depth = field.getName().startsWith("__") ? 1 : inner.depth + 1;
    boolean alias = field.getAlias() != null && !field.getAlias().equals(field.getName());
    Size own = new Size(depth, 1, alias ? 1 : 0, field.getDirectives().size(), 1);
    return own.plus(new Size(depth, inner.fields, inner.aliases, inner.directives, 0));
  }

  private Size of(String name) {
    Size known = measured.get(name);
    if (known == null) {
      FragmentDefinition fragment = fragments.get(name);
      measured.put(name, Size.NOTHING);
      known =
          fragment == null
              ? Size.NOTHING
              : of(fragment.getSelectionSet()).withDirectives(fragment.getDirectives().size());
      measured.put(name, known);
    }
    return known;
  }
}
