package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.Selection;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;

/**
 * What surrounds one run of a document.
 *
 * @param request the request that it belongs to
 * @param prefix what tells the documents of a batch apart; empty for one alone
 * @param selections what fields of the document read, kept with the document
 * @param loaders loads relations in batches
 * @param replays counts mutation fields and how many of them were answered before
 */
public record Scope(
    Request request,
    String prefix,
    Map<Field, Selection> selections,
    Loaders loaders,
    Replays replays) {

  /** Each mutation field is a change of its own and so has an idempotency key of its own. */
  Request request(Operation<?, ?> operation, DataFetchingEnvironment environment) {
    return operation.kind().writes()
        ? request.forField(prefix + environment.getExecutionStepInfo().getPath())
        : request;
  }

  /** The scope of the run that a field belongs to. */
  static Scope of(DataFetchingEnvironment environment) {
    return environment.getGraphQlContext().get(Scope.class);
  }

  /**
   * How many mutation fields ran, and how many of them had kept answers. Used by one thread at a
   * time.
   */
  public static final class Replays {
    private int calls;
    private int replayed;

    void note(boolean kept) {
      calls++;
      replayed += kept ? 1 : 0;
    }

    /**
     * Whether all that was asked to change had been done by an earlier request with the same key.
     */
    public boolean all() {
      return calls > 0 && calls == replayed;
    }
  }
}
