package com.ecosire.graphql.live;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import java.time.Duration;
import java.util.Optional;

/**
 * The events of one subscription, which one thread takes as fast as its client reads them; what
 * waits meanwhile is bounded.
 */
public interface Feed extends AutoCloseable {
  /** What comes next. */
  sealed interface Step {
    /** An event. */
    record Came(Told told) implements Step {}

    /** Nothing for the moment. */
    record Silence() implements Step {}

    /**
     * Nothing any more.
     *
     * @param problem why; empty where the server stops, and the client may go on at another one
     */
    record Over(Optional<Problem> problem) implements Step {}
  }

  /** Waits for the next event, but not longer than this. */
  Step next(Duration patience) throws InterruptedException;

  /** A request of the caller as it stands now, in whose name events are shown. */
  Request request();

  /** The operation by which events are read, for the relations of what they are about. */
  Operation<?, ?> reading();

  /** Gathers no more; whoever waits is told that it is over. */
  @Override
  void close();
}
