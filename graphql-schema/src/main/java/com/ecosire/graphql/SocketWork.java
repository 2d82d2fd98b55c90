package com.ecosire.graphql;

import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Failures;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.graphql.live.Feed;
import com.ecosire.graphql.live.Told;
import com.ecosire.graphql.live.Visits;
import com.ecosire.graphql.run.ProblemError;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One document at work over a socket, on a thread of its own. */
final class SocketWork implements Runnable {
  private static final Logger LOG = System.getLogger(SocketWork.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SocketListener socket;
  private final String id;
  private final Job job;
  private Optional<Live> live = Optional.empty();
  private boolean cancelled;

  /**
   * What is to be done.
   *
   * @param key under which the answer of a mutation is kept
   */
  record Job(Engine engine, GraphqlSettings settings, Sent sent, Optional<String> key) {
    Engine.Opened open(Request request) {
      Engine.Way way = new Engine.Way(false, true, Optional.empty());
      Budget budget = new Budget(settings.costLimit(request.caller()));
      return engine.open(sent, new Engine.Run(request, way, "", budget));
    }
  }

  SocketWork(SocketListener socket, String id, Job job) {
    this.socket = socket;
    this.id = id;
    this.job = job;
  }

  /** The client wants no more of it, or has gone. */
  void cancel() {
    Optional<Live> begun;
    synchronized (this) {
      cancelled = true;
      begun = live;
    }
    begun.ifPresent(Live::close);
  }

  private synchronized boolean isCancelled() {
    return cancelled;
  }

  private synchronized void begin(Live begun) {
    live = Optional.of(begun);
    if (cancelled) {
      begun.close();
    }
  }

  @Override
  public void run() {
    try {
      work(socket.visit());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      Problem problem = Failures.problem(e);
      if (problem.code() == ProblemCode.INTERNAL_ERROR) {
        LOG.log(Logger.Level.ERROR, "A document over a socket failed", e);
      }
      refuse(problem);
    } finally {
      cancel();
      socket.forget(id, this);
    }
  }

  private void work(Visits.Visit visit) throws InterruptedException {
    switch (visit.work(job.key, job::open)) {
      case Engine.Opened.Begun begun -> {
        begin(begun.live());
        tell(begun.live());
      }
      case Engine.Opened.Answered answered -> answer(answered.answer());
    }
  }

  private void answer(Answer answer) {
    if (answer.data().isPresent()) {
      say(SocketText.next(id, answer));
      end(SocketText.complete(id));
    } else {
      end(SocketText.error(id, answer.errors()));
    }
  }

  private void tell(Live from) throws InterruptedException {
    while (!isCancelled()) {
      switch (from.next(PATIENCE)) {
        case Feed.Step.Came came -> say(next(from, came.told()));
        case Feed.Step.Silence silence -> {
          // The socket itself keeps the connection alive.
        }
        case Feed.Step.Over over -> {
          over.problem().ifPresent(this::refuse);
          return;
        }
      }
    }
  }

  private String next(Live from, Told told) {
    return SocketText.next(id, from.show(told));
  }

  /** Who is no longer known loses the whole connection. */
  private void refuse(Problem problem) {
    if (problem.code() == ProblemCode.INVALID_CREDENTIAL) {
      socket.close(SocketListener.FORBIDDEN, problem.detail());
    } else {
      end(SocketText.error(id, List.of(new ProblemError(problem))));
    }
  }

  private void say(String message) {
    if (!isCancelled()) {
      socket.send(message);
    }
  }

  /** The id is free again before the client can know of it. */
  private void end(String message) {
    if (socket.forget(id, this) && !isCancelled()) {
      socket.send(message);
    }
  }
}
