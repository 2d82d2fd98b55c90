package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Parts of the start that are made beside others. */
class BackgroundTest {
  @Test
  void beginsBeforeItIsAsked() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Background<String> work =
        Background.of(
            () -> {
              begun.countDown();
              return "made";
            });
    begun.await();
    assertEquals("made", work.get());
    assertEquals("made", work.value());
  }

  @Test
  void failsAsTheWorkFailed() {
    SQLException away = new SQLException("away");
    Background<String> work =
        Background.of(
            () -> {
              throw away;
            });
    assertSame(away, assertThrows(SQLException.class, work::get));
    assertSame(away, assertThrows(IllegalStateException.class, work::value).getCause());
  }

  @Test
  void failsUncheckedForThoseWhoAskLater() {
    IOException full = new IOException("full");
    Background<String> work =
        Background.of(
            () -> {
              throw full;
            });
    assertSame(full, assertThrows(UncheckedIOException.class, work::value).getCause());
  }
}
