package com.ecosire.domain.problem;

/**
 * Carries a {@link Problem} out of any depth of a call; has no stack trace, since the problem says
 * it all.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial")
  private final Problem problem;

  private final boolean replayed;

  /** Wraps a problem. */
  public ProblemException(Problem problem) {
    this(problem, false);
  }

  private ProblemException(Problem problem, boolean replayed) {
    super(problem.code().word() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
    this.replayed = replayed;
  }

  /** The kept refusal of an earlier call with the same idempotency key. */
  public static ProblemException again(Problem problem) {
    return new ProblemException(problem, true);
  }

  /** The reason for the refusal. */
  public Problem problem() {
    return problem;
  }

  /** Whether it is the kept refusal of an earlier call. */
  public boolean isReplayed() {
    return replayed;
  }
}
