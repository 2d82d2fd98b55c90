package com.ecosire.domain.operation;

import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** The part of a list that was asked for; violations are noted in the binding. */
  PageRequest page(Binding binding) {
    Binding part = source == Source.TEXT ? binding : new Binding(Source.TEXT);
    Map<String, Object> known = new HashMap<>();
    for (Field field : ListParameters.PAGING) {
      Object sent = paging.get(field.name());
      Object typed = sent instanceof String ? ListParameters.value(part, field, sent) : sent;
      Optional.ofNullable(typed).ifPresent(value -> known.put(field.name(), value));
    }
    part.finish();
    return ListPlan.page(known);
  }
}
