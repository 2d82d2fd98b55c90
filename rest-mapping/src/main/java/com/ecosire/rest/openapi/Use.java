package com.ecosire.rest.openapi;

/**
 * What a field is described for: the same field is described differently where it is sent and where
 * it is answered.
 */
enum Use {
  /** In an answer. */
  ANSWERED,
  /** In a body that makes something or that a command takes. */
  SENT,
  /** In the merge patch of an update. */
  PATCHED,
  /** In an object within a merge patch, which is merged too, but no deeper. */
  MERGED,
  /** In the query string of an operation with input of its own. */
  PARAMETER,
  /** In the query string of a list. */
  FILTER;

  /** Whether the value stands in the query string. */
  boolean isParameter() {
    return this == PARAMETER || this == FILTER;
  }

  /**
   * Whether an absent field keeps its present value, so that nothing is required and nothing has a
   * default.
   */
  boolean isPatch() {
    return this == PATCHED || this == MERGED;
  }

  /** How the parts of an object in such a field are used. */
  Use inside() {
    return this == PATCHED ? MERGED : this == ANSWERED ? ANSWERED : SENT;
  }
}
