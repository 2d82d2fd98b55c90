package com.ecosire.gateway.http;

import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.settings.Settings;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many requests work at a time. Some more wait for a moment; the rest is sent away (503)
 * before everybody becomes slow.
 */
public final class Admission {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int maxWaiting;
  private final int patience;

  /** As many at a time as the settings say. */
  public Admission(Settings.Http settings) {
    this.places = new Semaphore(settings.maxConcurrent());
    this.maxWaiting = settings.maxWaiting();
    this.patience = settings.patience();
  }

  /** A place among the requests at work, which is given back once. */
  public static final class Place {
    private final Semaphore places;
    private final AtomicBoolean left = new AtomicBoolean();
    private long begun;

    private Place(Semaphore places) {
      this.places = places;
    }

    /** This place of a request that began at a time of the monotonic clock. */
    Place since(long time) {
      begun = time;
      return this;
    }

    /** When its request began, by the monotonic clock. */
    long begun() {
      return begun;
    }

    /** Gives it back, if it was not yet: such as when an answer goes on for long. */
    public void leave() {
      if (left.compareAndSet(false, true)) {
        places.release();
      }
    }
  }

  /** Returns with a place, which the caller gives back, or throws 503. */
  public Place enter() {
    if (!places.tryAcquire() && !waited()) {
      throw Problems.unavailable("The server is at its limit for the moment", RETRY_AFTER);
    }
    return new Place(places);
  }

  private boolean waited() {
    try {
      return waiting.incrementAndGet() <= maxWaiting
          && places.tryAcquire(patience, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }
}
