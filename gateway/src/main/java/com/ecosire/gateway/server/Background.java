package com.ecosire.gateway.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A part of the start that runs beside the others. */
final class Background<T> {
  private final FutureTask<T> task;

  private Background(FutureTask<T> task) {
    this.task = task;
  }

  /** Work that can fail as the start can. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException, SQLException;
  }

  /** Begins some work. */
  static <T> Background<T> of(Work<T> work) {
    FutureTask<T> task = new FutureTask<>(work::run);
    Thread.ofPlatform().daemon().name("start").start(task);
    return new Background<>(task);
  }

  /** What the work gave; waits for it, and fails as it failed. */
  T get() throws IOException, SQLException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was interrupted", e);
    }
  }

  /** The same for those who ask once the start is over, when nothing can fail any more. */
  T value() {
    try {
      return get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException failure(Throwable cause) throws IOException, SQLException {
    return switch (cause) {
      case IOException e -> throw e;
      case SQLException e -> throw e;
      case RuntimeException e -> e;
      default -> new IllegalStateException(cause);
    };
  }
}
