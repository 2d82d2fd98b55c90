package com.ecosire.domain.store.embedded;

/** Waiting for another process, which tells nobody when it is done. */
final class Pause {
  private static final long MILLIS = 5;

  private Pause() {}

  static void shortly() {
    sleep(MILLIS);
  }

  static void aSecond() {
    sleep(1000);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabaseException("Interrupted while waiting for the database", e);
    }
  }
}
