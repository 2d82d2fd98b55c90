package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;

/** A call on its way through the chain. */
record Task<I, O>(Operation<I, O> operation, Arguments arguments, Request request) {
  /** The input, made anew each time: a method may keep or change what it is given. */
  Operation.Bound<I> bind() {
    return operation.bind(arguments);
  }
}
