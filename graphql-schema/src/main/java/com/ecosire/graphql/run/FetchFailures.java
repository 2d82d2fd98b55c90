package com.ecosire.graphql.run;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.lang.System.Logger;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What a field shows when its value could not be had: the problem, or that something failed, of which the log has more. */
public final class FetchFailures implements DataFetcherExceptionHandler {
  private static final Logger LOG = System.getLogger(FetchFailures.class.getName());

  /** The problem of whatever failed unexpectedly; says nothing of what it was. */
  public static final Problem FAILURE =
      new Problem.Refusal(ProblemCode.INTERNAL_ERROR, "Something failed on the server", List.of());

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters failure) {
    Problem problem = problem(failure);
    ProblemError error = new ProblemError(problem, failure.getPath().toList(), failure.getSourceLocation());
    return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(error).build());
  }

  private static Problem problem(DataFetcherExceptionHandlerParameters failure) {
    Throwable cause = failure.getException();
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ProblemException refusal) {
      return refusal.problem();
    }
    Scope scope = Scope.of(failure.getDataFetchingEnvironment());
    String id = scope.request().origin().requestId();
    LOG.log(Logger.Level.ERROR, "Request " + id + ": the field " + failure.getPath() + " failed", cause);
    return FAILURE;
  }
}
