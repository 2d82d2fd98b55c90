package com.ecosire.gateway.limits;

import java.util.Arrays;

/**
 * The times of the calls that one subject made within the last minute, oldest first, in a ring that
 * grows as it is needed. Who uses it holds its lock.
 */
final class Window {
  static final int MILLIS = Limit.WINDOW_SECONDS * 1000;
  private static final int FIRST_CAPACITY = 8;

  // Milliseconds since the limiter's start. They wrap around after 24 days, which differences do
  // not mind.
  private int[] times = new int[FIRST_CAPACITY];
  private int oldest;
  private int size;

  /** Bytes of memory, nearly. */
  int weight() {
    return 128 + times.length * Integer.BYTES;
  }

  /** Forgets calls that are older than a minute and says how many remain. */
  int count(int now) {
    while (size > 0 && now - times[oldest] > MILLIS) {
      oldest = (oldest + 1) % times.length;
      size--;
    }
    return size;
  }

  /** Adds a call; says whether the ring had to grow. */
  boolean add(int now) {
    boolean full = size == times.length;
    if (full) {
      grow();
    }
    times[(oldest + size) % times.length] = now;
    size++;
    return full;
  }

  private void grow() {
    int[] larger = Arrays.copyOfRange(times, oldest, oldest + 2 * times.length);
    System.arraycopy(times, 0, larger, times.length - oldest, oldest);
    times = larger;
    oldest = 0;
  }

  /** Milliseconds until fewer than {@code calls} are left; 0 where it is so now. */
  int millisUntilBelow(int calls, int now) {
    if (size < calls) {
      return 0;
    }
    int last = times[(oldest + size - calls) % times.length];
    return last + MILLIS + 1 - now;
  }

  /** Milliseconds until all calls are forgotten. */
  int millisUntilEmpty(int now) {
    return size == 0 ? 0 : times[(oldest + size - 1) % times.length] + MILLIS + 1 - now;
  }
}
