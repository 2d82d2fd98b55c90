package com.ecosire.gateway.server;

import java.util.function.BooleanSupplier;

/** Waiting for what another thread or process does. */
public final class Waiting {
  private static final int TRIES = 200;
  private static final int MILLIS = 50;

  private Waiting() {}

  /** Waits ten seconds at most. */
  public static void until(String what, BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      Thread.sleep(MILLIS);
    }
    throw new AssertionError("never happened: " + what);
  }
}
