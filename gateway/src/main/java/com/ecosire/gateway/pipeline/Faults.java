package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.DatabaseProblems;

/** Turns what the database says no with into the problems that clients know. */
final class Faults {
  private static final System.Logger LOG = System.getLogger(Faults.class.getName());

  private Faults() {}

  /** The exception to throw: a problem, or the failure itself where it is our own fault. */
  static RuntimeException translate(RuntimeException failure, Arguments arguments) {
    if (failure instanceof ProblemException) {
      return failure;
    }
    ProblemException problem = DatabaseProblems.of(failure).orElse(null);
    if (problem == null) {
      return failure;
    }
    ProblemCode code = problem.problem().code();
    if (code == ProblemCode.UNAVAILABLE) {
      LOG.log(System.Logger.Level.WARNING, "The database failed a call: " + root(failure));
    }
    return code == ProblemCode.VERSION_CONFLICT && arguments.expectedVersion().isPresent()
        ? Problems.refusal(
            ProblemCode.PRECONDITION_FAILED, "Another call changed the record at the same time")
        : problem;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
