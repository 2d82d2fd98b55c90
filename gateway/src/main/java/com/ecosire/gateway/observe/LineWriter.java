package com.ecosire.gateway.observe;

import java.io.PrintStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Writes lines from a thread of its own, many at a time, some milliseconds later: who has a line
 * written neither waits nor wakes anybody. Where lines come faster than they can be written, some
 * are left out and counted: a slow disk must not slow requests down.
 */
public final class LineWriter implements AutoCloseable {
  private static final int CAPACITY = 16_384;
  private static final int PAUSE_MILLIS = 20;
  private static final int END_MILLIS = 2000;

  private final Queue<Consumer<StringBuilder>> queue = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicLong dropped = new AtomicLong();
  private final PrintStream out;
  private final Thread thread;
  private volatile boolean open = true;

  /** Writes to a stream. */
  public LineWriter(PrintStream out) {
    this.out = out;
    this.thread = Thread.ofPlatform().daemon().name("log-lines").start(this::run);
  }

  /** Has a line written soon; the writing thread asks for its text. */
  public void write(Consumer<StringBuilder> line) {
    if (waiting.get() >= CAPACITY) {
      dropped.incrementAndGet();
      return;
    }
    waiting.incrementAndGet();
    queue.add(line);
  }

  private void run() {
    while (open || !queue.isEmpty()) {
      print();
      try {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        open = false;
      }
    }
  }

  private void print() {
    StringBuilder text = new StringBuilder();
    for (Consumer<StringBuilder> line = queue.poll(); line != null; line = queue.poll()) {
      waiting.decrementAndGet();
      line.accept(text);
      text.append('\n');
    }
    long lost = dropped.getAndSet(0);
    if (lost > 0) {
      text.append(lost).append(" lines were left out: the log could not keep up\n");
    }
    if (!text.isEmpty()) {
      out.print(text);
      out.flush();
    }
  }

  /** Writes what is still waiting, as long as that takes at most two seconds. */
  @Override
  public void close() {
    open = false;
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
