package com.ecosire.gateway.limits;

import com.ecosire.domain.caller.LimitState;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Counts in the memory of this process, exactly: in no window of a minute are there more calls than
 * the limit. Time is monotonic, so that a clock that is set does no harm. Memory is bounded; where
 * it is used up, who has been silent longest is forgotten first.
 */
public final class LocalRateLimiter implements RateLimiter {
  private record Subject(String limit, String subject) {}

  private final Cache<Subject, Window> windows;
  private final LongSupplier nanos;
  private final Clock clock;
  private final long start;

  /** Counts within so many bytes of memory. */
  public LocalRateLimiter(long memory) {
    this(memory, System::nanoTime, Clock.systemUTC());
  }

  LocalRateLimiter(long memory, LongSupplier nanos, Clock clock) {
    this.nanos = nanos;
    this.clock = clock;
    this.start = nanos.getAsLong();
    this.windows =
        Caffeine.newBuilder()
            .maximumWeight(memory)
            .weigher((Subject subject, Window window) -> window.weight())
            .expireAfterAccess(Duration.ofMillis(Window.MILLIS + 1000L))
            .ticker(nanos::getAsLong)
            .build();
  }

  @Override
  public Verdict take(List<Limit> limits, Optional<Budget> budget) {
    List<Window> own = new ArrayList<>(limits.size());
    for (Limit limit : limits) {
      own.add(windows.get(new Subject(limit.name(), limit.subject()), subject -> new Window()));
    }
    return locked(0, own, new Asked(limits, budget));
  }

  @Override
  public LimitState look(Limit limit) {
    // Not through take(), which would begin a window for whoever only looks.
    Window known = windows.getIfPresent(new Subject(limit.name(), limit.subject()));
    Window own = known == null ? new Window() : known;
    synchronized (own) {
      return states(List.of(own), List.of(limit), now(), clock.instant()).getFirst();
    }
  }

  private int now() {
    return (int) ((nanos.getAsLong() - start) / 1_000_000);
  }

  /** Locks come in the order of the limits, the general one first: so nobody waits in a circle. */
  private Verdict locked(int next, List<Window> own, Asked asked) {
    if (next == own.size()) {
      return decide(own, asked);
    }
    synchronized (own.get(next)) {
      return locked(next + 1, own, asked);
    }
  }

  private Verdict decide(List<Window> own, Asked asked) {
    List<Limit> limits = asked.limits;
    int now = now();
    int wait = 0;
    for (int i = 0; i < own.size(); i++) {
      own.get(i).count(now);
      wait = Math.max(wait, own.get(i).millisUntilBelow(limits.get(i).calls(), now));
    }
    // Last of all, since what was taken of the day is not given back.
    boolean spent = wait > 0 ? asked.isSpent() : !asked.takeOfDay();
    if (wait == 0 && !spent) {
      add(own, limits, now);
    }
    Verdict.Day day = new Verdict.Day(asked.used(), spent, clock.instant());
    return Verdict.of(
        states(own, limits, now, day.now()), Duration.ofMillis(wait), asked.budget, day);
  }

  /** What a call is to be counted within. */
  private record Asked(List<Limit> limits, Optional<Budget> budget) {
    boolean takeOfDay() {
      return budget.map(Budget::take).orElse(true);
    }

    boolean isSpent() {
      return budget.map(day -> day.count().used() >= day.calls()).orElse(false);
    }

    long used() {
      return budget.map(day -> day.count().used()).orElse(0L);
    }
  }

  private void add(List<Window> own, List<Limit> limits, int now) {
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).add(now)) {
        // Stored once more, so that its new weight is known.
        Limit limit = limits.get(i);
        windows.put(new Subject(limit.name(), limit.subject()), own.get(i));
      }
    }
  }

  private static List<LimitState> states(
      List<Window> own, List<Limit> limits, int now, Instant present) {
    List<LimitState> states = new ArrayList<>(own.size() + 1);
    for (int i = 0; i < own.size(); i++) {
      Limit limit = limits.get(i);
      int left = Math.max(0, limit.calls() - own.get(i).count(now));
      Instant reset = present.plusMillis(own.get(i).millisUntilEmpty(now));
      states.add(new LimitState(limit.name(), limit.calls(), left, Limit.WINDOW_SECONDS, reset));
    }
    return states;
  }
}
