package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.query.Page;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The connection types of lists (Relay's cursor connections), which show a {@link Page}. */
final class Connections {
  static final String NODES = "nodes";
  static final String EDGES = "edges";
  static final String NODE = "node";
  static final String TOTAL = "totalCount";
  private static final String PAGE_INFO = "PageInfo";
  private static final String CURSOR = "cursor";

  private final GraphQLCodeRegistry.Builder code;
  private final Map<String, GraphQLObjectType> types = new LinkedHashMap<>();

  /** An entry of a page with its place. */
  private record Edge(Page<?> page, int index) {
    Object node() {
      return page.data().get(index);
    }

    Object cursor() {
      return page.cursorAt(index).orElse(null);
    }
  }

  Connections(GraphQLCodeRegistry.Builder code) {
    this.code = code;
    types.put(PAGE_INFO, pageInfo());
  }

  /** All types so far. */
  Iterable<GraphQLObjectType> all() {
    return types.values();
  }

  /** The connection type of lists of a type. */
  GraphQLTypeReference of(Class<?> type) {
    String name = TypeNames.output(type);
    String connection = name + "Connection";
    if (!types.containsKey(connection)) {
      types.put(connection, connection(name));
      types.put(name + "Edge", edge(name));
    }
    return GraphQLTypeReference.typeRef(connection);
  }

  private GraphQLObjectType connection(String name) {
    String type = name + "Connection";
    fetch(type, EDGES, page(Connections::edges));
    fetch(type, NODES, page(Page::data));
    fetch(type, "pageInfo", page(page -> page));
    fetch(type, TOTAL, page(Connections::total));
    return GraphQLObjectType.newObject()
        .name(type)
        .description("A page of a list of " + name)
        .field(field(EDGES, "The entries with their cursors", listOf(name + "Edge")))
        .field(field(NODES, "The entries", listOf(name)))
        .field(field("pageInfo", "Where the page stands in the list", nonNull(PAGE_INFO)))
        .field(
            field(
                TOTAL,
                "Entries of the whole list; counted only when it is asked for",
                Scalars.GraphQLInt))
        .build();
  }

  private GraphQLObjectType edge(String name) {
    String type = name + "Edge";
    fetch(type, NODE, PropertyFetcher.of(edge -> ((Edge) edge).node()));
    fetch(type, CURSOR, PropertyFetcher.of(edge -> ((Edge) edge).cursor()));
    return GraphQLObjectType.newObject()
        .name(type)
        .description("An entry of a list of " + name)
        .field(field(NODE, "The entry", nonNull(name)))
        .field(
            field(CURSOR, "Place behind the entry, for the argument after", Scalars.GraphQLString))
        .build();
  }

  private GraphQLObjectType pageInfo() {
    fetch(PAGE_INFO, "hasNextPage", page(page -> page.nextCursor().isPresent()));
    fetch(PAGE_INFO, "hasPreviousPage", page(Connections::hasPrevious));
    fetch(PAGE_INFO, "startCursor", page(page -> cursor(page, 0)));
    fetch(PAGE_INFO, "endCursor", page(page -> cursor(page, page.data().size() - 1)));
    GraphQLOutputType yesOrNo = GraphQLNonNull.nonNull(Scalars.GraphQLBoolean);
    return GraphQLObjectType.newObject()
        .name(PAGE_INFO)
        .description("Where a page stands in its list")
        .field(field("hasNextPage", "Whether entries follow", yesOrNo))
        .field(field("hasPreviousPage", "Whether entries stand before", yesOrNo))
        .field(field("startCursor", "Cursor of the first entry", Scalars.GraphQLString))
        .field(
            field(
                "endCursor",
                "Cursor of the last entry: after it the next page begins",
                Scalars.GraphQLString))
        .build();
  }

  private static List<Edge> edges(Page<?> page) {
    return IntStream.range(0, page.data().size()).mapToObj(index -> new Edge(page, index)).toList();
  }

  private static Object total(Page<?> page) {
    return page.total().isPresent() ? Math.toIntExact(page.total().getAsLong()) : null;
  }

  /**
   * A cursor is only ever given out behind an entry, so whatever follows one has something before
   * it.
   */
  private static Object hasPrevious(Page<?> page) {
    return page.request()
        .cursor()
        .map(cursor -> !cursor.isEmpty())
        .orElse(page.request().page() > 1);
  }

  private static Object cursor(Page<?> page, int index) {
    return index < 0 || page.data().isEmpty() ? null : page.cursorAt(index).orElse(null);
  }

  private static PropertyFetcher page(Function<Page<?>, Object> read) {
    return PropertyFetcher.of(source -> read.apply((Page<?>) source));
  }

  private void fetch(String type, String field, DataFetcher<?> fetcher) {
    code.dataFetcher(FieldCoordinates.coordinates(type, field), fetcher);
  }

  private static GraphQLFieldDefinition field(String name, String doc, GraphQLOutputType type) {
    return GraphQLFieldDefinition.newFieldDefinition()
        .name(name)
        .description(doc)
        .type(type)
        .build();
  }

  private static GraphQLOutputType nonNull(String type) {
    return GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(type));
  }

  private static GraphQLOutputType listOf(String type) {
    return GraphQLNonNull.nonNull(GraphQLList.list(nonNull(type)));
  }
}
