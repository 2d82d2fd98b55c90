package com.ecosire.gateway.live;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.platform.webhooks.events.WebhookEvent;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.graphql.live.EventSource;
import com.ecosire.graphql.live.Feed;
import com.ecosire.graphql.live.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The events of webhooks for clients that stay connected: who may read events over the API may hear
 * those of the modules that it may read.
 */
public final class LiveEvents implements EventSource {
  private final Parts parts;
  private final Topics topics;
  private final Resource<?, ?> events;
  private final Operation<?, ?> reading;

  /**
   * What it works with.
   *
   * @param present who a caller is now; empty where what proved it no longer does
   * @param most events that wait for a client at most
   */
  public record Parts(
      Pipeline pipeline, Follower follower, Function<Caller, Optional<Caller>> present, int most) {}

  /** The events of a catalog. */
  public LiveEvents(Catalog catalog, Parts parts) {
    this.parts = parts;
    this.topics = new Topics(catalog);
    this.events = catalog.resource(WebhookEvent.class).orElseThrow();
    this.reading = catalog.reading(WebhookEvent.class).orElseThrow();
  }

  @Override
  public Feed open(Wanted wanted, Request request) {
    // The chain asks whether the caller may read events, and has a refusal audited.
    parts.pipeline.relate(reading, events, request, Call::organization);
    LiveFeed.Terms terms =
        new LiveFeed.Terms(
            request,
            new Presence(request.caller(), parts.present),
            caller -> heard(wanted.types(), caller),
            reading,
            parts.follower);
    UUID organization = request.caller().organization();
    Past past =
        wanted
            .after()
            .map(last -> Past.after(organization, named(organization, last)))
            .orElseGet(() -> Past.over(organization));
    return listening(new LiveFeed(terms, past, parts.most), past);
  }

  /** First it listens, then what is there is named: so nothing falls between. */
  private LiveFeed listening(LiveFeed feed, Past past) {
    parts.follower.add(feed);
    boolean done = false;
    try {
      if (!past.isTold()) {
        List<UUID> organization = List.of(feed.organization());
        past.add(parts.follower.log().newer(organization, Moments.before(Follower.FAR)));
      }
      done = true;
      return feed;
    } finally {
      if (!done) {
        feed.close();
      }
    }
  }

  private Set<String> heard(List<String> types, Caller caller) {
    Gate.check(reading, caller);
    return topics.of(types, caller);
  }

  private UUID named(UUID organization, String event) {
    return parts
        .follower
        .log()
        .named(organization, event)
        .orElseThrow(
            () ->
                Problems.refusal(
                    ProblemCode.NOT_FOUND,
                    "There is no event " + event + " to go on after; events are kept for 30 days"));
  }
}
