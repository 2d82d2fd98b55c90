package com.ecosire.domain.platform.status.probes;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Waits for others all at the same time. */
public final class Together {
  private Together() {}

  /** What each of some works gave, in their order; none of them fails itself. */
  public static <T> List<T> all(List<Supplier<T>> works) {
    List<Future<T>> given;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      given = works.stream().map(work -> threads.submit(work::get)).toList();
    }
    return given.stream().map(Future::resultNow).toList();
  }
}
