package com.ecosire.gateway.live;

import com.ecosire.domain.platform.webhooks.stream.EventLog;
import com.ecosire.domain.platform.webhooks.stream.EventLog.Entry;
import com.ecosire.domain.platform.webhooks.stream.EventLog.Mark;
import com.ecosire.graphql.live.Told;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What had happened before a subscription began: told first where the client goes on after an
 * event, passed over otherwise. It tells news from it, since the follower looks back.
 */
final class Past {
  private static final int BATCH = 100;

  /** Events before the last one that a client had, whose transactions may have ended after it. */
  private static final long OVERLAP_MILLIS = 10_000;

  private final UUID organization;
  private final UUID floor;
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();
  private final Deque<Entry> read = new ArrayDeque<>();
  private final long begun = System.currentTimeMillis();
  private boolean toldAll;
  private UUID place;

  private Past(UUID organization, UUID floor, boolean told) {
    this.organization = organization;
    this.floor = floor;
    this.place = floor;
    this.toldAll = !told;
  }

  /** Passed over; what is there by now is named later. */
  static Past over(UUID organization) {
    return new Past(organization, Moments.before(Follower.FAR), false);
  }

  /** Told from an event on. */
  static Past after(UUID organization, UUID event) {
    Past past = new Past(organization, Moments.floor(Moments.of(event) - OVERLAP_MILLIS), true);
    past.known.add(event);
    return past;
  }

  /** Whether it is to be told. */
  boolean isTold() {
    return !toldAll;
  }

  /** Names what is there by now. */
  void add(Collection<Mark> marks) {
    marks.forEach(mark -> known.add(mark.id()));
  }

  /** Whether an event does not belong to it. */
  boolean isNews(UUID id) {
    return Moments.isAbove(id, floor) && !known.contains(id);
  }

  /** The next event of it that is to be told. */
  Optional<Told> next(EventLog log, Set<String> types) {
    while (!toldAll || !read.isEmpty()) {
      if (read.isEmpty()) {
        fill(log);
      }
      Entry entry = read.poll();
      if (entry != null && types.contains(entry.mark().type()) && isNews(entry.mark().id())) {
        remember(entry.mark().id());
        return Optional.of(new Told(entry.mark().id(), organization, entry.body()));
      }
    }
    return Optional.empty();
  }

  private void fill(EventLog log) {
    read.addAll(log.after(organization, place, BATCH));
    toldAll = read.size() < BATCH;
    place = read.isEmpty() ? place : read.getLast().mark().id();
  }

  /** What the follower cannot come upon any more need not be remembered. */
  private void remember(UUID id) {
    if (Moments.of(id) > begun - 2 * Follower.FAR.toMillis()) {
      known.add(id);
    }
  }
}
