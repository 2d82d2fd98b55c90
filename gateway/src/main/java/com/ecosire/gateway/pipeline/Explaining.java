package com.ecosire.gateway.pipeline;

import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Explanation.KeyState;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks each part of the chain what it would decide of a call, and lets none of them act: nothing is
 * written, and no limit but the general one is counted.
 */
final class Explaining {
  private final Limiting limiting;
  private final Replaying replaying;

  Explaining(Limiting limiting, Replaying replaying) {
    this.limiting = limiting;
    this.replaying = replaying;
  }

  Explanation explain(Task<?, ?> task) {
    Request request = task.request();
    int before = request.limits().size();
    // First of all, as of every call: else dry runs would be a way around the limits.
    limiting.take(request);
    List<LimitState> states = request.limits();
    List<LimitState> limits = new ArrayList<>(states.subList(before, states.size()));
    limiting.look(task.operation(), request).ifPresent(limits::add);
    List<Problem> missing = Gate.missing(task.operation(), request.caller());
    Optional<Problem> problem = Optional.empty();
    Optional<KeyState> key = Optional.empty();
    if (missing.isEmpty() || !takesMuch(task.operation())) {
      try {
        if (task.bind().input() instanceof Patch<?> patch) {
          patch.judge();
        }
        key = replaying.look(task);
      } catch (ProblemException e) {
        problem = Optional.of(e.problem());
      }
    }
    return new Explanation(task.operation(), missing, limits, problem, key);
  }

  /** The same of related records, whose reading is counted within no limit and under no key. */
  Explanation related(Operation<?, ?> read, Runnable sent, Request request) {
    List<Problem> missing = Gate.missing(read, request.caller());
    Optional<Problem> problem = Optional.empty();
    try {
      sent.run();
    } catch (ProblemException e) {
      problem = Optional.of(e.problem());
    }
    return new Explanation(read, missing, List.of(), problem, Optional.empty());
  }

  /** What is large or has a form of its own is read for those only who may send it. */
  private static boolean takesMuch(Operation<?, ?> operation) {
    return operation.input() instanceof Input.Raw
        || operation.input().fields().stream().map(Field::type).anyMatch(Explaining::isFile);
  }

  private static boolean isFile(Type type) {
    return type == Scalar.FILE
        || (type instanceof Type.ListOf list && list.element() == Scalar.FILE);
  }
}
