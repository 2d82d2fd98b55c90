package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Listeners;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.session.Session;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.function.Supplier;

/** Opens units of work, and makes the calls that use them. */
record Sessions(Supplier<EntityManagerFactory> persistence, Listeners listeners, Clock clock) {
  Session reading() {
    return new Session(persistence.get(), false);
  }

  Session writing() {
    return new Session(persistence.get(), true);
  }

  <I> Call call(Task<I, ?> task, Operation.Bound<I> bound, Session session) {
    Call call =
        new Call(
            task.operation(), task.arguments(), bound.paging(), around(task.request(), session));
    call.prepared(task.prepared());
    return call;
  }

  Call relating(Operation<?, ?> operation, Request request, Session session) {
    return new Call(operation, Arguments.NONE, PageRequest.FIRST, around(request, session));
  }

  private Call.Context around(Request request, Session session) {
    return new Call.Context(
        request.caller(),
        request.origin(),
        session,
        listeners,
        clock,
        request.wallet(),
        request.limits(),
        request.signing());
  }
}
