package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The object types of a schema: resources with their relations, and the records that operations
 * answer.
 */
final class OutputTypes {
  static final String NODE = "Node";
  static final String NODE_ID = "nodeId";

  private final Catalog catalog;
  private final EnumTypes enums;
  private final ArgumentTypes arguments;
  private final Wiring wiring;
  private final GraphQLCodeRegistry.Builder code;
  private final Map<String, GraphQLObjectType> types = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();

  OutputTypes(
      Catalog catalog, ArgumentTypes arguments, Wiring wiring, GraphQLCodeRegistry.Builder code) {
    this.catalog = catalog;
    this.enums = arguments.enums();
    this.arguments = arguments;
    this.wiring = wiring;
    this.code = code;
  }

  /** All object types so far. */
  Iterable<GraphQLObjectType> all() {
    return types.values();
  }

  /** The type that shows objects of a class. */
  GraphQLTypeReference of(Class<?> type) {
    String name = TypeNames.output(type);
    if (begun.add(name)) {
      types.put(name, make(name, Shape.of(type)));
    }
    return GraphQLTypeReference.typeRef(name);
  }

  private GraphQLObjectType make(String name, Shape<?> shape) {
    Optional<Resource<?, ?>> resource = catalog.resource(shape.type());
    GraphQLObjectType.Builder builder =
        GraphQLObjectType.newObject()
            .name(name)
            .description(resource.map(Docs::of).orElse(Docs.of(shape)));
    resource.ifPresent(found -> addNodeId(builder, name, found));
    for (Field field : shape.fields()) {
      if (isShown(field)) {
        builder.field(plain(field.name(), field.doc(), of(field, name)));
        fetch(name, field.name(), PropertyFetcher.of(field));
      }
    }
    resource.ifPresent(
        found -> found.relations().forEach(relation -> addRelation(builder, found, relation)));
    return builder.build();
  }

  private static boolean isShown(Field field) {
    return field.type() != Scalar.SECRET && !FileFields.isFile(field);
  }

  private GraphQLOutputType of(Field field, String owner) {
    GraphQLOutputType type = of(field.type(), owner + Names.capital(field.name()));
    return field.present() ? GraphQLNonNull.nonNull(type) : type;
  }

  private GraphQLOutputType of(Type type, String enumName) {
    return switch (type) {
      case Scalar scalar -> ScalarTypes.of(scalar);
      case Type.Words words -> enums.of(words, enumName);
      case Type.ListOf list ->
          GraphQLList.list(GraphQLNonNull.nonNull(of(list.element(), enumName)));
      case Type.Nested nested -> of(nested.type());
    };
  }

  private void addNodeId(GraphQLObjectType.Builder builder, String name, Resource<?, ?> resource) {
    wiring
        .nodeId(resource)
        .ifPresent(
            fetcher -> {
              builder.withInterface(GraphQLTypeReference.typeRef(NODE));
              builder.field(
                  plain(
                      NODE_ID,
                      "Opaque id, for node(id)",
                      GraphQLNonNull.nonNull(Scalars.GraphQLID)));
              fetch(name, NODE_ID, fetcher);
            });
  }

  private void addRelation(
      GraphQLObjectType.Builder builder, Resource<?, ?> owner, Relation relation) {
    Resource<?, ?> target = catalog.resource(relation.target()).orElseThrow();
    GraphQLTypeReference type = of(relation.target());
    GraphQLFieldDefinition.Builder field =
        GraphQLFieldDefinition.newFieldDefinition()
            .name(relation.name())
            .description(relation.doc());
    if (relation.many()) {
      field
          .type(GraphQLList.list(GraphQLNonNull.nonNull(type)))
          .arguments(arguments.ofChildren(target));
    } else {
      field.type(type);
    }
    builder.field(field.build());
    fetch(owner.name(), relation.name(), wiring.relation(owner, relation));
  }

  private void fetch(String type, String field, DataFetcher<?> fetcher) {
    code.dataFetcher(FieldCoordinates.coordinates(type, field), fetcher);
  }

  static GraphQLFieldDefinition plain(String name, String doc, GraphQLOutputType type) {
    return GraphQLFieldDefinition.newFieldDefinition()
        .name(name)
        .description(doc)
        .type(type)
        .build();
  }
}
