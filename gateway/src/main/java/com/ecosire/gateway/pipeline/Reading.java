package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.session.Session;
import java.util.Optional;
import java.util.function.Function;

/** Carries out what only reads, without a transaction. */
final class Reading {
  private final Sessions sessions;
  private final Journal journal;

  Reading(Sessions sessions, Journal journal) {
    this.sessions = sessions;
    this.journal = journal;
  }

  <I, O> O carryOut(Task<I, O> task, Operation.Bound<I> bound) {
    try (Session session = sessions.reading()) {
      Call call = sessions.call(task, bound, session);
      O output = task.operation().handle(bound.input(), call);
      if (task.operation().audited()) {
        journal.read(task, call.now());
      }
      return lasting(output, session);
    } catch (RuntimeException e) {
      throw Faults.translate(e, task.arguments());
    }
  }

  /** Looks whether a call that could write has nothing to write. */
  <I, O> Optional<O> glance(Task<I, O> task, Operation.Bound<I> bound) {
    try (Session session = sessions.reading()) {
      return task.operation().glance(bound.input(), sessions.call(task, bound, session));
    } catch (RuntimeException e) {
      throw Faults.translate(e, task.arguments());
    }
  }

  /** Does what must not happen within the transaction that follows. */
  <I, O> void prepare(Task<I, O> task, Operation.Bound<I> bound) {
    if (task.operation().prepares()) {
      try (Session session = sessions.reading()) {
        Call call = sessions.call(task, bound, session);
        task.prepared(task.operation().prepare(bound.input(), call));
      } catch (RuntimeException e) {
        throw Faults.translate(e, task.arguments());
      }
    }
  }

  <R> R relate(Operation<?, ?> operation, Request request, Function<Call, R> work) {
    try (Session session = sessions.reading()) {
      return work.apply(sessions.relating(operation, request, session));
    } catch (RuntimeException e) {
      throw Faults.translate(e, Arguments.NONE);
    }
  }

  /** A file is written after the call, while it is sent. */
  @SuppressWarnings("unchecked")
  static <O> O lasting(O output, Session session) {
    return output instanceof FileContent file ? (O) file.within(session) : output;
  }
}
