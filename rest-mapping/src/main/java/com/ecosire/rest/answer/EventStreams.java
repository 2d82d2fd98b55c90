package com.ecosire.rest.answer;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The open streams of one server: few for each user, and all end when the server stops. */
public final class EventStreams implements AutoCloseable {
  private static final int MOST = 5;

  private final Function<Caller, Optional<Caller>> present;
  private final Map<UUID, Integer> open = new ConcurrentHashMap<>();
  private final CountDownLatch end = new CountDownLatch(1);

  /**
   * No streams yet.
   *
   * @param present who a caller is now; empty where what proved it no longer does
   */
  public EventStreams(Function<Caller, Optional<Caller>> present) {
    this.present = present;
  }

  /**
   * Takes a place among the streams of a user, or refuses (429) one more than there may be; gives
   * what is to be run at the stream's end.
   */
  Runnable enter(Caller caller) {
    UUID user = caller.person().orElseThrow();
    open.compute(user, (id, count) -> one(count == null ? 0 : count));
    return () -> open.compute(user, (id, count) -> count == null || count == 1 ? null : count - 1);
  }

  private static Integer one(int count) {
    if (count >= MOST) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED,
              "There are " + MOST + " open streams of this user already; close one of them",
              Duration.ofSeconds(1)));
    }
    return count + 1;
  }

  /** Who a caller is now. */
  Optional<Caller> present(Caller caller) {
    return present.apply(caller);
  }

  /** Waits, and says whether streams go on. */
  boolean pause(Duration time) {
    try {
      return !end.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends all streams. */
  @Override
  public void close() {
    end.countDown();
  }
}
