package com.ecosire.domain.query;

import com.ecosire.domain.query.Condition.Test;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@link Listing} resolved against a resource's shape: the list's parameters, and how a request
 * is bound to them.
 */
public final class ListPlan {
  private record Filter(Field field, Test test) {}

  private final List<Field> search;
  private final List<Field> sorts;
  private final Map<String, String> otherNames;
  private final Map<String, Field> parameters = new LinkedHashMap<>();
  private final Map<String, Filter> filters = new LinkedHashMap<>();

  /** Resolves the names; an unknown one is thrown as IllegalArgumentException. */
  public ListPlan(Shape<?> shape, Listing listing) {
    this.search = listing.search().stream().map(name -> find(shape, name)).toList();
    this.sorts = listing.sort().stream().map(name -> find(shape, name)).toList();
    this.otherNames = listing.otherNames();
    ListParameters.PAGING.forEach(field -> parameters.put(field.name(), field));
    Field sortBy =
        Field.parameter(
            "sortBy", "Field to sort by: " + String.join(", ", listing.sort()), Scalar.STRING);
    List<String> names = new ArrayList<>(listing.sort());
    names.addAll(otherNames.keySet());
    parameters.put("sortBy", sortBy.oneOf(names));
    parameters.put("sortOrder", ListParameters.SORT_ORDER);
    if (!search.isEmpty()) {
      parameters.put("search", ListParameters.SEARCH);
    }
    listing.filter().forEach(name -> addFilter(find(shape, name)));
    addMainDate(shape, listing);
  }

  private static Field find(Shape<?> shape, String name) {
    return shape
        .field(name)
        .orElseThrow(
            () -> new IllegalArgumentException(shape.name() + " lists an unknown field: " + name));
  }

  private void addFilter(Field field) {
    Type element = field.type() instanceof Type.ListOf list ? list.element() : field.type();
    add(
        field,
        field.name(),
        Test.ANY_OF,
        field.asParameter(field.name(), new Type.ListOf(element)));
    if (field.type() instanceof Scalar scalar && scalar.ranged()) {
      add(
          field,
          field.name() + "From",
          Test.FROM,
          field.asParameter(field.name() + "From", scalar));
      add(field, field.name() + "To", Test.TO, field.asParameter(field.name() + "To", scalar));
    }
  }

  private void addMainDate(Shape<?> shape, Listing listing) {
    listing.filter().stream()
        .map(name -> find(shape, name))
        .filter(field -> field.type() == Scalar.INSTANT || field.type() == Scalar.DATE)
        .findFirst()
        .or(() -> shape.field("createdAt"))
        .ifPresent(
            field -> {
              add(field, "from", Test.FROM, field.asParameter("from", field.type()));
              add(field, "to", Test.TO, field.asParameter("to", field.type()));
            });
  }

  private void add(Field field, String name, Test test, Field parameter) {
    // What every list has keeps its meaning: orders, say, are found by totalFrom and totalTo only.
    if (parameters.putIfAbsent(name, parameter) == null) {
      filters.put(name, new Filter(field, test));
    }
  }

  /** All parameters of the list, in the order of the documents. */
  public List<Field> parameters() {
    return List.copyOf(parameters.values());
  }

  /** The fields that the search looks in. */
  public List<Field> searched() {
    return search;
  }

  /** The fields that the list can be sorted by. */
  public List<Field> sorts() {
    return sorts;
  }

  /** The request for the first page in default order. */
  public ListRequest first() {
    return new ListRequest(PageRequest.FIRST, List.of(), Optional.empty(), defaultSort(), true);
  }

  /** Binds what a caller sent; violations are noted in the binding. */
  public ListRequest bind(Binding binding, Map<String, ?> sent) {
    Map<String, Object> values = new LinkedHashMap<>();
    sent.forEach(
        (name, value) -> {
          Field parameter = parameters.get(name);
          if (parameter == null) {
            binding.refuse(name, "unknown_field", "There is no such parameter");
          } else {
            Optional.ofNullable(ListParameters.value(binding, parameter, value))
                .ifPresent(v -> values.put(name, v));
          }
        });
    Optional<String> words =
        Optional.ofNullable((String) values.get("search")).filter(text -> !text.isBlank());
    return new ListRequest(
        page(values), conditions(values), words, sort(values), descending(values));
  }

  /** Reads the paging parameters out of converted values. */
  public static PageRequest page(Map<String, ?> values) {
    PageRequest usual = PageRequest.FIRST;
    return new PageRequest(
        values.get("page") instanceof Integer page ? page : usual.page(),
        values.get("limit") instanceof Integer limit ? limit : usual.limit(),
        values.get("cursor") instanceof String cursor ? Optional.of(cursor) : Optional.empty(),
        !Boolean.FALSE.equals(values.get("total")));
  }

  @SuppressWarnings("unchecked")
  private List<Condition> conditions(Map<String, Object> values) {
    List<Condition> conditions = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          Filter filter = filters.get(name);
          if (filter != null) {
            List<Object> wanted =
                value instanceof List<?> list ? (List<Object>) list : List.of(value);
            conditions.add(new Condition(filter.field, filter.test, wanted));
          }
        });
    return conditions;
  }

  private Field defaultSort() {
    return sorts.stream()
        .filter(field -> field.name().equals("createdAt"))
        .findFirst()
        .orElse(sorts.getFirst());
  }

  private Field sort(Map<String, Object> values) {
    Object sent = values.get("sortBy");
    Object wanted = sent == null ? null : otherNames.getOrDefault(sent, (String) sent);
    return sorts.stream()
        .filter(field -> field.name().equals(wanted))
        .findFirst()
        .orElseGet(this::defaultSort);
  }

  private static boolean descending(Map<String, Object> values) {
    return values.get("sortOrder") != ListParameters.SortOrder.ASC;
  }
}
