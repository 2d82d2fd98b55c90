package com.ecosire.gateway.server;

import com.ecosire.gateway.pipeline.KeptAnswers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** Removes now and then what nobody needs any more. Any number of nodes may do so at once. */
final class Sweeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Sweeper.class.getName());
  private static final int BATCH = 1000;
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final KeptAnswers answers;
  private final Clock clock;
  private final Thread thread;

  Sweeper(KeptAnswers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
    this.thread = Thread.ofVirtual().name("sweeper").start(this::run);
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        sweep();
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private void sweep() {
    try {
      int removed = BATCH;
      while (removed == BATCH) {
        removed = answers.sweep(clock.instant());
      }
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "Old answers could not be removed: " + e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
