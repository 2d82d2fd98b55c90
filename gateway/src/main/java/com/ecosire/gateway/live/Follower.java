package com.ecosire.gateway.live;

import com.ecosire.domain.platform.webhooks.stream.EventLog;
import com.ecosire.domain.platform.webhooks.stream.EventLog.Mark;
import com.ecosire.graphql.live.Told;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows the events of those organizations that somebody listens to on this node, and hands each
 * event to them. One reader serves all: it asks which ids are new, also behind those that it has
 * seen, and reads each body once. What this node writes it is told of; what others write it finds
 * at its next look.
 */
public final class Follower implements Consumer<UUID>, AutoCloseable {
  /** Longer than any transaction may wait before its end. */
  static final Duration FAR = Duration.ofMinutes(2);

  private static final System.Logger LOG = System.getLogger(Follower.class.getName());

  /** What most transactions need from their events to their end, and clocks differ by. */
  private static final Duration NEAR = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LEAST_PAUSE = Duration.ofMillis(50);
  private static final Duration BETWEEN_FAR = Duration.ofSeconds(5);

  private final EventLog log;
  private final Map<UUID, Set<LiveFeed>> feeds = new ConcurrentHashMap<>();
  private final BlockingQueue<Boolean> nudges = new ArrayBlockingQueue<>(1);
  private final Thread thread = Thread.ofVirtual().name("events").unstarted(this::run);
  private volatile boolean stopped;

  /** What was handed out, by the thread that does so. */
  private Set<UUID> seen = new HashSet<>();

  private long looked = System.nanoTime();
  private long lookedFar = System.nanoTime() - BETWEEN_FAR.toNanos();

  /** Follows a log from when somebody listens. */
  public Follower(EventLog log) {
    this.log = log;
  }

  /** Begins to look. */
  public Follower start() {
    thread.start();
    return this;
  }

  EventLog log() {
    return log;
  }

  /** An organization may have events: somebody who listens is told at once. */
  @Override
  public void accept(UUID organization) {
    if (feeds.containsKey(organization)) {
      nudges.offer(true);
    }
  }

  void add(LiveFeed feed) {
    feeds.compute(
        feed.organization(),
        (organization, known) -> {
          Set<LiveFeed> all = known == null ? ConcurrentHashMap.newKeySet() : known;
          all.add(feed);
          return all;
        });
    if (stopped) {
      feed.end();
    }
  }

  void remove(LiveFeed feed) {
    feeds.computeIfPresent(
        feed.organization(),
        (organization, known) -> {
          known.remove(feed);
          return known.isEmpty() ? null : known;
        });
  }

  private void run() {
    try {
      while (!stopped) {
        look();
        feeds.values().forEach(some -> some.forEach(LiveFeed::watch));
        Thread.sleep(LEAST_PAUSE);
        nudges.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private void look() {
    if (feeds.isEmpty()) {
      seen.clear();
      return;
    }
    long now = System.nanoTime();
    boolean far = now - lookedFar >= BETWEEN_FAR.toNanos();
    Duration back = far ? FAR : NEAR.plusNanos(now - looked);
    try {
      List<Mark> marks = log.newer(List.copyOf(feeds.keySet()), Moments.before(back));
      tell(marks.stream().filter(mark -> !seen.contains(mark.id())).toList());
      if (far) {
        // What is behind this look is behind the next one too.
        seen = new HashSet<>();
        lookedFar = now;
      }
      marks.forEach(mark -> seen.add(mark.id()));
      looked = now;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "Events wait: " + e);
    }
  }

  private void tell(List<Mark> marks) {
    Map<UUID, Set<UUID>> wanted = new LinkedHashMap<>();
    for (Mark mark : marks) {
      if (feeds.getOrDefault(mark.organization(), Set.of()).stream()
          .anyMatch(feed -> feed.wants(mark))) {
        wanted.computeIfAbsent(mark.organization(), key -> new HashSet<>()).add(mark.id());
      }
    }
    wanted.forEach(this::hand);
  }

  private void hand(UUID organization, Set<UUID> ids) {
    for (EventLog.Entry entry : log.entries(organization, ids)) {
      read(entry)
          .ifPresent(
              told ->
                  feeds
                      .getOrDefault(organization, Set.of())
                      .forEach(feed -> feed.offer(entry.mark(), told)));
      // Whatever fails behind it: nobody is told twice.
      seen.add(entry.mark().id());
    }
  }

  /** One that cannot be read must not keep back the others. */
  private static Optional<Told> read(EventLog.Entry entry) {
    Mark mark = entry.mark();
    try {
      return Optional.of(new Told(mark.id(), mark.organization(), entry.body()));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The event " + mark + " cannot be told: " + e);
      return Optional.empty();
    }
  }

  /** Ends all that listen. */
  @Override
  public void close() {
    stopped = true;
    feeds.values().forEach(some -> some.forEach(LiveFeed::end));
    thread.interrupt();
  }
}
