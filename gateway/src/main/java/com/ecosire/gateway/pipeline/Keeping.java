package com.ecosire.gateway.pipeline;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps the answer of a call within its transaction. */
@FunctionalInterface
interface Keeping<O> {
  /** Keeps an answer, and returns it in the form in which it can be sent after that. */
  O keep(Connection connection, O output) throws SQLException;

  /** Keeps nothing. */
  static <O> Keeping<O> nothing() {
    return (connection, output) -> output;
  }
}
