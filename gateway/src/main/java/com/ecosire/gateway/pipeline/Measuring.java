package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Operation;

/** Is told how each call ended. */
@FunctionalInterface
public interface Measuring {
  /**
   * Notes a call.
   *
   * @param code {@code ok}, or the code of the problem that was answered
   * @param nanos how long it took
   */
  void note(Operation<?, ?> operation, String code, long nanos);
}
