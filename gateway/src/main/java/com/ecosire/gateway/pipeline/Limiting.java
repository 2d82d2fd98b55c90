package com.ecosire.gateway.pipeline;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.LimitState;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.gateway.limits.Limit;
import com.ecosire.gateway.limits.Limits;
import com.ecosire.gateway.limits.Verdict;
import com.ecosire.gateway.net.Address;
import java.util.List;
import java.util.Optional;

/**
 * Counts a call within the general limit of its caller, and within that of the operation where it
 * has one, and of the organization's day. Public operations' own limits count addresses, since
 * anybody can be anybody there.
 */
final class Limiting {
  private static final String GENERAL = "general";

  private final Limits limits;

  Limiting(Limits limits) {
    this.limits = limits;
  }

  /** Counts a call of an operation. */
  void take(Operation<?, ?> operation, Request request) {
    take(of(operation, request), operation.counted(), request);
  }

  /** Counts what is no call of an operation. */
  void take(Request request) {
    take(List.of(general(request)), true, request);
  }

  /** What is left now of the limit that an operation has for itself, if it has one. */
  Optional<LimitState> look(Operation<?, ?> operation, Request request) {
    if (request.caller().kind() == Caller.Kind.SYSTEM || operation.perMinute().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(limits.limiter().look(own(operation, request)));
  }

  private void take(List<Limit> within, boolean ofDay, Request request) {
    Caller caller = request.caller();
    if (caller.kind() == Caller.Kind.SYSTEM) {
      return;
    }
    Verdict verdict = limits.take(within, ofDay && caller.id().isPresent(), caller);
    for (LimitState state : verdict.states()) {
      request.note(state);
    }
    if (!verdict.allowed()) {
      throw refusal(verdict);
    }
  }

  private List<Limit> of(Operation<?, ?> operation, Request request) {
    Limit general = general(request);
    return operation.perMinute().isEmpty()
        ? List.of(general)
        : List.of(general, own(operation, request));
  }

  /** The limit of an operation that has one for itself. */
  private Limit own(Operation<?, ?> operation, Request request) {
    String counted =
        operation.limitsTogether()
            ? request.caller().organization().toString()
            : operation.access() == Access.PUBLIC ? address(request) : general(request).subject();
    int calls = operation.perMinute().getAsInt() * limits.raised();
    return new Limit(operation.id(), counted, calls);
  }

  private Limit general(Request request) {
    Caller caller = request.caller();
    return caller.id().isPresent()
        ? new Limit(GENERAL, caller.id().get().toString(), limits.callsOf(caller.plan()))
        : new Limit(GENERAL, address(request), limits.callsOfAddress());
  }

  private static String address(Request request) {
    return Address.group(request.origin().address());
  }

  private static ProblemException refusal(Verdict verdict) {
    if (verdict.dayIsSpent()) {
      long calls = verdict.states().getLast().limit();
      return new ProblemException(
          new Problem.TryLater(
              ProblemCode.QUOTA_EXCEEDED,
              "The " + calls + " calls of the day (UTC) are used up",
              verdict.retryAfter()));
    }
    String used =
        verdict.states().stream()
            .filter(state -> state.remaining() == 0)
            .map(state -> state.limit() + " calls a minute (" + state.name() + ")")
            .findFirst()
            .orElse("calls");
    String detail = "The limit of " + used + " is used up";
    return new ProblemException(
        new Problem.TryLater(ProblemCode.RATE_LIMITED, detail, verdict.retryAfter()));
  }
}
