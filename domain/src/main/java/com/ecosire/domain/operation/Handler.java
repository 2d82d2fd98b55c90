package com.ecosire.domain.operation;

import java.util.UUID;

/** A module's method that carries out an operation. */
@FunctionalInterface
public interface Handler<I, O> {
  /** Answers a call, or throws a problem. */
  O handle(I input, Call call);

  /** Of one item, with input. */
  @FunctionalInterface
  interface OfItem<I, O> {
    /** Answers a call for the item of the path. */
    O handle(UUID id, I input, Call call);
  }

  /** Without input. */
  @FunctionalInterface
  interface Plain<O> {
    /** Answers a call. */
    O handle(Call call);
  }

  /** Of one item, without input. */
  @FunctionalInterface
  interface PlainOfItem<O> {
    /** Answers a call for the item of the path. */
    O handle(UUID id, Call call);
  }
}
