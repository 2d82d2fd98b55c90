package com.ecosire.graphql.document;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the {@link Cost} of the operations of a valid document. */
final class CostReader {
  /** Entries of a page and of a bare list where nobody says how many. */
  private static final int USUAL = 20;

  private static final int MOST = 100;
  private static final List<String> SIZES = List.of("first", "limit");

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Integer> variableDefaults = new HashMap<>();

  CostReader(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
    this.schema = schema;
    this.fragments = fragments;
  }

  Cost read(OperationDefinition operation) {
    variableDefaults.clear();
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      if (variable.getDefaultValue() instanceof IntValue number) {
        variableDefaults.put(variable.getName(), clamp(number));
      }
    }
    GraphQLObjectType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    return new Cost(0, Cost.Size.ONE, parts(operation.getSelectionSet(), root, Cost.Size.ONE));
  }

  /**
   * The costs of a selection; {@code page} is the size of the page that a connection's nodes and
   * edges show.
   */
  private List<Cost> parts(SelectionSet set, GraphQLType type, Cost.Size page) {
    List<Cost> parts = new ArrayList<>();
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case Field field -> parts.add(field(field, type, page));
        case InlineFragment fragment -> {
          GraphQLType narrowed =
              fragment.getTypeCondition() == null
                  ? type
                  : schema.getType(fragment.getTypeCondition().getName());
          parts.add(new Cost(0, Cost.Size.ONE, parts(fragment.getSelectionSet(), narrowed, page)));
        }
        case FragmentSpread spread -> {
          FragmentDefinition fragment = fragments.get(spread.getName());
          GraphQLType narrowed = schema.getType(fragment.getTypeCondition().getName());
          parts.add(new Cost(0, Cost.Size.ONE, parts(fragment.getSelectionSet(), narrowed, page)));
        }
        default -> throw new IllegalStateException("no selection is a " + selection.getClass());
      }
    }
    return parts;
  }

  private Cost field(Field field, GraphQLType parent, Cost.Size page) {
    if (field.getName().startsWith("__")) {
      return introspection(field);
    }
    GraphQLFieldDefinition definition =
        ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName());
    GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
    if (field.getSelectionSet() == null || type instanceof GraphQLScalarType) {
      return new Cost(1, Cost.Size.ONE, List.of());
    }
    if (isConnection(type)) {
      return new Cost(
          1, Cost.Size.ONE, parts(field.getSelectionSet(), type, size(field, definition)));
    }
    if (isConnection(parent)) {
      boolean entries = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
      return new Cost(
          1, entries ? page : Cost.Size.ONE, parts(field.getSelectionSet(), type, Cost.Size.ONE));
    }
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    Cost.Size size = list ? size(field, definition) : Cost.Size.ONE;
    return new Cost(1, size, parts(field.getSelectionSet(), type, Cost.Size.ONE));
  }

  /** One for each field; a rule of validation of its own keeps such selections within bounds. */
  private Cost introspection(Field field) {
    List<Cost> parts = new ArrayList<>();
    if (field.getSelectionSet() != null) {
      field
          .getSelectionSet()
          .getSelectionsOfType(Field.class)
          .forEach(part -> parts.add(introspection(part)));
    }
    return new Cost(1, Cost.Size.ONE, parts);
  }

  private static boolean isConnection(GraphQLType type) {
    return type instanceof GraphQLObjectType object
        && object.getName().endsWith("Connection")
        && object.getFieldDefinition("pageInfo") != null;
  }

  private Cost.Size size(Field field, GraphQLFieldDefinition definition) {
    for (String name : SIZES) {
      for (Argument sent : field.getArguments()) {
        if (sent.getName().equals(name)) {
          return size(sent.getValue(), usual(definition));
        }
      }
    }
    return new Cost.Size.Fixed(usual(definition));
  }

  private static int usual(GraphQLFieldDefinition definition) {
    GraphQLArgument first = definition.getArgument("first");
    boolean given = first != null && first.getArgumentDefaultValue().getValue() instanceof Integer;
    return given ? (Integer) first.getArgumentDefaultValue().getValue() : USUAL;
  }

  private Cost.Size size(Value<?> sent, int usual) {
    return switch (sent) {
      case IntValue number -> new Cost.Size.Fixed(clamp(number));
      case VariableReference variable ->
          new Cost.Size.Variable(
              variable.getName(), variableDefaults.getOrDefault(variable.getName(), usual));
      default -> new Cost.Size.Fixed(usual);
    };
  }

  private static int clamp(IntValue number) {
    return Math.clamp(number.getValue().longValue(), 1, MOST);
  }
}
