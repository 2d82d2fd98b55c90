package com.ecosire.gateway.observe;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Writes lines from a thread of its own, many at a time. Where lines come faster than they can be
 * written, some are left out and counted: a slow disk must not slow requests down.
 */
public final class LineWriter implements AutoCloseable {
  private static final int CAPACITY = 8192;
  private static final int AT_ONCE = 512;
  private static final long END_SECONDS = 2;

  private final BlockingQueue<Supplier<String>> queue = new ArrayBlockingQueue<>(CAPACITY);
  private final AtomicLong dropped = new AtomicLong();
  private final PrintStream out;
  private final Thread thread;
  private volatile boolean open = true;

  /** Writes to a stream. */
  public LineWriter(PrintStream out) {
    this.out = out;
    this.thread = Thread.ofPlatform().daemon().name("log-lines").start(this::run);
  }

  /** Has a line written soon; it is made into text by the writing thread. */
  public void write(Supplier<String> line) {
    if (!queue.offer(line)) {
      dropped.incrementAndGet();
    }
  }

  private void run() {
    List<Supplier<String>> lines = new ArrayList<>(AT_ONCE);
    while (open || !queue.isEmpty()) {
      try {
        Supplier<String> first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
          lines.add(first);
          queue.drainTo(lines, AT_ONCE - 1);
          print(lines);
        }
      } catch (InterruptedException e) {
        open = false;
      }
      lines.clear();
    }
  }

  private void print(List<Supplier<String>> lines) {
    StringBuilder text = new StringBuilder(lines.size() * 160);
    for (Supplier<String> line : lines) {
      text.append(line.get()).append('\n');
    }
    long lost = dropped.getAndSet(0);
    if (lost > 0) {
      text.append(lost).append(" lines were left out: the log could not keep up\n");
    }
    out.print(text);
    out.flush();
  }

  /** Writes what is still waiting, as long as that takes at most two seconds. */
  @Override
  public void close() {
    open = false;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
