package com.ecosire.domain.operation;

import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Source;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a surface took out of a request, in a form that is the same for both.
 *
 * @param path values of the path's parameters by name
 * @param values the input: a body's tree, a query string's texts or GraphQL arguments
 * @param paging page, limit, cursor and total of operations that answer pages without being lists
 * @param source how strictly the values' forms are taken
 * @param selection the fields and relations wanted
 * @param expectedVersion the version that the caller believes to be the present one
 */
public record Arguments(
    Map<String, String> path,
    Map<String, ?> values,
    Map<String, ?> paging,
    Source source,
    Selection selection,
    OptionalLong expectedVersion) {
  /** No arguments at all. */
  public static final Arguments NONE = of(Map.of(), Map.of());

  /** Typed values for a path, everything selected. */
  public static Arguments of(Map<String, String> path, Map<String, ?> values) {
    return new Arguments(path, values, Map.of(), Source.TYPED, Selection.ALL, OptionalLong.empty());
  }
}
