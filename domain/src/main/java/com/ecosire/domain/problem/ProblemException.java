package com.ecosire.domain.problem;

/**
 * Carries a {@link Problem} out of any depth of a call; has no stack trace, since the problem says
 * it all.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial")
  private final Problem problem;

  /** Wraps a problem. */
  public ProblemException(Problem problem) {
    super(problem.code().word() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** The reason for the refusal. */
  public Problem problem() {
    return problem;
  }
}
