package com.ecosire.gateway.server;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A value that is found once and does not change after that. */
final class Once<T> implements Supplier<T> {
  private final AtomicReference<T> value = new AtomicReference<>();
  private final Supplier<T> source;

  private Once(Supplier<T> source) {
    this.source = source;
  }

  /** The value of a source, which is asked at the first use. */
  static <T> Once<T> of(Supplier<T> source) {
    return new Once<>(source);
  }

  @Override
  public T get() {
    T known = value.get();
    if (known == null) {
      known = source.get();
      value.set(known);
    }
    return known;
  }
}
