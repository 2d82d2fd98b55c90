package com.ecosire.gateway.live;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.platform.webhooks.stream.EventLog.Mark;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.graphql.live.Feed;
import com.ecosire.graphql.live.Told;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The events of one subscription on their way from the follower to the client. */
final class LiveFeed implements Feed {
  /** What a client has for the rest once it was too slow. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Terms terms;
  private final Line line;
  private final Past past;
  private volatile Set<String> types;
  private volatile Thread reader;
  private volatile Optional<Long> overflow = Optional.empty();
  private volatile boolean ended;
  private Optional<Told> last = Optional.empty();
  private Caller caller;

  /**
   * What a feed works by.
   *
   * @param request the request that it began with
   * @param presence who the caller is by now
   * @param rights the events that a caller may hear; throws a problem for one that may hear none
   * @param reading the operation by which events are read
   * @param follower where the events come from
   */
  record Terms(
      Request request,
      Presence presence,
      Function<Caller, Set<String>> rights,
      Operation<?, ?> reading,
      Follower follower) {}

  /** A feed that holds so many events at most until they are read. */
  LiveFeed(Terms terms, Past past, int most) {
    this.terms = terms;
    this.past = past;
    this.line = new Line(most);
    this.caller = terms.request.caller();
    this.types = terms.rights.apply(caller);
  }

  UUID organization() {
    return terms.request.caller().organization();
  }

  /** Whether an event is news for the client. */
  boolean wants(Mark mark) {
    return overflow.isEmpty() && types.contains(mark.type()) && past.isNews(mark.id());
  }

  /** Takes an event, if it is news and there is room. */
  void offer(Mark mark, Told told) {
    if (wants(mark) && !line.offer(told)) {
      overflow = Optional.of(System.nanoTime());
      line.end();
    }
  }

  /** A client that reads nothing at all is cut off: an interrupt ends what waits for its socket. */
  void watch() {
    Thread held = reader;
    if (held != null
        && overflow.filter(at -> System.nanoTime() - at > GRACE.toNanos()).isPresent()) {
      held.interrupt();
    }
  }

  /** The server stops. */
  void end() {
    ended = true;
    line.end();
  }

  @Override
  public Step next(Duration patience) throws InterruptedException {
    reader = Thread.currentThread();
    Optional<Problem> refusal = refusal();
    if (refusal.isPresent()) {
      return new Step.Over(refusal);
    }
    if (ended) {
      return new Step.Over(Optional.empty());
    }
    Optional<Told> old = past.next(terms.follower.log(), types);
    Optional<Told> told = old.isPresent() ? old : news(patience);
    last = told.or(() -> last);
    if (told.isPresent()) {
      return new Step.Came(told.get());
    }
    if (overflow.isPresent()) {
      return new Step.Over(Optional.of(tooSlow()));
    }
    return ended ? new Step.Over(Optional.empty()) : new Step.Silence();
  }

  private Optional<Told> news(Duration patience) throws InterruptedException {
    Duration left = terms.presence.untilCheck();
    Optional<Told> told = line.take(left.compareTo(patience) < 0 ? left : patience);
    // What came meanwhile may have been read as a part of the past.
    return told.filter(event -> past.isNews(event.id()) && types.contains(event.type()));
  }

  private Problem tooSlow() {
    String on = last.map(told -> "; go on after " + told.key()).orElse("");
    return new Problem.TryLater(
        ProblemCode.RATE_LIMITED, "The events were read too slowly" + on, Duration.ofSeconds(1));
  }

  /** Why the caller may hear nothing any more, if so. */
  private Optional<Problem> refusal() {
    Optional<Caller> now = terms.presence.now();
    if (now.isEmpty()) {
      return Optional.of(
          Problems.invalidCredential("What proved the caller does so no longer").problem());
    }
    if (!now.get().equals(caller)) {
      try {
        caller = now.get();
        types = terms.rights.apply(caller);
      } catch (ProblemException e) {
        return Optional.of(e.problem());
      }
    }
    return Optional.empty();
  }

  @Override
  public Request request() {
    return new Request(caller, terms.request.origin(), Optional.empty());
  }

  @Override
  public Operation<?, ?> reading() {
    return terms.reading;
  }

  @Override
  public void close() {
    terms.follower.remove(this);
    reader = null;
    end();
  }
}
