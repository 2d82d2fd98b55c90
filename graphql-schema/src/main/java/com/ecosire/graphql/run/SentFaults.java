package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.shape.Patch;
import com.ecosire.graphql.schema.FileFields;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with the arguments of root fields, told as REST tells it: by field, with every rule
 * of the operation, wherever in a request the values stand. The types of a schema alone would tell
 * of the first, and in words of their own.
 */
public final class SentFaults {
  private static final String INPUT = "input";
  private static final Set<String> OWN = Set.of("enum", "unknown_field");

  private final GraphQLSchema schema;
  private final Map<String, Operation<?, ?>> operations = new HashMap<>();

  /** Of the operations of a catalog, as a schema has them. */
  public SentFaults(Catalog catalog, GraphQLSchema schema) {
    this.schema = schema;
    catalog.operations().stream()
        .filter(operation -> !operation.isRestOnly())
        .forEach(operation -> operations.put(operation.graphqlField(), operation));
  }

  /**
   * What was sent to a root field.
   *
   * @param violations what is wrong with it; where nothing is, the arguments are of use
   */
  public record Sent(
      Field field, Operation<?, ?> operation, Arguments arguments, List<Violation> violations) {
    /** The arguments; throws where something is wrong with them. */
    Arguments right() {
      if (!violations.isEmpty()) {
        throw Problems.invalid(violations);
      }
      return arguments;
    }

    /** That its arguments are wrong. */
    public ProblemError error() {
      return new ProblemError(
          Problems.invalid(violations).problem(), List.of(), field.getSourceLocation());
    }
  }

  /** What was sent to the root fields of a document's operation. */
  public List<Sent> of(OperationDefinition document, Map<String, Object> variables) {
    Map<String, Object> known = new HashMap<>();
    for (VariableDefinition each : document.getVariableDefinitions()) {
      if (each.getDefaultValue() != null) {
        known.put(each.getName(), each.getDefaultValue());
      }
    }
    known.putAll(variables);
    GraphQLObjectType root =
        document.getOperation() == OperationDefinition.Operation.MUTATION
            ? schema.getMutationType()
            : schema.getQueryType();
    return document.getSelectionSet().getSelectionsOfType(Field.class).stream()
        .flatMap(field -> sent(field, root, known).stream())
        .toList();
  }

  private Optional<Sent> sent(Field field, GraphQLObjectType root, Map<String, Object> variables) {
    GraphQLFieldDefinition definition = root.getFieldDefinition(field.getName());
    return Optional.ofNullable(operations.get(field.getName()))
        .filter(operation -> definition != null)
        .map(operation -> read(field, definition, operation, new SentTree(variables)));
  }

  private static Sent read(
      Field field, GraphQLFieldDefinition definition, Operation<?, ?> operation, SentTree tree) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (GraphQLArgument argument : definition.getArguments()) {
      Object given = tree.resolved(value(field, argument.getName()));
      boolean input = argument.getName().equals(INPUT);
      if (input && given == null && argument.getType() instanceof GraphQLNonNull) {
        // Each field that is missing is named, and not what holds them.
        given = Map.of();
      }
      boolean usual = given == null && argument.hasSetDefaultValue();
      Object read =
          usual ? null : tree.value(argument.getType(), given, input ? "" : argument.getName());
      Optional.ofNullable(read).ifPresent(value -> values.put(argument.getName(), value));
    }
    Arguments arguments = arguments(operation, values);
    return new Sent(
        field, operation, arguments, merged(tree.faults(), bound(operation, arguments)));
  }

  private static Object value(Field field, String argument) {
    return field.getArguments().stream()
        .filter(each -> each.getName().equals(argument))
        .findFirst()
        .map(Argument::getValue)
        .orElse(null);
  }

  @SuppressWarnings("unchecked")
  private static Arguments arguments(Operation<?, ?> operation, Map<String, Object> sent) {
    Map<String, String> path = new HashMap<>();
    operation.pathParameters().forEach(name -> path.put(name, String.valueOf(sent.get(name))));
    boolean object =
        !(operation.input() instanceof Input.Listed)
            && (operation.hasBody() || operation.kind().writes());
    Map<String, Object> values = new LinkedHashMap<>();
    if (!object) {
      operation.input().fields().stream()
          .map(com.ecosire.domain.shape.Field::name)
          .filter(name -> !ListParameters.isPaging(name) && sent.containsKey(name))
          .forEach(name -> values.put(name, sent.get(name)));
    } else if (sent.get(INPUT) instanceof Map<?, ?> input) {
      values.putAll((Map<String, Object>) input);
    }
    return Arguments.of(path, values);
  }

  /** What the operation itself refuses, which tells more than types do. */
  private static List<Violation> bound(Operation<?, ?> operation, Arguments arguments) {
    if (operation.input().fields().stream().anyMatch(FileFields::isFile)) {
      // Files come by their ids here, which only a run looks up.
      return List.of();
    }
    try {
      if (operation.bind(arguments).input() instanceof Patch<?> patch) {
        patch.judge();
      }
      return List.of();
    } catch (ProblemException e) {
      return e.problem().details();
    }
  }

  /**
   * What the operation says of a value goes before what its type says, but for words, and for what
   * is no field here.
   */
  private static List<Violation> merged(List<Violation> typed, List<Violation> bound) {
    Set<String> own =
        typed.stream()
            .filter(fault -> OWN.contains(fault.code()))
            .map(Violation::field)
            .collect(Collectors.toSet());
    List<Violation> all =
        new ArrayList<>(bound.stream().filter(fault -> !own.contains(fault.field())).toList());
    Set<String> told = all.stream().map(Violation::field).collect(Collectors.toSet());
    typed.stream().filter(fault -> told.add(fault.field())).forEach(all::add);
    return List.copyOf(all);
  }
}
