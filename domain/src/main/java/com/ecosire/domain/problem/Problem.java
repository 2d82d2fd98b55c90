package com.ecosire.domain.problem;

import java.time.Duration;
import java.util.List;

/**
 * Why a call was refused: what both surfaces show as problem details (RFC 9457). The kinds differ
 * only in what a surface must add beside the common members, such as Retry-After.
 */
public sealed interface Problem {
  /** The stable code. */
  ProblemCode code();

  /** One sentence about this occurrence, free of secrets and of internals. */
  String detail();

  /** The single values that are wrong; empty where the call as a whole is refused. */
  default List<Violation> details() {
    return List.of();
  }

  /** The call breaks a rule of the business or of the contract. */
  record Refusal(ProblemCode code, String detail, List<Violation> details) implements Problem {}

  /** No credential, or a bad one: answered with a challenge (RFC 6750 section 3). */
  record Unauthenticated(ProblemCode code, String detail) implements Problem {}

  /** The path exists, the method does not: answered with Allow. */
  record WrongMethod(String detail, List<String> allowed) implements Problem {
    @Override
    public ProblemCode code() {
      return ProblemCode.METHOD_NOT_ALLOWED;
    }
  }

  /** Over a limit, or something is away: worth another try after {@code retryAfter}. */
  record TryLater(ProblemCode code, String detail, Duration retryAfter) implements Problem {}
}
