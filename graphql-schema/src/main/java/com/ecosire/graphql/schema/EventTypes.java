package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.graphql.live.Told;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
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
import java.util.function.Function;

/**
 * The subscription type: one field for all events, and one for each whose subject has a type of
 * ours, made of the events that modules declare.
 */
final class EventTypes {
  static final String SUBSCRIPTION = "Subscription";

  private static final String EVENT = "Event";
  private static final String ALL = "events";
  private static final String AFTER =
      "The id of the last event that was received: what came since is told first. What came in the"
          + " ten seconds before it may come twice.";

  private final Catalog catalog;
  private final OutputTypes outputs;
  private final Wiring wiring;
  private final GraphQLCodeRegistry.Builder code;
  private final Map<String, GraphQLObjectType> types = new LinkedHashMap<>();

  EventTypes(
      Catalog catalog, OutputTypes outputs, Wiring wiring, GraphQLCodeRegistry.Builder code) {
    this.catalog = catalog;
    this.outputs = outputs;
    this.wiring = wiring;
    this.code = code;
  }

  /** The types of events; of use once the root is made. */
  Iterable<GraphQLObjectType> all() {
    return types.values();
  }

  /** The subscription type, where there are events. */
  Optional<GraphQLObjectType> root() {
    if (catalog.events().isEmpty()) {
      return Optional.empty();
    }
    GraphQLObjectType.Builder root =
        GraphQLObjectType.newObject()
            .name(SUBSCRIPTION)
            .description(
                "What happens in the caller's organization, as it happens: over server-sent events"
                    + " (Accept: text/event-stream) or the WebSocket protocol"
                    + " graphql-transport-ws. Needs webhooks:read and reading of the event's"
                    + " module.");
    root.field(general());
    Set<String> taken = new HashSet<>(Set.of(ALL));
    for (Event<?> event : catalog.events()) {
      String field = TypeNames.subscription(event);
      if (!taken.add(field)) {
        throw new IllegalStateException("Two events want the subscription " + field);
      }
      root.field(typed(event, field));
    }
    return Optional.of(root.build());
  }

  private GraphQLFieldDefinition general() {
    GraphQLObjectType.Builder type =
        envelope(EVENT, "Something that happened, with the values of a webhook's body");
    type.field(
        field(
            EVENT,
            shown("data", "What the body holds of it: object", ScalarTypes.JSON),
            Told::data));
    types.put(EVENT, type.build());
    fetch(SUBSCRIPTION, ALL, wiring.events(Optional.empty()));
    return root(ALL, EVENT, "All events, or those of some types")
        .argument(
            argument(
                "types",
                "Names of events, or patterns such as order.*; without them all that the caller"
                    + " may read",
                GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLString))))
        .argument(argument("after", AFTER, Scalars.GraphQLID))
        .build();
  }

  private GraphQLFieldDefinition typed(Event<?> event, String field) {
    fetch(SUBSCRIPTION, field, wiring.events(Optional.of(event)));
    String doc = event.doc() + " (" + event.name() + ", needs reading of " + module(event) + ").";
    return root(field, TypeNames.hasSubject(event) ? typeOf(event) : EVENT, doc)
        .argument(argument("after", AFTER, Scalars.GraphQLID))
        .build();
  }

  private String module(Event<?> event) {
    return catalog.raiserOf(event.name());
  }

  /** The type that shows events about objects of a class. */
  private String typeOf(Event<?> event) {
    Class<?> payload = event.payload();
    String name = TypeNames.event(payload);
    if (!types.containsKey(name)) {
      String subject = TypeNames.output(payload);
      types.put(
          name,
          envelope(name, "Something that happened with " + subject)
              .field(
                  field(
                      name,
                      shown("object", "What it is about, as it was then", outputs.of(payload)),
                      told -> told.about(payload)))
              .build());
    }
    return name;
  }

  private GraphQLObjectType.Builder envelope(String type, String doc) {
    return GraphQLObjectType.newObject()
        .name(type)
        .description(doc)
        .field(
            field(
                type,
                shown("id", "The same at webhooks, to tell doubles", Scalars.GraphQLID),
                Told::key))
        .field(field(type, shown("type", "What happened", Scalars.GraphQLString), Told::type))
        .field(
            field(
                type, shown("createdAt", "When it happened", ScalarTypes.DATE_TIME), Told::created))
        .field(
            field(
                type,
                shown("organizationId", "Where it happened", ScalarTypes.UUID),
                Told::organization));
  }

  private GraphQLFieldDefinition field(
      String type, GraphQLFieldDefinition shown, Function<Told, Object> read) {
    fetch(type, shown.getName(), PropertyFetcher.of(told -> read.apply((Told) told)));
    return shown;
  }

  private static GraphQLFieldDefinition shown(String name, String doc, GraphQLOutputType type) {
    return OutputTypes.plain(name, doc, GraphQLNonNull.nonNull(type));
  }

  private static GraphQLFieldDefinition.Builder root(String name, String type, String doc) {
    return GraphQLFieldDefinition.newFieldDefinition()
        .name(name)
        .description(doc)
        .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(type)));
  }

  private static GraphQLArgument argument(String name, String doc, GraphQLInputType type) {
    return GraphQLArgument.newArgument().name(name).description(doc).type(type).build();
  }

  private void fetch(String type, String field, DataFetcher<?> fetcher) {
    code.dataFetcher(FieldCoordinates.coordinates(type, field), fetcher);
  }
}
