package com.ecosire.gateway.surfaces;

import com.ecosire.domain.operation.Operation;
import graphql.language.AstPrinter;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.stream.Collectors;

/** GraphQL documents for operations, made from the schema that the server publishes. */
final class Documents {
  private static final GraphQLSchema SCHEMA =
      UnExecutableSchemaGenerator.makeUnExecutableSchema(
          new SchemaParser().parse(RunningGateway.instance().text("/graphql/schema.graphql")));

  private Documents() {}

  static boolean hasInput(Operation<?, ?> operation) {
    return field(operation).getArgument("input") != null;
  }

  private static GraphQLFieldDefinition field(Operation<?, ?> operation) {
    GraphQLObjectType root =
        operation.kind().writes() ? SCHEMA.getMutationType() : SCHEMA.getQueryType();
    GraphQLFieldDefinition field = root.getFieldDefinition(operation.graphqlField());
    if (field == null) {
      throw new AssertionError(operation + " has no field " + operation.graphqlField());
    }
    return field;
  }

  static boolean isNode(String type) {
    return SCHEMA.getObjectType(type).getInterfaces().stream()
        .anyMatch(each -> each.getName().equals("Node"));
  }

  static boolean hasField(String type, String field) {
    return SCHEMA.getObjectType(type).getFieldDefinition(field) != null;
  }

  /** The default of a field of the input, or of an argument, as the schema writes it. */
  static String usual(Operation<?, ?> operation, String field) {
    GraphQLArgument input = field(operation).getArgument("input");
    InputValueWithState usual =
        input == null
            ? field(operation).getArgument(field).getArgumentDefaultValue()
            : ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(input.getType()))
                .getField(field)
                .getInputFieldDefaultValue();
    return usual.isLiteral() ? AstPrinter.printAstCompact((Node<?>) usual.getValue()) : "none";
  }

  /** A document that calls one operation with variables named like its arguments. */
  static String document(Operation<?, ?> operation, List<String> arguments) {
    return document(operation, arguments, selection(field(operation).getType()));
  }

  /** The same with a selection of one's own, in braces. */
  static String document(Operation<?, ?> operation, List<String> arguments, String selection) {
    GraphQLFieldDefinition field = field(operation);
    String declared =
        arguments.stream()
            .map(name -> "$" + name + ": " + type(field, name))
            .collect(Collectors.joining(", "));
    String passed =
        arguments.stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
    return (operation.kind().writes() ? "mutation" : "query")
        + (declared.isEmpty() ? "" : "(" + declared + ")")
        + " { answer: "
        + field.getName()
        + (passed.isEmpty() ? "" : "(" + passed + ")")
        + " "
        + selection
        + " }";
  }

  /** An unknown argument is declared as a text, so that the server is what refuses it. */
  private static String type(GraphQLFieldDefinition field, String name) {
    return field.getArgument(name) == null
        ? "String"
        : GraphQLTypeUtil.simplePrint(field.getArgument(name).getType());
  }

  private static String selection(GraphQLType answer) {
    if (!(GraphQLTypeUtil.unwrapAll(answer) instanceof GraphQLObjectType object)) {
      return "";
    }
    GraphQLFieldDefinition nodes = object.getFieldDefinition("nodes");
    if (nodes != null) {
      return "{ nodes " + selection(nodes.getType()) + " pageInfo { endCursor } }";
    }
    return object.getFieldDefinition("id") == null ? "{ __typename }" : "{ id }";
  }
}
