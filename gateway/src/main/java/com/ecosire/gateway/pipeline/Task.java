package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import java.util.Optional;
import java.util.function.Supplier;

/** A call on its way through the chain; used by one thread. */
final class Task<I, O> {
  private final Operation<I, O> operation;
  private final Supplier<Arguments> source;
  private final Request request;
  private Optional<Arguments> read = Optional.empty();
  private Optional<Object> prepared = Optional.empty();

  Task(Operation<I, O> operation, Supplier<Arguments> source, Request request) {
    this.operation = operation;
    this.source = source;
    this.request = request;
  }

  Operation<I, O> operation() {
    return operation;
  }

  Request request() {
    return request;
  }

  /** What the surface takes out of the request, when it is first asked for. */
  Arguments arguments() {
    if (read.isEmpty()) {
      read = Optional.of(source.get());
    }
    return read.get();
  }

  /** Keeps what was done before the transaction. */
  void prepared(Optional<Object> outcome) {
    prepared = outcome;
  }

  /** What was done before the transaction. */
  Optional<Object> prepared() {
    return prepared;
  }

  /** The input, made anew each time: a method may keep or change what it is given. */
  Operation.Bound<I> bind() {
    return operation.bind(arguments());
  }
}
