package com.ecosire.graphql.run;

import com.ecosire.domain.problem.Failures;
import com.ecosire.domain.problem.Problem;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.lang.System.Logger;
import java.util.concurrent.CompletableFuture;

/**
 * What a field shows when its value could not be had: the problem, or that something failed, of
 * which the log has more.
 */
public final class FetchFailures implements DataFetcherExceptionHandler {
  private static final Logger LOG = System.getLogger(FetchFailures.class.getName());

  /** Statuses from here on are the server's fault. */
  private static final int FAULTS = 500;

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters failure) {
    Problem problem = problem(failure);
    ProblemError error =
        new ProblemError(problem, failure.getPath().toList(), failure.getSourceLocation());
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error).build());
  }

  private static Problem problem(DataFetcherExceptionHandlerParameters failure) {
    Problem problem = Failures.problem(failure.getException());
    if (problem.code().status() >= FAULTS) {
      String id = Scope.of(failure.getDataFetchingEnvironment()).request().origin().requestId();
      LOG.log(
          Logger.Level.ERROR,
          "Request " + id + ": the field " + failure.getPath() + " failed",
          failure.getException());
    }
    return problem;
  }
}
