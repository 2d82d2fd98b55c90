package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;

/** What the field of an operation without an output answers. */
public final class Answers {
  private Answers() {}

  /** Whether the field answers the id of what it deleted instead of true. */
  public static boolean isDeletion(Operation<?, ?> operation) {
    return operation.kind() == Kind.DELETE && operation.pathParameters().contains("id");
  }
}
