package com.ecosire.graphql;

/** What the documents of one request may cost altogether. Used by one thread at a time. */
final class Budget {
  private final long limit;
  private long spent;

  Budget(long limit) {
    this.limit = limit;
  }

  /** Takes a cost, if enough is left. */
  boolean spend(long cost) {
    boolean enough = cost <= remaining();
    spent += enough ? cost : 0;
    return enough;
  }

  long remaining() {
    return limit - spent;
  }

  Answer.Cost report(long requested) {
    return new Answer.Cost(requested, limit, remaining());
  }
}
