package com.ecosire.gateway.live;

import com.ecosire.graphql.live.Told;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Events that wait for the client to read those before them: so many, and no more. */
final class Line {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Told> waiting = new ArrayDeque<>();
  private final int most;
  private boolean ended;

  Line(int most) {
    this.most = most;
  }

  /** Adds an event at the end; false where there is no room. */
  boolean offer(Told told) {
    lock.lock();
    try {
      if (waiting.size() >= most) {
        return false;
      }
      waiting.add(told);
      changed.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The first event; waits for one unless the line has ended, and not longer than this. */
  Optional<Told> take(Duration patience) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = patience.toNanos();
      while (waiting.isEmpty() && !ended && left > 0) {
        left = changed.awaitNanos(left);
      }
      return Optional.ofNullable(waiting.poll());
    } finally {
      lock.unlock();
    }
  }

  /** Nobody is to wait any more. */
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
