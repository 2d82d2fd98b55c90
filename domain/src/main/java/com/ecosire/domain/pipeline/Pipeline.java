package com.ecosire.domain.pipeline;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The chain that every call passes, whichever surface it comes from. Refusals are thrown as
 * ProblemException.
 */
public interface Pipeline {
  /**
   * Passes one call through the whole chain. The arguments are asked for once the caller may call,
   * so that nobody else's input is read or judged.
   */
  <I, O> Outcome<O> run(Operation<I, O> operation, Supplier<Arguments> arguments, Request request);

  /** Passes one call through the whole chain whose arguments are known already. */
  default <I, O> Outcome<O> run(Operation<I, O> operation, Arguments arguments, Request request) {
    return run(operation, () -> arguments, request);
  }

  /**
   * Says what a call would need and cost, and carries nothing out. The dry run itself is one call
   * of the caller's general limit.
   */
  Explanation explain(Operation<?, ?> operation, Supplier<Arguments> arguments, Request request);

  /**
   * Says what reading related records would need, as {@link #relate} decides it; empty where
   * nothing is needed. Costs no call of the caller's limits.
   *
   * @param sent binds what was sent to choose among the records, and throws what is wrong with it
   */
  Optional<Explanation> explainRelated(Resource<?, ?> target, Runnable sent, Request request);

  /**
   * Reads related records for the answer of an operation: authorizes reading the target, then works
   * in a session that writes nothing. Costs no call of the caller's limits.
   */
  <R> R relate(
      Operation<?, ?> operation, Resource<?, ?> target, Request request, Function<Call, R> work);
}
