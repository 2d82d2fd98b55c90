package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A run of a document that asks what each of its root fields would need, and calls none. Used by
 * one thread.
 */
public final class DryRun {
  private final Map<String, Explanation> fields = new LinkedHashMap<>();

  /** What was explained so far, by the names that the fields have in the answer. */
  public Map<String, Explanation> fields() {
    return fields;
  }

  /** Notes what the call of a field would need; the field itself has no value then. */
  static Object explain(
      Pipeline pipeline,
      Operation<?, ?> operation,
      Supplier<Arguments> arguments,
      DataFetchingEnvironment environment) {
    Request request = Scope.of(environment).request(operation, environment);
    DryRun run = environment.getGraphQlContext().get(DryRun.class);
    Explanation explanation =
        pipeline
            .explain(operation, arguments, request)
            .inWords(problem -> inWords(operation, problem, environment.getArguments()));
    run.fields.put(environment.getExecutionStepInfo().getResultKey(), explanation);
    return null;
  }

  private static Problem inWords(
      Operation<?, ?> operation, Problem problem, Map<String, Object> sent) {
    return operation.isPaged() ? PagingWords.ofGraphql(problem, sent) : problem;
  }

  /** Fetches the root fields in order, and never what is within them. */
  public static final class Strategy extends ExecutionStrategy {
    /** Failures are told as they are of other runs. */
    public Strategy() {
      super(new FetchFailures());
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
        ExecutionContext context, ExecutionStrategyParameters parameters) {
      parameters
          .getFields()
          .getSubFields()
          .forEach((key, field) -> fetch(context, parameters, field, key));
      return CompletableFuture.completedFuture(new ExecutionResultImpl(null, context.getErrors()));
    }

    private void fetch(
        ExecutionContext context, ExecutionStrategyParameters root, MergedField field, String key) {
      if (field.getName().startsWith("__")) {
        // The schema can be read without a dry run; there is no operation behind it.
        return;
      }
      ResultPath path = root.getPath().segment(key);
      fetchField(context, root.transform(change -> change.field(field).path(path).parent(root)));
    }
  }
}
