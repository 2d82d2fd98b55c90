package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Output;
import com.ecosire.domain.pipeline.Explanation.KeyState;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.pipeline.KeptAnswers.Claim;
import com.ecosire.gateway.pipeline.KeptAnswers.Known;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/**
 * Carries out a call with an idempotency key once, and gives its answer again.
 *
 * <p>A row says that the call was begun before its transaction is, so that a second one is refused
 * instead of waiting. The answer is put into the row within the transaction. Who dies in between
 * leaves a row without an answer, and without a change; when its lease is over, the next call takes
 * the row over. Should the first one still live then, it no longer finds its claim in the row, and
 * its transaction is taken back.
 */
final class Replaying {
  private static final System.Logger LOG = System.getLogger(Replaying.class.getName());
  private static final int TRIES = 3;

  private final KeptAnswers answers;
  private final Clock clock;

  Replaying(KeptAnswers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /** Carries a call out; the answer is to be kept where a key asks for it. */
  @FunctionalInterface
  interface Work<O> {
    O carryOut(Keeping<O> keeping);
  }

  <O> Outcome<O> once(Task<?, O> task, Work<O> work) {
    Optional<String> key = task.request().idempotencyKey();
    if (key.isEmpty()) {
      return new Outcome<>(work.carryOut(Keeping.nothing()), false);
    }
    CallKey call = CallKey.of(task, key.get());
    try {
      return once(task, call, work);
    } catch (JournalException e) {
      throw Faults.translate(e, task.arguments());
    }
  }

  /** What a call's key would do now; empty where it has none that counts. Writes nothing. */
  Optional<KeyState> look(Task<?, ?> task) {
    Optional<String> key = task.request().idempotencyKey();
    if (key.isEmpty() || !task.operation().kind().writes()) {
      return Optional.empty();
    }
    CallKey call = CallKey.of(task, key.get());
    try {
      return Optional.of(
          answers
              .find(call)
              .filter(known -> !known.isOver(clock.instant()))
              .map(known -> state(call, known))
              .orElse(KeyState.FRESH));
    } catch (JournalException e) {
      throw Faults.translate(e, task.arguments());
    }
  }

  private static KeyState state(CallKey call, Known known) {
    if (!known.fingerprint().equals(call.fingerprint())) {
      return KeyState.REUSED;
    }
    return known.answer().isPresent() ? KeyState.KEPT : KeyState.RUNNING;
  }

  private <O> Outcome<O> once(Task<?, O> task, CallKey call, Work<O> work) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Claim> claim = answers.begin(call, clock.instant());
      if (claim.isPresent()) {
        return carryOut(task, claim.get(), work);
      }
      Optional<Known> known = answers.find(call);
      if (known.isEmpty()) {
        continue;
      }
      if (!known.get().isOver(clock.instant())) {
        return again(task, call, known.get());
      }
      Optional<Claim> taken = answers.takeOver(call, clock.instant(), known.get());
      if (taken.isPresent()) {
        return carryOut(task, taken.get(), work);
      }
    }
    throw inProgress();
  }

  private <O> Outcome<O> again(Task<?, O> task, CallKey call, Known known) {
    if (!known.fingerprint().equals(call.fingerprint())) {
      throw Problems.refusal(
          ProblemCode.IDEMPOTENCY_KEY_REUSED,
          "The Idempotency-Key was used before with another input");
    }
    String answer = known.answer().orElseThrow(Replaying::inProgress);
    return new Outcome<>(AnswerText.read(answer, task), true);
  }

  private <O> Outcome<O> carryOut(Task<?, O> task, Claim claim, Work<O> work) {
    Output<O> output = task.operation().output();
    try {
      O answer =
          work.carryOut(
              (connection, result) -> {
                O lasting = AnswerText.lasting(result);
                if (!answers.keep(connection, claim, AnswerText.of(output, lasting))) {
                  throw inProgress();
                }
                return lasting;
              });
      return new Outcome<>(answer, false);
    } catch (ProblemException e) {
      refused(claim, e.problem());
      throw e;
    } catch (RuntimeException e) {
      refused(claim, Problems.refusal(ProblemCode.INTERNAL_ERROR, "").problem());
      throw e;
    }
  }

  /**
   * Rules that refuse a call refuse it again; what may pass (5xx, 429) is not kept. Where the
   * database does not take it, the lease's end clears up.
   */
  private void refused(Claim claim, Problem problem) {
    int status = problem.code().status();
    try {
      if (status >= 500 || status == ProblemCode.RATE_LIMITED.status()) {
        answers.release(claim);
      } else {
        answers.keep(claim, AnswerText.of(problem));
      }
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "A refusal could not be kept: " + e);
    }
  }

  private static ProblemException inProgress() {
    return Problems.refusal(
        ProblemCode.IDEMPOTENCY_IN_PROGRESS,
        "The first call with this Idempotency-Key is still running");
  }
}
