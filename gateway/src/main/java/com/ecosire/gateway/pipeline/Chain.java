package com.ecosire.gateway.pipeline;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Credentialed;
import com.ecosire.domain.pipeline.Ended;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.pipeline.Stopwatch.Stage;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every call passes, whichever surface it comes from. A request has been given its id and its
 * caller before: both belong to the request as a whole, which can make several calls.
 */
public final class Chain implements Pipeline {
  private final Limiting limiting;
  private final Authorizing authorizing;
  private final Replaying replaying;
  private final Reading reading;
  private final Writing writing;
  private final Explaining explaining;
  private final Measuring measuring;

  /** The chain around the operations of a catalog, which runs on one clock. */
  public Chain(Catalog catalog, Surroundings around, Clock clock) {
    Sessions sessions = new Sessions(around.persistence(), catalog.listeners(), clock);
    Journal journal = new Journal(catalog, around.source(), around.journaled());
    this.limiting = new Limiting(around.limits());
    this.authorizing = new Authorizing(catalog, journal, clock);
    this.replaying = new Replaying(around.answers(), clock);
    this.explaining = new Explaining(limiting, replaying);
    this.reading = new Reading(sessions, journal);
    this.writing = new Writing(sessions, journal);
    this.measuring = around.measuring();
  }

  @Override
  public <I, O> Outcome<O> run(
      Operation<I, O> operation, Supplier<Arguments> arguments, Request request) {
    long begun = System.nanoTime();
    request.stopwatch().ended(Stage.ROUTING);
    Optional<Problem> problem = Optional.empty();
    boolean done = false;
    try {
      Outcome<O> outcome = handedOut(pass(new Task<>(operation, arguments, request)), request);
      done = true;
      request.stopwatch().ended(Stage.HANDLER);
      return outcome;
    } catch (ProblemException e) {
      problem = Optional.of(e.problem());
      if (!e.isLasting()) {
        authorizing.note(operation, request, e);
      }
      throw e;
    } finally {
      if (!done) {
        request.stopwatch().brokeOff();
      }
      Ended ended = ended(operation.id(), done, problem, System.nanoTime() - begun);
      request.end(ended);
      measuring.note(operation, request, ended.code(), ended.nanos());
    }
  }

  @Override
  public Explanation explain(
      Operation<?, ?> operation, Supplier<Arguments> arguments, Request request) {
    request.stopwatch().ended(Stage.ROUTING);
    Explanation explanation = explaining.explain(new Task<>(operation, arguments, request));
    request.stopwatch().ended(Stage.VALIDATION);
    return explanation;
  }

  @Override
  public Optional<Explanation> explainRelated(
      Resource<?, ?> target, Runnable sent, Request request) {
    return authorizing.readingOf(target).map(read -> explaining.related(read, sent, request));
  }

  private static Ended ended(
      String operation, boolean done, Optional<Problem> problem, long nanos) {
    if (done) {
      return Ended.well(operation, nanos);
    }
    return problem
        .map(known -> Ended.refused(operation, known, nanos))
        .orElseGet(() -> Ended.broken(operation, nanos));
  }

  /**
   * Carries out a part of a module's own work for an organization: with the transaction, the events
   * and the audit entry of a call; there is nobody to be limited or refused.
   */
  public Job.Progress work(Job job, UUID organization) {
    Origin origin = new Origin(UuidV7.next().toString(), "", "", "job");
    Request request =
        new Request(Caller.system(job.name(), organization), origin, Optional.empty());
    Task<Void, Job.Progress> task = new Task<>(job.operation(), () -> Arguments.NONE, request);
    return writing.carryOut(task, prepared(task, task.bind()), Keeping.nothing());
  }

  private <I, O> Outcome<O> pass(Task<I, O> task) {
    if (task.request().isDryRun()) {
      // Whatever leads here must ask for an explanation: a dry run is never carried out.
      throw Problems.refusal(ProblemCode.BAD_REQUEST, "There is no dry run of this");
    }

    // First of all, so that whoever calls too often costs nothing more; refused calls do not count.
    limiting.take(task.operation(), task.request());
    task.request().stopwatch().ended(Stage.LIMITS);

    // Before the input is read at all: neither its form nor its size is judged for strangers.
    authorizing.check(task.operation(), task.request());

    // Before anything is remembered or locked: all violations at once, and nothing to take back.
    Operation.Bound<I> bound = task.bind();
    task.request().stopwatch().ended(Stage.VALIDATION);

    if (!task.operation().kind().writes()) {
      // Without a transaction, whose begin and end would be two more ways to the database.
      return new Outcome<>(reading.carryOut(task, bound), false);
    }

    return write(task, bound);
  }

  private <I, O> Outcome<O> write(Task<I, O> task, Operation.Bound<I> bound) {
    // Most calls of some operations find that there is nothing to write.
    Optional<O> known = glanced(task, bound);
    if (known.isPresent()) {
      return new Outcome<>(known.get(), false);
    }

    // Around the transaction, so that a call that was answered is not carried out again; the answer
    // is kept within the transaction, so that there is none without its change, nor the other way.
    return replaying.once(
        task,
        keeping ->
            // Other systems are called once, and while no transaction waits for them. Then the
            // method, what it changed, its events and its audit entry, in one transaction.
            // Deadlocks are tried again from the binding on.
            writing.carryOut(task, prepared(task, bound), keeping));
  }

  /** What is answered without a transaction, where the operation finds so. */
  private <I, O> Optional<O> glanced(Task<I, O> task, Operation.Bound<I> bound) {
    return task.operation().glances() && task.request().idempotencyKey().isEmpty()
        ? reading.glance(task, bound)
        : Optional.empty();
  }

  /** The preparation can have changed the input that it was given. */
  private <I, O> Operation.Bound<I> prepared(Task<I, O> task, Operation.Bound<I> bound) {
    reading.prepare(task, bound);
    return task.operation().prepares() ? task.bind() : bound;
  }

  /**
   * Browsers are given tokens in their own way, also where a kept answer is given again; those that
   * ask for it are given them in no other.
   */
  @SuppressWarnings("unchecked")
  private static <O> Outcome<O> handedOut(Outcome<O> outcome, Request request) {
    if (!(outcome.value() instanceof Credentialed answer)) {
      return outcome;
    }
    if (outcome.replayed()) {
      answer.credentials().ifPresent(request.wallet()::put);
    }
    return request.wallet().keepsTokens()
        ? new Outcome<>((O) answer.withoutTokens(), outcome.replayed())
        : outcome;
  }

  /**
   * Counts work that is no call of an operation, such as an answer about the schema, as one call of
   * the general limit; refuses as a call would be.
   */
  public void count(Request request) {
    limiting.take(request);
  }

  @Override
  public <R> R relate(
      Operation<?, ?> operation, Resource<?, ?> target, Request request, Function<Call, R> work) {
    // What was done before belongs to the answer that the relation is read for.
    request.stopwatch().ended(Stage.SERIALIZATION);
    // No limit: the call that is being answered was counted.
    authorizing.readingOf(target).ifPresent(read -> checkReading(read, request));
    R related = reading.relate(operation, request, work);
    request.stopwatch().ended(Stage.HANDLER);
    return related;
  }

  private void checkReading(Operation<?, ?> read, Request request) {
    try {
      authorizing.check(read, request);
    } catch (ProblemException e) {
      if (!request.isDryRun()) {
        authorizing.note(read, request, e);
      }
      throw e;
    }
  }
}
