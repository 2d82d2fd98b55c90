package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Selection;
import com.ecosire.graphql.schema.Answers;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The field of an operation: one call of the pipeline. */
final class OperationFetcher implements DataFetcher<Object> {
  private final Operation<?, ?> operation;
  private final Pipeline pipeline;
  private final StoredFiles files;
  private final ArgumentReader reader;
  private final Optional<Wants> wants;
  private final Wants.Level level;
  private final boolean deletion;

  /**
   * The way of a call.
   *
   * @param files files that inputs name
   */
  record Way(Pipeline pipeline, StoredFiles files) {}

  /**
   * {@code wants} is there where the answer shows records of a resource and nothing but reads them.
   */
  OperationFetcher(Operation<?, ?> operation, Way way, Optional<Wants> wants) {
    this.operation = operation;
    this.pipeline = way.pipeline;
    this.files = way.files;
    this.reader = new ArgumentReader(operation);
    this.wants = wants;
    this.deletion = Answers.isDeletion(operation);
    this.level = operation.isPaged() ? Wants.Level.CONNECTION : Wants.Level.RECORD;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    Scope scope = Scope.of(environment);
    Selection selection = wants.map(all -> all.of(environment, level)).orElse(Selection.ALL);
    boolean total = operation.isPaged() && Totals.isWanted(environment);
    Supplier<Arguments> arguments =
        () -> reader.read(environment.getArguments(), selection, total, files.of(scope.request()));
    if (scope.request().isDryRun()) {
      return DryRun.explain(pipeline, operation, arguments, environment);
    }
    Outcome<?> outcome = run(arguments, scope, environment);
    return DataFetcherResult.newResult()
        .data(answer(outcome, environment.getArguments()))
        .localContext(operation)
        .build();
  }

  private Outcome<?> run(
      Supplier<Arguments> arguments, Scope scope, DataFetchingEnvironment environment) {
    boolean kept = false;
    try {
      Outcome<?> outcome =
          pipeline.run(operation, arguments, scope.request(operation, environment));
      kept = outcome.replayed();
      return outcome;
    } catch (ProblemException e) {
      kept = e.isReplayed();
      throw operation.isPaged() ? PagingWords.ofGraphql(e, environment.getArguments()) : e;
    } finally {
      if (operation.kind().writes()) {
        scope.replays().note(kept);
      }
    }
  }

  private Object answer(Outcome<?> outcome, Map<String, Object> sent) {
    if (!(operation.output() instanceof Output.None)) {
      return outcome.value();
    }
    if (deletion) {
      return sent.get("id");
    }
    return true;
  }
}
