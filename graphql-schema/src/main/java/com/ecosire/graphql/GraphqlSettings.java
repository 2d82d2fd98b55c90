package com.ecosire.graphql;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.graphql.document.Bounds;
import com.ecosire.graphql.document.PersistedQueries;
import com.ecosire.graphql.live.EventSource;
import com.ecosire.graphql.live.Visits;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** What an operator can choose for GraphQL; each {@code with} gives a changed copy. */
public final class GraphqlSettings implements Cloneable {
  private static final long USUAL_COST = 50_000;
  private static final int USUAL_BATCH = 10;
  private static final int USUAL_SUBSCRIPTIONS = 20;
  private static final long PERSISTED_CHARACTERS = 4_000_000;

  private Bounds bounds = Bounds.USUAL;
  private ToLongFunction<Caller> costLimit = caller -> USUAL_COST;
  private int maxBatch = USUAL_BATCH;
  private boolean openIntrospection = true;
  private Consumer<Request> counting = request -> {};
  private boolean draftStatusCodes;
  private Optional<Set<String>> allowed = Optional.empty();
  private PersistedQueries persisted = PersistedQueries.inMemory(PERSISTED_CHARACTERS);
  private EventSource events = EventSource.NONE;
  private Visits visits = Visits.NONE;
  private int maxSubscriptions = USUAL_SUBSCRIPTIONS;
  private String example = Resources.text("example.graphql");

  private GraphqlSettings() {}

  /** The usual settings. */
  public static GraphqlSettings usual() {
    return new GraphqlSettings();
  }

  private GraphqlSettings with(Consumer<GraphqlSettings> change) {
    try {
      GraphqlSettings copy = (GraphqlSettings) clone();
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a document may have at most. */
  public GraphqlSettings withBounds(Bounds most) {
    return with(copy -> copy.bounds = most);
  }

  /** What the documents of one request may cost a caller at most: fields times page sizes. */
  public GraphqlSettings withCostLimit(ToLongFunction<Caller> limit) {
    return with(copy -> copy.costLimit = limit);
  }

  /** How many documents one request may have. */
  public GraphqlSettings withMaxBatch(int most) {
    return with(copy -> copy.maxBatch = most);
  }

  /** Whether anonymous callers may ask for the schema. */
  public GraphqlSettings withOpenIntrospection(boolean open) {
    return with(copy -> copy.openIntrospection = open);
  }

  /**
   * Counts a document that makes no call of an operation and so passes no chain, but is work all
   * the same: one that asks for the schema, that does not fit it, or that names no operation.
   * Refuses with a problem, such as that of a rate limit.
   */
  public GraphqlSettings withCounting(Consumer<Request> check) {
    return with(copy -> copy.counting = check);
  }

  /**
   * Whether statuses are those of the newer draft of GraphQL over HTTP: 422 for what does not fit
   * the schema, 294 for answers with some errors. Otherwise they are what the public audits want.
   */
  public GraphqlSettings withDraftStatusCodes(boolean draft) {
    return with(copy -> copy.draftStatusCodes = draft);
  }

  /** The texts of the only documents that may run; they can be called by their hashes. */
  public GraphqlSettings withAllowed(Set<String> documents) {
    return with(copy -> copy.allowed = Optional.of(Set.copyOf(documents)));
  }

  /** Where documents are kept that are called by their hash, such as a place of all nodes. */
  public GraphqlSettings withPersisted(PersistedQueries place) {
    return with(copy -> copy.persisted = place);
  }

  /**
   * Where events come from, and who listens to them over connections that stay open.
   *
   * @param most how many documents may be at work over one socket
   */
  public GraphqlSettings withEvents(EventSource source, Visits who, int most) {
    return with(
        copy -> {
          copy.events = source;
          copy.visits = who;
          copy.maxSubscriptions = most;
        });
  }

  /** The document that GraphiQL opens with. */
  public GraphqlSettings withExample(String document) {
    return with(copy -> copy.example = document);
  }

  Bounds bounds() {
    return bounds;
  }

  long costLimit(Caller caller) {
    return costLimit.applyAsLong(caller);
  }

  int maxBatch() {
    return maxBatch;
  }

  boolean openIntrospection() {
    return openIntrospection;
  }

  void count(Request request) {
    counting.accept(request);
  }

  boolean draftStatusCodes() {
    return draftStatusCodes;
  }

  Optional<Set<String>> allowed() {
    return allowed;
  }

  PersistedQueries persisted() {
    return persisted;
  }

  EventSource events() {
    return events;
  }

  Visits visits() {
    return visits;
  }

  int maxSubscriptions() {
    return maxSubscriptions;
  }

  String example() {
    return example;
  }
}
