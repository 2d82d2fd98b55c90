package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.rows.Prepared;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes the JPQL of one list request: where, order and the parameters. Every condition begins with
 * the organization, and ties are broken by the id in the direction of the sort, so that one index
 * can serve the whole.
 */
final class ListQuery {
  private final StringBuilder where;
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final ListRequest request;
  private final Definition.Sort sort;

  ListQuery(Call call, ListRequest request, Definition<?, ?> definition) {
    this.request = request;
    this.sort = definition.sort(request.sort());
    Map<String, String> expressions = definition.expressions;
    where = new StringBuilder(definition.scope.apply(call));
    parameters.put("org", call.organization());
    if (where.indexOf(":person") >= 0) {
      parameters.put("person", call.caller().person().orElseThrow());
    }
    for (Condition condition : request.conditions()) {
      String expression = expressions.get(condition.field().name());
      if (expression == null) {
        add(condition);
      } else {
        addExpressed(condition, expression, call.now());
      }
    }
  }

  /** A field without a column; compared one by one, since JPQL's {@code in} wants a column. */
  private void addExpressed(Condition condition, String expression, Instant now) {
    if (expression.contains(":now")) {
      parameters.put("now", now);
    }
    StringJoiner any = new StringJoiner(" or ", " and (", ")").setEmptyValue(" and 1 = 0");
    for (Object value : condition.values()) {
      String name = "p" + parameters.size();
      any.add("(" + expression + ")" + comparison(condition.test()) + ":" + name);
      parameters.put(name, value instanceof Enum<?> word ? word.name() : value);
    }
    where.append(any);
  }

  private static String comparison(Condition.Test test) {
    return switch (test) {
      case FROM -> " >= ";
      case TO -> " < ";
      case ANY_OF -> " = ";
    };
  }

  ListQuery within(String key, Object parent) {
    where.append(" and r.").append(key).append(" = :parent");
    parameters.put("parent", parent);
    return this;
  }

  ListQuery search(ListPlan plan) {
    request
        .search()
        .ifPresent(
            words -> {
              String any =
                  plan.searched().stream()
                      .map(ListQuery::holdsWords)
                      .reduce((left, right) -> left + " or " + right)
                      .orElseThrow();
              where.append(" and (").append(any).append(')');
              parameters.put("words", "%" + words.replaceAll("([!%_])", "!$1") + "%");
            });
    return this;
  }

  /** The JSON of a list is not compared without case by itself. */
  private static String holdsWords(Field field) {
    String attribute = "r." + field.attribute();
    return field.type() instanceof Type.ListOf
        ? "function('lower', " + attribute + ") like function('lower', :words) escape '!'"
        : attribute + " like :words escape '!'";
  }

  private void add(Condition condition) {
    String attribute = "r." + condition.field().attribute();
    String name = "p" + parameters.size();
    if (condition.values().isEmpty()) {
      where.append(" and 1 = 0");
      return;
    }
    switch (condition.test()) {
      case FROM -> add(attribute + " >= :" + name, name, condition.values().getFirst());
      case TO -> add(attribute + " < :" + name, name, condition.values().getFirst());
      case ANY_OF -> {
        if (condition.field().type() instanceof Type.ListOf) {
          addMembers(attribute, condition.values());
        } else if (condition.values().size() == 1) {
          add(attribute + " = :" + name, name, condition.values().getFirst());
        } else {
          add(attribute + " in :" + name, name, condition.values());
        }
      }
    }
  }

  private void add(String test, String name, Object value) {
    where.append(" and ").append(test);
    parameters.put(name, value);
  }

  /** A list in a JSON column holds one of the values. */
  private void addMembers(String attribute, List<Object> values) {
    where.append(" and (");
    for (int i = 0; i < values.size(); i++) {
      String name = "p" + parameters.size();
      where.append(i == 0 ? "" : " or ");
      where
          .append("function('json_contains', ")
          .append(attribute)
          .append(", function('json_quote', :");
      where.append(name).append(")) = 1");
      parameters.put(
          name, values.get(i) instanceof Enum<?> word ? word.name() : values.get(i).toString());
    }
    where.append(')');
  }

  /**
   * Only what stands behind a place of the list. MySQL sorts missing values first upwards and last
   * downwards.
   */
  ListQuery after(Cursor cursor) {
    String by = "r." + sort.attribute();
    String beyond = request.descending() ? " < " : " > ";
    parameters.put("lastId", cursor.id());
    String laterId = "r.id" + beyond + ":lastId";
    if (cursor.value() == null) {
      String withValue = request.descending() ? "" : " or " + by + " is not null";
      where.append(" and ((").append(by).append(" is null and ").append(laterId).append(')');
      where.append(withValue).append(')');
      return this;
    }
    parameters.put("last", sort.key().apply(cursor.value()));
    String later = "(" + by + beyond + ":last or (" + by + " = :last and " + laterId + "))";
    if (request.descending() && !request.sort().present()) {
      where.append(" and (").append(later).append(" or ").append(by).append(" is null)");
    } else {
      where.append(" and ").append(by).append(beyond.strip()).append("= :last and ").append(later);
    }
    return this;
  }

  String where() {
    return where.toString();
  }

  String order() {
    String direction = request.descending() ? " desc" : " asc";
    return " order by r." + sort.attribute() + direction + ", r.id" + direction;
  }

  <T> Prepared<T> bind(Prepared<T> query) {
    parameters.forEach(query::with);
    return query;
  }
}
