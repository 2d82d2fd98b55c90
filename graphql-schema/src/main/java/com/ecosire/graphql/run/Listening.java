package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.graphql.live.EventSource;
import com.ecosire.graphql.live.Feed;
import com.ecosire.graphql.live.Told;
import com.ecosire.graphql.live.Wanted;
import java.util.Optional;

/**
 * What the document of a subscription is run for: once to begin it, which reads and checks its
 * arguments as those of any field, and then once for each event, which so is shown like any other
 * answer, with relations in batches.
 */
public sealed interface Listening {
  /** The beginning. Used by one thread. */
  final class Opening implements Listening {
    private final EventSource source;
    private final Request request;
    private final Optional<String> last;
    private Optional<Feed> feed = Optional.empty();

    /** For a client that says which event it had last, beside the document, if it does. */
    public Opening(EventSource source, Request request, Optional<String> last) {
      this.source = source;
      this.request = request;
      this.last = last;
    }

    void open(Wanted wanted) {
      feed = Optional.of(source.open(wanted.resumedAfter(last), request));
    }

    /** The events, where the document has begun to listen. */
    public Optional<Feed> feed() {
      return feed;
    }
  }

  /**
   * An event.
   *
   * @param reading the operation by which events are read
   */
  record Telling(Told told, Operation<?, ?> reading) implements Listening {}
}
