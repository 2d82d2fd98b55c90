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
  private final boolean lasting;

  /** Wraps a problem. */
  public ProblemException(Problem problem) {
    this(problem, false, false);
  }

  private ProblemException(Problem problem, boolean replayed, boolean lasting) {
    super(problem.code().word() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
    this.replayed = replayed;
    this.lasting = lasting;
  }

  /** The kept refusal of an earlier call with the same idempotency key. */
  public static ProblemException again(Problem problem) {
    return new ProblemException(problem, true, false);
  }

  /** A refusal that takes nothing back: what the call has changed before stays. */
  public static ProblemException lasting(Problem problem) {
    return new ProblemException(problem, false, true);
  }

  /** Whether what the call has changed before stays. */
  public boolean isLasting() {
    return lasting;
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
