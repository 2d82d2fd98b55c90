package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.shape.Upload;
import com.ecosire.domain.store.DatabaseProblems;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Carries out what writes: one transaction for the change, its events, its audit entry and the kept
 * answer.
 */
final class Writing {
  private static final int TRIES = 3;
  private static final int PAUSE_MILLIS = 20;

  private final Sessions sessions;
  private final Journal journal;

  Writing(Sessions sessions, Journal journal) {
    this.sessions = sessions;
    this.journal = journal;
  }

  <I, O> O carryOut(Task<I, O> task, Operation.Bound<I> bound, Keeping<O> keeping) {
    Operation.Bound<I> input = bound;
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(task, input, keeping);
      } catch (RuntimeException e) {
        if (attempt == TRIES || !DatabaseProblems.isWorthAnotherTry(e) || hasUpload(task)) {
          throw Faults.translate(e, task.arguments());
        }
      }
      pause(attempt);
      // Whatever the method made of the input belongs to the transaction that was taken back.
      input = task.bind();
    }
  }

  private <I, O> O attempt(Task<I, O> task, Operation.Bound<I> bound, Keeping<O> keeping) {
    try (Session session = sessions.writing()) {
      Call call = sessions.call(task, bound, session);
      O output = handle(task, bound, call);
      // Now records have the versions and times that events and the kept answer show.
      session.flush();
      journal.write(task, call, output);
      O answer = keeping.keep(session.connection(), output);
      session.commit();
      return Reading.lasting(answer, session);
    } catch (SQLException e) {
      throw new JournalException(e);
    }
  }

  /** Some refusals keep what was done before them, such as the end of a stolen session. */
  private <I, O> O handle(Task<I, O> task, Operation.Bound<I> bound, Call call) {
    try {
      return task.operation().handle(bound.input(), call);
    } catch (ProblemException e) {
      if (e.isLasting()) {
        call.session().flush();
        journal.refused(task, call, e.problem());
        call.session().commit();
      }
      throw e;
    }
  }

  /** What can only be read once cannot be tried twice. */
  private static boolean hasUpload(Task<?, ?> task) {
    return task.arguments().values().values().stream().anyMatch(Upload.class::isInstance);
  }

  /** Those who met in a deadlock do not meet again at once. */
  private static void pause(int attempt) {
    try {
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS * attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
