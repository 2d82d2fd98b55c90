package com.ecosire.domain.store.embedded;

/** Waiting for another process, which tells nobody when it is done. */
final class Pause {
  private static final long MILLIS = 5;

  private Pause() {}

  static void shortly() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabaseException("Interrupted while waiting for the database", e);
    }
  }
}
