package com.ecosire.rest.answer;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.rest.request.Parameters;
import com.ecosire.rest.request.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code fields} and {@code include} can choose from in the answers of one operation. */
public final class Selections {
  private final Set<String> fields = new LinkedHashSet<>();

  /** What entity tags begin with. */
  private final Optional<String> version;

  private final Map<String, Embedding> embeddings = new LinkedHashMap<>();
  private final Set<String> parameters = new LinkedHashSet<>();

  /** Fields that are embedded objects already, which {@code include} may name all the same. */
  private final Set<String> embedded = new LinkedHashSet<>();

  /** Looks up the fields and relations of an operation's answers. */
  public Selections(Operation<?, ?> operation, Surroundings around) {
    Optional<Shape<?>> shape = operation.outputShape();
    shape.ifPresent(this::addFields);
    this.version = shape.flatMap(Shape::version).map(Field::name);
    shape
        .flatMap(it -> around.catalog().resource(it.type()))
        .ifPresent(it -> addRelations(operation, it, around));
  }

  private void addFields(Shape<?> shape) {
    parameters.add(Parameters.FIELDS);
    shape.fields().stream()
        .filter(field -> field.type() != Scalar.SECRET)
        .map(Field::name)
        .forEach(fields::add);
  }

  private void addRelations(
      Operation<?, ?> operation, Resource<?, ?> resource, Surroundings around) {
    if (!resource.relations().isEmpty()) {
      parameters.add(Parameters.INCLUDE);
      resource.shape().embedded().map(Field::name).forEach(embedded::add);
    }
    for (Relation relation : resource.relations()) {
      embeddings.put(relation.name(), new Embedding(operation, resource, relation, around));
    }
  }

  /** Those of {@code fields} and {@code include} that the operation has. */
  public Set<String> parameters() {
    return parameters;
  }

  /** What a query string chooses; 422 with every unknown name. */
  public Wanted read(Query query) {
    if (query.fields().isEmpty() && query.include().isEmpty()) {
      return Wanted.ALL;
    }
    Set<String> shown = names(query.fields());
    Set<String> include = names(query.include());
    List<Violation> violations = new ArrayList<>();
    check(Parameters.FIELDS, shown, fields, violations);
    Set<String> known = new LinkedHashSet<>(embeddings.keySet());
    known.addAll(embedded);
    check(Parameters.INCLUDE, include, known, violations);
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    include.stream()
        .filter(embedded::contains)
        .filter(name -> !shown.isEmpty())
        .forEach(shown::add);
    include.removeAll(embedded);
    return wanted(shown, include);
  }

  private Wanted wanted(Set<String> shown, Set<String> include) {
    List<Embedding> related = include.stream().map(embeddings::get).toList();
    if (shown.isEmpty()) {
      return new Wanted(new Selection(Set.of(), include), name -> true, related);
    }
    Set<String> read = new LinkedHashSet<>(shown);
    related.forEach(embedding -> read.add(embedding.key()));
    version.ifPresent(read::add);
    return new Wanted(new Selection(read, include), shown::contains, related);
  }

  private static Set<String> names(String list) {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return names;
  }

  private static void check(
      String parameter, Set<String> sent, Set<String> known, List<Violation> violations) {
    for (String name : sent) {
      if (!known.contains(name)) {
        String message = "There is no " + name + "; choose from " + String.join(", ", known);
        violations.add(new Violation(parameter, "enum", message));
      }
    }
  }
}
