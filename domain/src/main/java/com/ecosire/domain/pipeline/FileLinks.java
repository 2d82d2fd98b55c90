package com.ecosire.domain.pipeline;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import java.time.Instant;

/**
 * Addresses under which a file can be fetched for a short time, for surfaces that cannot carry
 * files themselves.
 */
@FunctionalInterface
public interface FileLinks {
  /** An address of a file, which needs no other credential. */
  record Link(String url, Instant expiresAt) {}

  /**
   * Makes a link to what an operation answers; the surface has authorized the caller and checked
   * the arguments.
   */
  Link link(Operation<?, ?> operation, Arguments arguments, Caller caller);
}
