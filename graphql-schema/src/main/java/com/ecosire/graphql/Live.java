package com.ecosire.graphql;

import com.ecosire.graphql.live.Feed;
import com.ecosire.graphql.live.Told;
import java.time.Duration;
import java.util.function.BiFunction;

/** A subscription that has begun: its events, each shown as its document asks. */
final class Live implements AutoCloseable {
  private final Feed feed;
  private final BiFunction<Feed, Told, Answer> show;

  Live(Feed feed, BiFunction<Feed, Told, Answer> show) {
    this.feed = feed;
    this.show = show;
  }

  /** Waits for the next event, but not longer than this. */
  Feed.Step next(Duration patience) throws InterruptedException {
    return feed.next(patience);
  }

  /** An event as the client wants to see it. */
  Answer show(Told told) {
    return show.apply(feed, told);
  }

  @Override
  public void close() {
    feed.close();
  }
}
