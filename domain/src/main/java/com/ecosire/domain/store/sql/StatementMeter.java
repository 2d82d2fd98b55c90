package com.ecosire.domain.store.sql;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the statements that one thread sends to the database, and the time that they take. Others
 * pay one look at whether anybody measures.
 */
public final class StatementMeter implements AutoCloseable {
  private static final AtomicInteger OPEN = new AtomicInteger();
  private static final ThreadLocal<StatementMeter> OF_THREAD = new ThreadLocal<>();

  private int statements;
  private long nanos;
  private long begun;

  private StatementMeter() {}

  /** Counts what this thread sends from now on, until the meter is closed. */
  public static StatementMeter begin() {
    StatementMeter meter = new StatementMeter();
    OF_THREAD.set(meter);
    OPEN.incrementAndGet();
    return meter;
  }

  /** The meter of this thread, or null: asked for each statement of everybody. */
  static StatementMeter ofThread() {
    return OPEN.getPlain() == 0 ? null : OF_THREAD.get();
  }

  void sent() {
    statements++;
    begun = System.nanoTime();
  }

  void answered() {
    nanos += System.nanoTime() - begun;
  }

  /** How many statements were sent. */
  public int statements() {
    return statements;
  }

  /** How long it took until they were answered. */
  public long nanos() {
    return nanos;
  }

  @Override
  public void close() {
    OF_THREAD.remove();
    OPEN.decrementAndGet();
  }
}
