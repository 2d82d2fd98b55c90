package com.ecosire.gateway.webhooks;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What has a worker go on, and what for: new events are looked for when somebody says so. */
final class Nudges {
  private final BlockingQueue<Boolean> waiting = new ArrayBlockingQueue<>(1);
  private final AtomicBoolean events = new AtomicBoolean(true);

  /** There may be new events. */
  void newEvents() {
    events.set(true);
    goOn();
  }

  /** There may be something to send. */
  void goOn() {
    waiting.offer(true);
  }

  /** Waits for a nudge; when none comes, another node may have left new events. */
  void await(Duration pause) throws InterruptedException {
    if (waiting.poll(pause.toMillis(), TimeUnit.MILLISECONDS) == null) {
      events.set(true);
    }
  }

  /** Whether new events are to be looked for; they are, from now on, unless somebody says more. */
  boolean takeEvents() {
    return events.getAndSet(false);
  }
}
