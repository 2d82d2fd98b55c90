package com.ecosire.gateway.observe;

import com.ecosire.domain.platform.status.board.Sighting;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.platform.status.probes.Outage;
import com.ecosire.domain.platform.status.probes.Outside;
import com.ecosire.domain.platform.status.probes.Together;
import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Looks whether the database answers, and what else does not while it is away; keeps that in mind,
 * since nobody can write it down. Three looks in a row that find no answer are an outage, three
 * good ones end it. One thread looks from time to time, others read.
 */
public final class DatabaseWatch implements Outside.Memory {
  private static final String NO_ANSWER = "no answer";
  private static final int MOST = 100;

  private final HealthCheck health;
  private final Map<OwnPart, Supplier<Finding>> others;
  private final InstantSource clock;
  private final Map<OwnPart, Failing> failing = new EnumMap<>(OwnPart.class);
  private final List<Outage> over = new ArrayList<>();
  private Optional<Outage> running = Optional.empty();
  private Optional<Instant> goodSince = Optional.empty();
  private int goods;
  private Instant looked = Instant.MIN;

  /** How often in a row a part did not answer. */
  private record Failing(Instant since, int times) {
    Failing again() {
      return new Failing(since, times + 1);
    }

    boolean isEnough() {
      return times >= Component.ENOUGH;
    }
  }

  /**
   * Watches a database by a check of its health.
   *
   * @param others looks at the parts that may need the database
   */
  public DatabaseWatch(
      HealthCheck health, Map<OwnPart, Supplier<Finding>> others, InstantSource clock) {
    this.health = health;
    this.others = new EnumMap<>(OwnPart.class);
    this.others.putAll(others);
    this.clock = clock;
  }

  /** Looks once; whether the database answers. */
  public boolean look() {
    Instant now = clock.instant();
    if (answers()) {
      good(now);
      return true;
    }
    Set<OwnPart> away = EnumSet.of(OwnPart.DATABASE);
    List<OwnPart> parts = List.copyOf(others.keySet());
    List<Finding> found = Together.all(parts.stream().map(others::get).toList());
    for (int i = 0; i < parts.size(); i++) {
      if (!found.get(i).good()) {
        away.add(parts.get(i));
      }
    }
    bad(now, away);
    return false;
  }

  /** How the database is, of which nothing is kept in mind. */
  public Finding finding() {
    return answers() ? Finding.GOOD : Finding.bad(NO_ANSWER);
  }

  private boolean answers() {
    return health.call().status() == HealthCheckResponse.Status.UP;
  }

  private synchronized void good(Instant now) {
    failing.clear();
    goods++;
    Instant first = goodSince.orElse(now);
    goodSince = Optional.of(first);
    if (goods >= Component.ENOUGH && running.isPresent()) {
      over.add(running.get().until(first));
      running = Optional.empty();
      if (over.size() > MOST) {
        over.removeFirst();
      }
    }
  }

  private synchronized void bad(Instant now, Set<OwnPart> away) {
    goods = 0;
    goodSince = Optional.empty();
    looked = now;
    failing.keySet().retainAll(away);
    away.forEach(part -> failing.merge(part, new Failing(now, 1), (known, first) -> known.again()));
    Failing database = failing.get(OwnPart.DATABASE);
    if (running.isPresent() || database.isEnough()) {
      Instant begin = running.map(Outage::begin).orElse(database.since);
      running = Optional.of(new Outage(begin, Optional.empty(), parts(), NO_ANSWER));
    }
  }

  /** What was away in the outage that goes on. */
  private Set<OwnPart> parts() {
    Set<OwnPart> all = EnumSet.of(OwnPart.DATABASE);
    running.ifPresent(known -> all.addAll(known.parts()));
    failing.forEach(
        (part, times) -> {
          if (times.isEnough()) {
            all.add(part);
          }
        });
    return all;
  }

  /** What the last look found, where the database did not answer. */
  public synchronized Optional<Sighting> sighting() {
    Map<OwnPart, Instant> away = new EnumMap<>(OwnPart.class);
    failing.forEach((part, times) -> away.put(part, times.since));
    return away.isEmpty() ? Optional.empty() : Optional.of(new Sighting(looked, away));
  }

  @Override
  public synchronized List<Outage> outages() {
    List<Outage> all = new ArrayList<>(over);
    running.ifPresent(all::add);
    return all;
  }

  @Override
  public synchronized void written(List<Outage> all) {
    over.removeAll(all);
  }
}
