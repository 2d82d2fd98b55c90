package com.ecosire.graphql.live;

import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;

/** Where the events of an organization come from. */
@FunctionalInterface
public interface EventSource {
  /** Tells nothing, as where only a schema is made. */
  EventSource NONE =
      (wanted, request) -> {
        throw Problems.unavailable("There are no events here", Duration.ofSeconds(60));
      };

  /**
   * Begins to gather events for the caller of a request.
   *
   * @throws ProblemException where the caller may not read them, or asks for what there is not
   */
  Feed open(Wanted wanted, Request request);

  /** The problem of a subscription that the server has no place for. */
  static Problem full(String what) {
    return new Problem.TryLater(
        com.ecosire.domain.problem.ProblemCode.RATE_LIMITED, what, Duration.ofSeconds(5));
  }
}
