package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;

/** Is told how each call ended. */
@FunctionalInterface
public interface Measuring {
  /**
   * Notes a call.
   *
   * @param code {@code ok}, or the code of the problem that was answered
   * @param nanos how long it took
   */
  void note(Operation<?, ?> operation, Request request, String code, long nanos);

  /** Tells another one first. */
  default Measuring after(Measuring other) {
    return (operation, request, code, nanos) -> {
      other.note(operation, request, code, nanos);
      note(operation, request, code, nanos);
    };
  }
}
