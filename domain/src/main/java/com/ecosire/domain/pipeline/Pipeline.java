package com.ecosire.domain.pipeline;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import java.util.function.Function;

/**
 * The chain that every call passes, whichever surface it comes from. Refusals are thrown as
 * ProblemException.
 */
public interface Pipeline {
  /** Passes one call through the whole chain. */
  <I, O> Outcome<O> run(Operation<I, O> operation, Arguments arguments, Request request);

  /**
   * Reads related records for the answer of an operation: authorizes reading the target, then works
   * in a session that writes nothing. Costs no call of the caller's limits.
   */
  <R> R relate(
      Operation<?, ?> operation, Resource<?, ?> target, Request request, Function<Call, R> work);
}
