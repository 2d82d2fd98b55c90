package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.shape.Field;
import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The arguments of fields. */
final class ArgumentTypes {
  /** What a relation to many answers unless told otherwise, as REST's include does. */
  static final int MOST_CHILDREN = 100;

  private static final Set<String> CHILD_ARGUMENTS = Set.of("sortBy", "sortOrder");

  private final EnumTypes enums;
  private final InputTypes inputs;

  ArgumentTypes(EnumTypes enums, InputTypes inputs) {
    this.enums = enums;
    this.inputs = inputs;
  }

  EnumTypes enums() {
    return enums;
  }

  /**
   * The arguments of an operation: what its path names, then its input, then the part of the list.
   */
  List<GraphQLArgument> of(Operation<?, ?> operation) {
    List<GraphQLArgument> arguments = new ArrayList<>();
    for (String name : operation.pathParameters()) {
      arguments.add(pathArgument(operation, name));
    }
    addInput(arguments, operation);
    if (operation.isPaged()) {
      addPaging(arguments);
    }
    if (operation.kind().writes() && operation.pathParameters().contains("id")) {
      String doc =
          "The version that the caller believes to be the present one; another one answers"
              + " precondition_failed";
      arguments.add(argument("version", doc, ScalarTypes.LONG));
    }
    return arguments;
  }

  private static GraphQLArgument pathArgument(Operation<?, ?> operation, String name) {
    boolean own = name.equals("id");
    boolean id = own || name.endsWith("Id");
    String what =
        own
            ? operation.resource().orElse("record")
            : Names.capital(name.substring(0, name.length() - 2));
    boolean given = own && operation.hasGivenIds();
    GraphQLInputType type = id && !given ? ScalarTypes.UUID : Scalars.GraphQLString;
    String doc =
        id
            ? "Id of the " + Names.kebab(what).replace('-', ' ')
            : "As in the path " + operation.path();
    return argument(name, doc, GraphQLNonNull.nonNull(type));
  }

  private void addInput(List<GraphQLArgument> arguments, Operation<?, ?> operation) {
    List<Field> fields = operation.input().fields();
    if (fields.isEmpty()) {
      return;
    }
    boolean object = operation.hasBody() || operation.kind().writes();
    if (object && !(operation.input() instanceof Input.Listed)) {
      arguments.add(argument("input", "Input of the operation", inputs.of(operation)));
      return;
    }
    String owner = operation.resource().orElseGet(() -> Names.capital(operation.graphqlField()));
    String prefix =
        operation.input() instanceof Input.Listed ? owner : Names.capital(operation.graphqlField());
    for (Field field : fields) {
      if (!ListParameters.isPaging(field.name())) {
        GraphQLInputType type = inputs.of(field, prefix, InputTypes.Extent.WHOLE);
        GraphQLArgument argument =
            argument(FileFields.name(field), Docs.of(operation, field), type);
        arguments.add(
            Defaults.of(field)
                .map(usual -> argument.transform(part -> part.defaultValueProgrammatic(usual)))
                .orElse(argument));
      }
    }
  }

  /**
   * {@code first} and {@code after} as Relay has them, {@code page} and {@code limit} as REST has
   * them.
   */
  private static void addPaging(List<GraphQLArgument> arguments) {
    arguments.add(
        argument("first", "Entries of a page, 1 to 100; 20 unless given", Scalars.GraphQLInt));
    arguments.add(argument("after", "Cursor behind which the page begins", Scalars.GraphQLString));
    arguments.add(
        argument(
            "page", "1-based number of the page; use after for deep paging", Scalars.GraphQLInt));
    arguments.add(argument("limit", "The same as first, as REST names it", Scalars.GraphQLInt));
  }

  /** The arguments of a relation to many. */
  List<GraphQLArgument> ofChildren(Resource<?, ?> target) {
    List<GraphQLArgument> arguments = new ArrayList<>();
    arguments.add(
        GraphQLArgument.newArgument()
            .name("first")
            .description("How many at most, 1 to 100")
            .type(Scalars.GraphQLInt)
            .defaultValueProgrammatic(MOST_CHILDREN)
            .build());
    for (Field field : target.plan().parameters()) {
      if (CHILD_ARGUMENTS.contains(field.name())) {
        GraphQLInputType type = inputs.of(field, target.name(), InputTypes.Extent.WHOLE);
        arguments.add(argument(field.name(), field.doc(), type));
      }
    }
    return arguments;
  }

  private static GraphQLArgument argument(String name, String doc, GraphQLInputType type) {
    return GraphQLArgument.newArgument().name(name).description(doc).type(type).build();
  }
}
