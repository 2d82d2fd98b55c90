package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.ProblemException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Refuses callers that may not use an operation, and has every refusal (403) audited. */
final class Authorizing {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Map<String, Operation<?, ?>> reads = new HashMap<>();
  private final Journal journal;
  private final Clock clock;

  Authorizing(Catalog catalog, Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
    // Reading one record decides; resources without it are read by their list.
    for (Kind kind : new Kind[] {Kind.GET, Kind.LIST}) {
      catalog.operations().stream()
          .filter(operation -> operation.kind() == kind && operation.resource().isPresent())
          .forEach(operation -> reads.putIfAbsent(operation.resource().get(), operation));
    }
  }

  void check(Operation<?, ?> operation, Request request) {
    Gate.check(operation, request.caller());
  }

  /** The operation by which a resource is read that another one's answer is to show. */
  Optional<Operation<?, ?>> readingOf(Resource<?, ?> target) {
    return Optional.ofNullable(reads.get(target.name()));
  }

  /**
   * Has a refusal audited, whether it was made here or by the method; of some operations every
   * failure.
   */
  void note(Operation<?, ?> operation, Request request, ProblemException refusal) {
    int status = refusal.problem().code().status();
    if (status == FORBIDDEN || (operation.audited() && status == UNAUTHORIZED)) {
      journal.refused(operation, request, refusal.problem(), clock.instant());
    }
  }
}
