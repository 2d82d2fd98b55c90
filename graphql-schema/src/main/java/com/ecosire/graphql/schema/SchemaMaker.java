package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.pipeline.FileLinks;
import graphql.Scalars;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the GraphQL schema of a catalog: every operation is a field of the query or of the mutation
 * type.
 */
public final class SchemaMaker {
  private static final String QUERY = "Query";
  private static final String MUTATION = "Mutation";
  private static final String FILE_LINK = "FileLink";

  private final Catalog catalog;
  private final Wiring wiring;
  private final GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
  private final EnumTypes enums = new EnumTypes();
  private final InputTypes inputs = new InputTypes(enums);
  private final ArgumentTypes arguments = new ArgumentTypes(enums, inputs);
  private final Connections connections = new Connections(code);
  private final OutputTypes outputs;
  private final EventTypes events;

  private SchemaMaker(Catalog catalog, Wiring wiring) {
    this.catalog = catalog;
    this.wiring = wiring;
    this.outputs = new OutputTypes(catalog, arguments, wiring, code);
    this.events = new EventTypes(catalog, outputs, wiring, code);
  }

  /** The schema of a catalog; clashes of names are thrown. */
  public static GraphQLSchema make(Catalog catalog, Wiring wiring) {
    return new SchemaMaker(catalog, wiring).make();
  }

  private GraphQLSchema make() {
    GraphQLObjectType.Builder query = root(QUERY, "Everything that reads");
    GraphQLObjectType.Builder mutation =
        root(MUTATION, "Everything that changes something; fields run one after the other");
    boolean writes = false;
    for (Operation<?, ?> operation : catalog.operations()) {
      if (operation.isRestOnly()) {
        continue;
      }
      boolean change = operation.kind().writes();
      (change ? mutation : query).field(field(operation, change ? MUTATION : QUERY));
      writes |= change;
    }
    query.field(nodeField());
    GraphQLSchema.FastBuilder schema =
        new GraphQLSchema.FastBuilder(
            code, query.build(), writes ? mutation.build() : null, events.root().orElse(null));
    addTypes(schema);
    return schema.build();
  }

  private static GraphQLObjectType.Builder root(String name, String doc) {
    return GraphQLObjectType.newObject().name(name).description(doc);
  }

  private void addTypes(GraphQLSchema.FastBuilder schema) {
    List<GraphQLNamedType> types = new ArrayList<>(ScalarTypes.OWN);
    types.addAll(List.of(Scalars.GraphQLInt, Scalars.GraphQLID, nodeInterface(), fileLink()));
    outputs.all().forEach(types::add);
    events.all().forEach(types::add);
    connections.all().forEach(types::add);
    inputs.all().forEach(types::add);
    enums.all().forEach(types::add);
    schema.addTypes(types);
  }

  private GraphQLFieldDefinition field(Operation<?, ?> operation, String root) {
    code.dataFetcher(
        FieldCoordinates.coordinates(root, operation.graphqlField()), wiring.operation(operation));
    return GraphQLFieldDefinition.newFieldDefinition()
        .name(operation.graphqlField())
        .description(Docs.of(operation))
        .type(type(operation))
        .arguments(arguments.of(operation))
        .build();
  }

  /** What can fail alone is nullable, so that the other fields of a document keep their answers. */
  private GraphQLOutputType type(Operation<?, ?> operation) {
    return switch (operation.output()) {
      case Output.One<?> one -> outputs.of(one.type());
      case Output.Many<?> many -> GraphQLList.list(GraphQLNonNull.nonNull(outputs.of(many.type())));
      case Output.Paged<?> paged -> {
        outputs.of(paged.type());
        yield connections.of(paged.type());
      }
      case Output.Binary file -> GraphQLTypeReference.typeRef(FILE_LINK);
      case Output.Redirect redirect ->
          throw new IllegalArgumentException(operation + " belongs to REST alone");
      case Output.Events events ->
          throw new IllegalArgumentException(operation + " belongs to REST alone");
      case Output.None none ->
          Answers.isDeletion(operation)
              ? (operation.hasGivenIds() ? Scalars.GraphQLString : ScalarTypes.UUID)
              : GraphQLNonNull.nonNull(Scalars.GraphQLBoolean);
    };
  }

  private GraphQLFieldDefinition nodeField() {
    code.dataFetcher(FieldCoordinates.coordinates(QUERY, "node"), wiring.node());
    GraphQLArgument id =
        GraphQLArgument.newArgument()
            .name("id")
            .description("The nodeId of a record")
            .type(GraphQLNonNull.nonNull(Scalars.GraphQLID))
            .build();
    return GraphQLFieldDefinition.newFieldDefinition()
        .name("node")
        .description("Any record by its opaque id. Needs what reading a record of its kind needs.")
        .type(GraphQLTypeReference.typeRef(OutputTypes.NODE))
        .argument(id)
        .build();
  }

  private GraphQLInterfaceType nodeInterface() {
    GraphQLInterfaceType node =
        GraphQLInterfaceType.newInterface()
            .name(OutputTypes.NODE)
            .description("A record that can be read by its opaque id")
            .field(
                OutputTypes.plain(
                    OutputTypes.NODE_ID, "Opaque id", GraphQLNonNull.nonNull(Scalars.GraphQLID)))
            .build();
    code.typeResolver(
        node, env -> env.getSchema().getObjectType(TypeNames.output(env.getObject().getClass())));
    return node;
  }

  private GraphQLObjectType fileLink() {
    fetch("url", PropertyFetcher.of(link -> ((FileLinks.Link) link).url()));
    fetch("expiresAt", PropertyFetcher.of(link -> ((FileLinks.Link) link).expiresAt()));
    return GraphQLObjectType.newObject()
        .name(FILE_LINK)
        .description("Where a file can be fetched for a short time")
        .field(
            OutputTypes.plain(
                "url", "Needs no other credential", GraphQLNonNull.nonNull(ScalarTypes.URL)))
        .field(
            OutputTypes.plain(
                "expiresAt", "Until when", GraphQLNonNull.nonNull(ScalarTypes.DATE_TIME)))
        .build();
  }

  private void fetch(String field, PropertyFetcher fetcher) {
    code.dataFetcher(FieldCoordinates.coordinates(FILE_LINK, field), fetcher);
  }
}
