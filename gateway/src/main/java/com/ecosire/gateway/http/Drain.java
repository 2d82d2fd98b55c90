package com.ecosire.gateway.http;

import java.time.Duration;

/** Whether the server takes requests, or is about to stop. */
public final class Drain {
  private volatile boolean begun;

  /**
   * From now on the server is not ready, and connections end with the answers that they carry;
   * waits until balancers have seen that.
   */
  public void begin(Duration delay) {
    begun = true;
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the server is about to stop. */
  public boolean hasBegun() {
    return begun;
  }
}
