package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.Failures;
import com.ecosire.domain.problem.Problem;

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

  /** Notes nothing. */
  static Measuring nothing() {
    return (operation, code, nanos) -> {};
  }

  /** Notes a call that was answered. */
  default void succeeded(Task<?, ?> task, long begun) {
    note(task.operation(), "ok", System.nanoTime() - begun);
  }

  /** Notes a call that was refused or failed. */
  default void failed(Task<?, ?> task, long begun, RuntimeException failure) {
    Problem problem = Failures.problem(failure);
    note(task.operation(), problem.code().word(), System.nanoTime() - begun);
  }
}
