package com.ecosire.graphql;

import com.ecosire.domain.operation.Caller;
import com.ecosire.graphql.document.Bounds;
import com.ecosire.graphql.document.PersistedQueries;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What an operator can choose for GraphQL.
 *
 * @param bounds what a document may have at most
 * @param costLimit what the documents of one request may cost a caller at most
 * @param maxBatch documents in one request
 * @param openIntrospection whether anonymous callers may ask for the schema
 * @param draftStatusCodes statuses of the newer draft of GraphQL over HTTP: 422 for what does not
 *     fit the schema, 294 for answers with some errors; otherwise those that audits of the present
 *     specification want
 * @param allowed texts of the only documents that may run; empty for any document
 * @param persisted documents that are called by their hash
 * @param example the document that GraphiQL opens with
 */
public record GraphqlSettings(
    Bounds bounds,
    ToLongFunction<Caller> costLimit,
    int maxBatch,
    boolean openIntrospection,
    boolean draftStatusCodes,
    Optional<Set<String>> allowed,
    PersistedQueries persisted,
    String example) {
  private static final long USUAL_COST = 50_000;
  private static final long PERSISTED_CHARACTERS = 4_000_000;

  /** The usual settings. */
  public static GraphqlSettings usual() {
    return new GraphqlSettings(
        Bounds.USUAL,
        caller -> USUAL_COST,
        10,
        true,
        false,
        Optional.empty(),
        PersistedQueries.inMemory(PERSISTED_CHARACTERS),
        Resources.text("example.graphql"));
  }

  /** These with other bounds. */
  public GraphqlSettings with(Bounds others) {
    return new GraphqlSettings(
        others,
        costLimit,
        maxBatch,
        openIntrospection,
        draftStatusCodes,
        allowed,
        persisted,
        example);
  }

  /** These with another limit of cost. */
  public GraphqlSettings withCostLimit(ToLongFunction<Caller> limit) {
    return new GraphqlSettings(
        bounds, limit, maxBatch, openIntrospection, draftStatusCodes, allowed, persisted, example);
  }

  /** These with so many documents in one request at most. */
  public GraphqlSettings withMaxBatch(int most) {
    return new GraphqlSettings(
        bounds, costLimit, most, openIntrospection, draftStatusCodes, allowed, persisted, example);
  }

  /** These with the schema open or closed to anonymous callers. */
  public GraphqlSettings withOpenIntrospection(boolean open) {
    return new GraphqlSettings(
        bounds, costLimit, maxBatch, open, draftStatusCodes, allowed, persisted, example);
  }

  /** These with the statuses of the newer draft or without. */
  public GraphqlSettings withDraftStatusCodes(boolean draft) {
    return new GraphqlSettings(
        bounds, costLimit, maxBatch, openIntrospection, draft, allowed, persisted, example);
  }

  /** These with only some documents allowed. */
  public GraphqlSettings withAllowed(Set<String> documents) {
    return new GraphqlSettings(
        bounds,
        costLimit,
        maxBatch,
        openIntrospection,
        draftStatusCodes,
        Optional.of(Set.copyOf(documents)),
        persisted,
        example);
  }

  /** These with another place for persisted documents, such as one that all nodes share. */
  public GraphqlSettings withPersisted(PersistedQueries place) {
    return new GraphqlSettings(
        bounds, costLimit, maxBatch, openIntrospection, draftStatusCodes, allowed, place, example);
  }
}
