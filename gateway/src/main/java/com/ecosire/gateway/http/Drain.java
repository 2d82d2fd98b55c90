package com.ecosire.gateway.http;

/** Whether the server takes requests, or is about to stop. */
public final class Drain {
  private volatile boolean begun;

  /** From now on the server is not ready, and connections end with the answers that they carry. */
  public void begin() {
    begun = true;
  }

  /** Whether the server is about to stop. */
  public boolean hasBegun() {
    return begun;
  }
}
